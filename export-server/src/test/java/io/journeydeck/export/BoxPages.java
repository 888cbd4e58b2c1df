package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Stroke;
import io.journeydeck.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads real files and paints a box for each shape; counts how often it paints, and fails where a label says so. */
public final class BoxPages implements PageSource {

    private int painted;

    public synchronized int painted() {
        return painted;
    }

    @Override
    public PageSource withInstallation(java.nio.file.Path folder, Diagnostics found) {
        throw new UnsupportedOperationException("Boxes need no stencils");
    }

    @Override
    public MxFile read(byte[] bytes, String fileName, Limits limits, Deadline deadline, Diagnostics diagnostics) {
        return new MxFileReader().read(bytes, fileName, limits, deadline, diagnostics);
    }

    @Override
    public PaintedPage paint(
            MxFile file,
            int number,
            String fileName,
            Predicate<Cell> shownLayers,
            Limits limits,
            Deadline deadline,
            Diagnostics diagnostics) {
        DiagramPage page = file.pages().get(number - 1);
        synchronized (this) {
            painted++;
        }
        List<SceneNode> nodes = new ArrayList<>();
        int row = 0;
        for (Cell layer : page.layers()) {
            for (Cell cell : shownLayers.test(layer) ? page.children(layer.id()) : List.<Cell>of()) {
                if (cell instanceof Vertex) {
                    fail(cell.label());
                    nodes.add(box(cell, row++));
                }
            }
        }
        Scene scene = new Scene(page.id(), page.name(), new Bounds(0, 0, 100, 40.0 * row), null, nodes);
        return new PaintedPage(number, new ResolvedPage(page, List.of()), scene);
    }

    private static void fail(String label) {
        switch (label) {
            case "broken installation" -> throw new LinkageError("a class is missing");
            case "bug" -> throw new IllegalStateException("a fault of ours");
            case "deep" -> throw new StackOverflowError();
            case "huge" -> throw new OutOfMemoryError();
            default -> {}
        }
    }

    private static Group box(Cell cell, int row) {
        Bounds bounds = new Bounds(0, row * 40.0, 100, 30);
        Path path = new Path(
                new Outline.Rect(bounds, 0, 0),
                new Fill.Solid(Color.WHITE),
                Stroke.solid(Color.BLACK, 1),
                null,
                Affine.IDENTITY,
                Path.Part.BODY);
        return new Group(
                new Subject.VertexSubject(cell.id(), bounds, 0, cell.label(), cell.label(), null), List.of(path));
    }

    /** A file with a page for each of {@code labels}, named {@code Page-1}, …; each with one shape. */
    public static String diagram(String... labels) {
        StringBuilder xml = new StringBuilder("<mxfile>");
        for (int i = 0; i < labels.length; i++) {
            xml.append("<diagram id=\"p")
                    .append(i + 1)
                    .append("\" name=\"Page-")
                    .append(i + 1)
                    .append("\"><mxGraphModel><root>");
            xml.append(
                    "<mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/><mxCell id=\"2\" parent=\"1\" vertex=\"1\" value=\"");
            xml.append(labels[i]).append("\"><mxGeometry width=\"10\" height=\"10\" as=\"geometry\"/></mxCell>");
            xml.append("</root></mxGraphModel></diagram>");
        }
        return xml.append("</mxfile>").toString();
    }
}
