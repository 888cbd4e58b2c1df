package io.journeydeck.export.xlsx;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.Layer;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.scene.Scene;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drawings for tests from draw.io's XML, with places worked out in the simplest way and nothing painted. */
public final class SketchedDrawing {

    private SketchedDrawing() {}

    /** A file of pages, each given by its name and the XML of its cells; ids are {@code page1}, {@code page2}, … */
    public static Drawing of(String... namesAndCells) {
        StringBuilder xml = new StringBuilder("<mxfile>");
        for (int i = 0; i < namesAndCells.length; i += 2) {
            xml.append("<diagram id=\"page")
                    .append(i / 2 + 1)
                    .append("\" name=\"")
                    .append(namesAndCells[i]);
            xml.append("\"><mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>");
            xml.append(namesAndCells[i + 1]).append("</root></mxGraphModel></diagram>");
        }
        return read("plan", xml.append("</mxfile>").toString());
    }

    public static Drawing read(String name, String xml) {
        Diagnostics diagnostics = new Diagnostics();
        MxFile file = new MxFileReader()
                .read(
                        xml.getBytes(StandardCharsets.UTF_8),
                        name + ".drawio",
                        Limits.standard(),
                        Deadline.far(),
                        diagnostics);
        List<PaintedPage> pages = new ArrayList<>();
        for (int i = 0; i < file.pages().size(); i++) {
            DiagramPage page = file.pages().get(i);
            Scene scene = new Scene(page.id(), page.name(), new Bounds(0, 0, 800, 600), null, List.of());
            pages.add(new PaintedPage(i + 1, resolve(page), scene));
        }
        return new Drawing(name, file, pages, diagnostics, Deadline.far());
    }

    static ResolvedPage resolve(DiagramPage page) {
        List<ResolvedCell.ResolvedLayer> layers = new ArrayList<>();
        for (Cell layer : page.layers()) {
            if (layer.visible()) {
                layers.add(
                        new ResolvedCell.ResolvedLayer((Layer) layer, children(page, layer, new Bounds(0, 0, 0, 0))));
            }
        }
        return new ResolvedPage(page, layers);
    }

    private static List<ResolvedCell> children(DiagramPage page, Cell parent, Bounds around) {
        List<ResolvedCell> resolved = new ArrayList<>();
        for (Cell child : page.children(parent.id())) {
            ResolvedCell cell = child.visible() ? resolve(page, child, around) : null;
            if (cell != null) {
                resolved.add(cell);
            }
        }
        return resolved;
    }

    private static @Nullable ResolvedCell resolve(DiagramPage page, Cell cell, Bounds around) {
        return cell.accept(new Cell.Visitor<@Nullable ResolvedCell>() {
            @Override
            public @Nullable ResolvedCell layer(Layer layer) {
                return null;
            }

            @Override
            public ResolvedCell vertex(Vertex vertex) {
                Bounds bounds = place(vertex.geometry(), around);
                return new ResolvedCell.ResolvedVertex(vertex, vertex.style(), bounds, children(page, vertex, bounds));
            }

            @Override
            public ResolvedCell edge(Edge edge) {
                List<Point> points = List.of(new Point(0, 0), new Point(10, 10));
                List<ResolvedCell> labels = children(page, edge, around);
                return new ResolvedCell.ResolvedEdge(
                        edge, edge.style(), points, new Point(5, 5), edge.source(), edge.target(), labels);
            }
        });
    }

    private static Bounds place(Geometry geometry, Bounds around) {
        double x = geometry.relative() ? geometry.x() * around.width() : geometry.x();
        double y = geometry.relative() ? geometry.y() * around.height() : geometry.y();
        Point offset = geometry.offset() == null ? Point.ORIGIN : geometry.offset();
        return new Bounds(
                around.x() + x + offset.x(),
                around.y() + y + offset.y(),
                Math.abs(geometry.width()),
                Math.abs(geometry.height()));
    }
}
