package io.journeydeck.export.xlsx;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.drawio.PlainText;
import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.PaintedPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The visible shapes and connections of one page, with what the lists say about them.
 *
 * @param hidden number of shapes and connectors that are not shown: on hidden layers, hidden themselves, or in something collapsed
 */
record PageInventory(PaintedPage page, List<Entry> shapes, List<Entry> connections, int hidden) {

    /** What draw.io calls the layer of a new page. */
    private static final String FIRST_LAYER = "Background";

    /** Attributes that have columns of their own or mean nothing outside draw.io. */
    private static final Set<String> NOT_DATA = Set.of("label", "link", "tooltip", "placeholders");

    /**
     * A shape or a connection.
     *
     * @param label plain; a connection's holds its further labels, each on a line
     * @param link as the diagram gives it; empty when there is none
     * @param data all else that the cell carries
     */
    record Entry(
            ResolvedCell resolved,
            String layer,
            @Nullable String parent,
            String label,
            String tooltip,
            String link,
            Map<String, String> data) {

        String id() {
            return resolved.cell().id();
        }
    }

    /** Fills placeholders without a word: what is wrong with them was said when the page was painted. */
    static Placeholders placeholders(Drawing drawing, PaintedPage page) {
        return new Placeholders(drawing.file(), page.number(), drawing.name(), new Diagnostics());
    }

    static PageInventory of(Drawing drawing, PaintedPage page) {
        return new Walk(drawing, page).inventory();
    }

    /** The label of each listed cell by its id. */
    Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        shapes.forEach(entry -> labels.put(entry.id(), entry.label()));
        connections.forEach(entry -> labels.put(entry.id(), entry.label()));
        return labels;
    }

    long images() {
        return shapes.stream().filter(PageInventory::isImage).count();
    }

    private static boolean isImage(Entry shape) {
        String name = shape.resolved().style().text("shape", "");
        return name.equals("image")
                || (name.equals("label") && shape.resolved().style().get("image") != null);
    }

    long links() {
        return shapes.stream().filter(entry -> !entry.link().isEmpty()).count()
                + connections.stream().filter(entry -> !entry.link().isEmpty()).count();
    }

    private static final class Walk implements ResolvedCell.Visitor<Boolean> {

        private final PaintedPage page;
        private final Placeholders placeholders;
        private final Drawing drawing;
        private final List<Entry> shapes = new ArrayList<>();
        private final List<Entry> connections = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private String layer = FIRST_LAYER;

        Walk(Drawing drawing, PaintedPage page) {
            this.page = page;
            this.drawing = drawing;
            this.placeholders = placeholders(drawing, page);
        }

        PageInventory inventory() {
            for (ResolvedCell.ResolvedLayer each : page.resolved().layers()) {
                each.accept(this);
            }
            Set<String> layers =
                    page.resolved().page().layers().stream().map(Cell::id).collect(Collectors.toSet());
            long hidden = page.resolved().page().cells().stream()
                    .filter(cell -> cell.parentId() != null && !layers.contains(cell.id()) && !seen.contains(cell.id()))
                    .count();
            return new PageInventory(page, shapes, connections, (int) hidden);
        }

        @Override
        public Boolean layer(ResolvedCell.ResolvedLayer visited) {
            String name = PlainText.ofHtml(visited.cell().label());
            layer = name.isEmpty() ? FIRST_LAYER : name;
            visited.children().forEach(child -> child.accept(this));
            return true;
        }

        @Override
        public Boolean vertex(ResolvedCell.ResolvedVertex vertex) {
            seen.add(vertex.cell().id());
            shapes.add(entry(vertex, label(vertex)));
            vertex.children().forEach(child -> child.accept(this));
            return true;
        }

        @Override
        public Boolean edge(ResolvedCell.ResolvedEdge edge) {
            seen.add(edge.cell().id());
            List<String> labels = new ArrayList<>(List.of(label(edge)));
            List<ResolvedCell> others = new ArrayList<>();
            for (ResolvedCell child : edge.children()) {
                if (isPlainLabel(child)) {
                    seen.add(child.cell().id());
                    labels.add(label(child));
                } else {
                    others.add(child);
                }
            }
            labels.removeIf(String::isEmpty);
            connections.add(entry(edge, String.join("\n", labels)));
            others.forEach(child -> child.accept(this));
            return true;
        }

        /** True for one of a connector's further labels that is nothing but its text. */
        private static boolean isPlainLabel(ResolvedCell child) {
            return child.cell().style().names().contains("edgeLabel")
                    && child.cell().data().isEmpty()
                    && child.children().isEmpty();
        }

        private String label(ResolvedCell resolved) {
            return PlainText.of(placeholders.label(resolved.cell()), resolved.style());
        }

        private Entry entry(ResolvedCell resolved, String label) {
            drawing.deadline().check();
            Cell cell = resolved.cell();
            String tooltip = placeholders.tooltip(cell);
            String link = placeholders.link(cell);
            Map<String, String> data = new LinkedHashMap<>(cell.data());
            data.keySet().removeAll(NOT_DATA);
            return new Entry(
                    resolved,
                    layer,
                    cell.parentId(),
                    label,
                    tooltip == null ? "" : PlainText.ofHtml(tooltip),
                    link == null ? "" : link.strip(),
                    data);
        }
    }

    /** The connector of an entry of {@link #connections()}. */
    static Edge edge(Entry connection) {
        return ((ResolvedCell.ResolvedEdge) connection.resolved()).cell();
    }
}
