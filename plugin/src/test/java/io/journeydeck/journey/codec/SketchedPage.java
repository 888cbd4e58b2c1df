package io.journeydeck.journey.codec;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.CellBody;
import io.journeydeck.drawio.CellValue;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.Layer;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page drawn by hand for tests, places and all; shapes come after their parents and lie where they are put, absolutely. */
final class SketchedPage {

    private final List<Vertex> vertices = new ArrayList<>();
    private final List<ResolvedCell.ResolvedEdge> edges = new ArrayList<>();
    private final Map<String, Bounds> places = new LinkedHashMap<>();

    /** Data as {@code "journey", "action", "number", "1"}; none makes a plain cell. */
    SketchedPage shape(String id, String parent, Bounds place, String label, String style, String... data) {
        CellValue value = CellValue.of(label);
        if (data.length > 0) {
            Map<String, String> attributes = new LinkedHashMap<>(Map.of("label", label));
            for (int i = 0; i < data.length; i += 2) {
                attributes.put(data[i], data[i + 1]);
            }
            value = CellValue.object(attributes);
        }
        CellBody body = new CellBody(id, parent, value, Style.parse(style), Map.of(), List.of());
        vertices.add(new Vertex(body, Geometry.of(place.x(), place.y(), place.width(), place.height())));
        places.put(id, place);
        return this;
    }

    /** A shape of the layer without data. */
    SketchedPage plain(String id, double x, double y, double width, double height, String label) {
        return shape(id, "1", new Bounds(x, y, width, height), label, "html=1");
    }

    /** A table without data, cells of {@code width} by {@code height} px; ids {@code t0}, {@code t0r1}, {@code t0r1c2}, … */
    SketchedPage table(String id, double x, double y, double width, double height, List<List<String>> rows) {
        int columns = rows.get(0).size();
        shape(id, "1", new Bounds(x, y, width * columns, height * rows.size()), "", "shape=table");
        for (int r = 0; r < rows.size(); r++) {
            String row = id + "r" + r;
            shape(row, id, new Bounds(x, y + r * height, width * columns, height), "", "shape=tableRow");
            for (int c = 0; c < columns; c++) {
                Bounds place = new Bounds(x + c * width, y + r * height, width, height);
                shape(row + "c" + c, row, place, rows.get(r).get(c), "shape=partialRectangle;html=1");
            }
        }
        return this;
    }

    /** A connector of the layer that nothing holds at its ends. */
    SketchedPage way(String id, String label, Point... points) {
        CellBody body = new CellBody(id, "1", CellValue.of(label), Style.parse("curved=1"), Map.of(), List.of());
        edges.add(new ResolvedCell.ResolvedEdge(
                new Edge(body, Geometry.NONE, null, null),
                body.style(),
                List.of(points),
                points[points.length / 2],
                null,
                null,
                List.of()));
        return this;
    }

    SketchedPage item(String id, String parent, double x, double y, String label, String... data) {
        return shape(id, parent, new Bounds(x, y, 40, 20), label, "html=1", data);
    }

    /**
     * A map at the page's corner: a first column of 100 px, stages of 200 px, a header of 50 px, lanes of 100 px. Ids: {@code map},
     * {@code r0}… for rows, {@code r1c2} for the cell of the first lane and second stage.
     */
    SketchedPage map(List<String> stages, List<String> lanes) {
        double width = 100 + 200 * stages.size();
        Bounds box = new Bounds(0, 0, width, 50 + 100 * lanes.size());
        shape("map", "1", box, "", "shape=table", "journey", "map", "title", "Sally gets organised", "kind", "current");
        for (int r = 0; r <= lanes.size(); r++) {
            double y = r == 0 ? 0 : 50 + 100 * (r - 1);
            double height = r == 0 ? 50 : 100;
            shape("r" + r, "map", new Bounds(0, y, width, height), "", "shape=tableRow;journey=row");
            for (int c = 0; c <= stages.size(); c++) {
                double x = c == 0 ? 0 : 100 + 200 * (c - 1);
                String label = r == 0 && c > 0 ? stages.get(c - 1) : c == 0 && r > 0 ? lanes.get(r - 1) : "";
                Bounds place = new Bounds(x, y, c == 0 ? 100 : 200, height);
                shape("r" + r + "c" + c, "r" + r, place, label, "shape=partialRectangle;container=1;journey=cell");
            }
        }
        return this;
    }

    ResolvedPage resolve() {
        List<Cell> cells = new ArrayList<>(vertices);
        edges.forEach(edge -> cells.add(edge.cell()));
        DiagramPage page = DiagramPage.of("p", "Journey", cells);
        Layer layer = (Layer) page.layers().get(0);
        List<ResolvedCell> all = new ArrayList<>(children("1"));
        all.addAll(edges);
        return new ResolvedPage(page, List.of(new ResolvedCell.ResolvedLayer(layer, all)));
    }

    private List<ResolvedCell> children(String parent) {
        return vertices.stream()
                .filter(vertex -> parent.equals(vertex.parentId()))
                .<ResolvedCell>map(vertex -> new ResolvedCell.ResolvedVertex(
                        vertex, vertex.style(), places.getOrDefault(vertex.id(), Bounds.EMPTY), children(vertex.id())))
                .toList();
    }
}
