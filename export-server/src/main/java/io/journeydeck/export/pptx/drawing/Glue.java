package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.OneLine;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins connectors to shapes. A connector may be painted before the shapes it joins, so it is glued when all shapes have their ids.
 */
final class Glue {

    /** A shape takes no more ends of its own making than this. */
    private static final int MOST_ENDS = 60;

    /** Where a connector can hold on to a cell: the shape's id and its connection sites on the page. */
    private record Holder(int shapeId, String label, List<Point> sites) {}

    /** Ends this near to a connection site are at it, px. */
    private static final double AT_SITE = 2;

    /**
     * A connector that waits for its ends.
     *
     * @param properties its {@code p:cNvCxnSpPr}
     * @param naming its {@code p:cNvPr}, which gets an alternative text when all labels are known
     * @param label its own alternative text
     * @param from where it is painted to begin
     */
    record Loose(
            Xml place,
            Xml connector,
            Xml properties,
            Xml naming,
            String label,
            Wire wire,
            Point from,
            Point to,
            Xml drawn,
            Trust trust) {}

    /** When programs that route connectors by themselves, as LibreOffice does, come to the same way. */
    enum Trust {
        /** Whether or not it is glued, as long as its ends are at connection sites. */
        STRAIGHT,
        /** When both ends are glued at connection sites. */
        GLUED,
        NEVER
    }

    private final Map<String, List<Point>> ends = new HashMap<>();
    private final Map<String, Holder> holders = new HashMap<>();
    private final List<Loose> loose = new ArrayList<>();

    Glue(List<SceneNode> nodes) {
        for (Subject.EdgeSubject edge : EdgesIn.scene(nodes)) {
            List<Point> points = edge.wire().points();
            end(edge.wire().sourceId(), points.get(0));
            end(edge.wire().targetId(), points.get(points.size() - 1));
        }
    }

    /** True when a connector ends at the cell. */
    boolean isWanted(String cellId) {
        return ends.containsKey(cellId);
    }

    /** Where connectors end at the cell, on the page. */
    List<Point> endsAt(String cellId) {
        return ends.getOrDefault(cellId, List.of());
    }

    void hold(String cellId, int shapeId, String label, List<Point> sites) {
        holders.putIfAbsent(cellId, new Holder(shapeId, label, List.copyOf(sites)));
    }

    /** Notes a connector; {@link #join} puts it in its place. */
    void later(Loose connector) {
        loose.add(connector);
    }

    void join() {
        loose.forEach(this::join);
    }

    private void join(Loose connector) {
        Wire wire = connector.wire();
        Holder source = wire.sourceId() == null ? null : holders.get(wire.sourceId());
        Holder target = wire.targetId() == null ? null : holders.get(wire.targetId());
        boolean startAt = glue(connector.properties(), "a:stCxn", source, connector.from());
        boolean endAt = glue(connector.properties(), "a:endCxn", target, connector.to());
        describe(connector, source == null ? "" : source.label(), target == null ? "" : target.label());
        boolean trusted =
                switch (connector.trust()) {
                    case STRAIGHT -> startAt && endAt;
                    case GLUED -> startAt && endAt && source != null && target != null;
                    case NEVER -> false;
                };
        connector.place().add(trusted ? connector.connector() : either(connector));
    }

    /**
     * LibreOffice finds ways of its own for connectors and moves their ends to connection sites, whatever the file says; so where
     * it would draw something else it is given the drawn line. {@code p159} is known to PowerPoint since 2016 and to no LibreOffice
     * (ECMA-376 part 3, 9).
     */
    private static Xml either(Loose connector) {
        return Xml.of("mc:AlternateContent")
                .with("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006")
                .add(Xml.of("mc:Choice")
                        .with("xmlns:p159", "http://schemas.microsoft.com/office/powerpoint/2015/09/main")
                        .with("Requires", "p159")
                        .add(connector.connector()))
                .add(Xml.of("mc:Fallback").add(connector.drawn()));
    }

    private static void describe(Loose connector, String source, String target) {
        String way = source + " → " + target;
        boolean hasWay = !source.isBlank() || !target.isBlank();
        String label = connector.label();
        String text = hasWay ? (label.isBlank() ? way : label + ": " + way) : label;
        if (!text.isBlank()) {
            connector.naming().with("descr", OneLine.of(text, 500));
        }
    }

    /** True when the end stays where it is painted: nothing holds it, or a site that is there. */
    private static boolean glue(Xml properties, String name, @Nullable Holder holder, Point end) {
        if (holder == null || holder.sites().isEmpty()) {
            return true;
        }
        int nearest = 0;
        for (int i = 1; i < holder.sites().size(); i++) {
            if (holder.sites().get(i).distanceTo(end)
                    < holder.sites().get(nearest).distanceTo(end) - 0.01) {
                nearest = i;
            }
        }
        properties.add(Xml.of(name).with("id", holder.shapeId()).with("idx", nearest));
        return holder.sites().get(nearest).distanceTo(end) <= AT_SITE;
    }

    private void end(@Nullable String cellId, Point point) {
        if (cellId != null) {
            List<Point> all = ends.computeIfAbsent(cellId, key -> new ArrayList<>());
            if (all.size() < MOST_ENDS) {
                all.add(point);
            }
        }
    }
}
