package io.journeydeck.drawio.graph;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.CellBody;
import io.journeydeck.drawio.CellValue;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.Layer;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.geometry.Point;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page drawn in a few words, and what became of its cells. */
final class PageSketch {

    private final List<Cell> cells = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();

    /** A shape in layer 1. */
    PageSketch box(String id, double x, double y, double width, double height, String style) {
        return box(id, "1", Geometry.of(x, y, width, height), style, Map.of());
    }

    PageSketch box(String id, String parent, Geometry geometry, String style, Map<String, String> attributes) {
        cells.add(new Vertex(body(id, parent, style, attributes), geometry));
        return this;
    }

    /** An edge in layer 1 without points of its own. */
    PageSketch edge(String id, @Nullable String source, @Nullable String target, String style) {
        return edge(id, "1", source, target, style, relative(0, 0, null));
    }

    PageSketch edge(
            String id,
            String parent,
            @Nullable String source,
            @Nullable String target,
            String style,
            Geometry geometry) {
        cells.add(new Edge(body(id, parent, style, Map.of()), geometry, source, target));
        return this;
    }

    PageSketch layer(String id, Map<String, String> attributes) {
        cells.add(new Layer(body(id, "0", "", attributes)));
        return this;
    }

    static Geometry relative(double x, double y, @Nullable Point offset) {
        return geometry(x, y, true, offset, null, null);
    }

    static Geometry between(@Nullable Point start, @Nullable Point end) {
        return geometry(0, 0, true, null, start, end);
    }

    private static Geometry geometry(
            double x, double y, boolean relative, @Nullable Point offset, @Nullable Point start, @Nullable Point end) {
        return new Geometry(x, y, 0, 0, relative, offset, start, end, List.of(), null, Map.of(), List.of());
    }

    private static CellBody body(String id, String parent, String style, Map<String, String> attributes) {
        return new CellBody(id, parent, CellValue.NONE, Style.parse(style), attributes, List.of());
    }

    DiagramPage page() {
        return DiagramPage.of("p", "Sketch", cells);
    }

    ResolvedPage resolve() {
        return new PageResolver().resolve(page(), Limits.standard(), Deadline.far(), diagnostics);
    }

    /** Codes of what the last {@link #resolve} complained of. */
    List<String> complaints() {
        return diagnostics.list().stream().map(finding -> finding.code()).toList();
    }

    Map<String, ResolvedCell> resolvedById() {
        return byId(resolve());
    }

    static Map<String, ResolvedCell> byId(ResolvedPage page) {
        Map<String, ResolvedCell> found = new LinkedHashMap<>();
        page.layers().forEach(layer -> collect(layer, found));
        return found;
    }

    private static void collect(ResolvedCell cell, Map<String, ResolvedCell> found) {
        if (found.put(cell.cell().id(), cell) != null) {
            throw new AssertionError("Cell " + cell.cell().id() + " appears twice");
        }
        cell.children().forEach(child -> collect(child, found));
    }
}
