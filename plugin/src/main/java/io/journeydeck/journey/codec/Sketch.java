package io.journeydeck.journey.codec;

import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that may make up a map drawn by hand.
 *
 * @param marks shapes in painting order
 */
record Sketch(List<Mark> marks, List<Spot> edges, List<Spot> personas) {

    private static final double TITLE_SIZE = 40;

    static Sketch of(List<Spot> spots) {
        Sketch sketch = new Sketch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        spots.forEach(spot -> sketch.take(spot, null));
        return sketch;
    }

    /** This and what lies around it. */
    Sketch and(Sketch other) {
        return new Sketch(
                Stream.concat(marks.stream(), other.marks.stream()).toList(),
                Stream.concat(edges.stream(), other.edges.stream()).toList(),
                Stream.concat(personas.stream(), other.personas.stream()).toList());
    }

    static boolean isTable(Spot spot) {
        return spot.isVertex()
                && (spot.hasShape("table")
                        || "tableLayout".equals(spot.resolved().style().get("childLayout")));
    }

    static boolean isSwimlane(Spot spot) {
        return spot.isVertex() && spot.hasShape("swimlane");
    }

    private void take(Spot spot, @Nullable Bounds holder) {
        if (spot.is(Spot.PERSONA)) {
            personas.add(spot);
        } else if (spot.isDecoration()) {
            return;
        } else if (!spot.isVertex()) {
            edges.add(spot);
            spot.children().forEach(label -> take(label, holder));
        } else if (isTable(spot)) {
            marks.add(new Mark(
                    spot, new Caption(spot.label()), title(spot, true), spot.bounds(), Mark.Role.FRAME, holder));
            spot.children().forEach(row -> row(row, holder));
        } else if (isSwimlane(spot)) {
            lane(spot, Mark.Role.LANE, holder);
        } else {
            shape(spot, holder);
        }
    }

    private void row(Spot row, @Nullable Bounds holder) {
        boolean holdsCells = row.isVertex() && row.children().stream().anyMatch(Spot::isVertex);
        if (!holdsCells || MapScan.isMarkedItem(row) || row.is(Spot.PERSONA)) {
            take(row, holder);
            return;
        }
        if (!row.label().isBlank()) {
            marks.add(new Mark(row, new Caption(row.label()), title(row, false), row.bounds(), Mark.Role.LANE, holder));
        }
        for (Spot cell : row.children()) {
            if (cell.isVertex() && !MapScan.isMarkedItem(cell) && !isTable(cell)) {
                lane(cell, Mark.Role.CELL, row.bounds());
            } else {
                take(cell, row.bounds());
            }
        }
    }

    private void lane(Spot spot, Mark.Role role, @Nullable Bounds holder) {
        Bounds box = isSwimlane(spot) ? title(spot, false) : spot.bounds();
        marks.add(new Mark(spot, new Caption(spot.label()), box, spot.bounds(), role, holder));
        spot.children().forEach(child -> take(child, spot.bounds()));
    }

    private void shape(Spot spot, @Nullable Bounds holder) {
        boolean one = !spot.label().isBlank() && labelled(spot.children()) <= 1;
        String text = one ? ItemReader.text(spot) : spot.label();
        marks.add(new Mark(spot, new Caption(text), spot.bounds(), spot.bounds(), Mark.Role.SHAPE, holder));
        if (one) {
            nested(spot, holder);
        } else {
            spot.children().forEach(child -> take(child, holder));
        }
    }

    /** Marked items inside an item; unmarked shapes there are part of its text. */
    private void nested(Spot spot, @Nullable Bounds holder) {
        for (Spot child : spot.children()) {
            if (MapScan.isMarkedItem(child) || child.is(Spot.PERSONA)) {
                take(child, holder);
            } else {
                nested(child, holder);
            }
        }
    }

    private static long labelled(List<Spot> spots) {
        return spots.stream()
                .mapToLong(spot -> (spot.label().isBlank() ? 0 : 1) + labelled(spot.children()))
                .sum();
    }

    /** Where the title of a swimlane or table stands: at its top, or at its left when it says {@code horizontal=0}. */
    private static Bounds title(Spot spot, boolean table) {
        Bounds box = spot.bounds();
        double size = spot.resolved().style().number("startSize", table ? 0 : TITLE_SIZE);
        if (size <= 0) {
            return box;
        }
        return spot.resolved().style().flag("horizontal", true)
                ? new Bounds(box.x(), box.y(), box.width(), Math.min(size, box.height()))
                : new Bounds(box.x(), box.y(), Math.min(size, box.width()), box.height());
    }
}
