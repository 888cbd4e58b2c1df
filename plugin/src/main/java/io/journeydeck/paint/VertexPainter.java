package io.journeydeck.paint;

import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedVertex;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.SceneRecorder;
import io.journeydeck.shape.Figure;
import io.journeydeck.shape.Shape;
import io.journeydeck.shape.ShapeRegistry;
import io.journeydeck.shape.ShapeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints a shape's drawing (not its label) with its turn, flips and direction. */
final class VertexPainter {

    private final ShapeFinder shapes;
    private final ShapeRegistry registry;
    private final PicturePainter pictures;

    VertexPainter(ShapeFinder shapes, ShapeRegistry registry, PicturePainter pictures) {
        this.shapes = shapes;
        this.registry = registry;
        this.pictures = pictures;
    }

    /** Paints onto {@code page} and returns what was painted before a hand sketched it. */
    List<SceneNode> paint(SceneRecorder page, ResolvedVertex vertex, ShapeText texts, PaintContext context) {
        Style style = vertex.style();
        Shape shape = shape(vertex, context);
        if (vertex.bounds().width() <= 0 || vertex.bounds().height() <= 0) {
            return List.of();
        }
        Bounds box = paintBox(vertex);
        SceneRecorder canvas = ready(style, box);
        Figure figure = new Figure(
                style,
                box.width(),
                box.height(),
                grid(vertex),
                texts,
                address -> pictures.find(address, context.at(vertex.cell().id()), context));
        if (style.text("shape", "").equals("image")) {
            pictures.paintImage(canvas, vertex.cell().id(), figure, context);
        } else {
            shape.paint(canvas, figure);
            pictures.paintIcon(canvas, vertex.cell().id(), figure, context);
        }
        Freehand.of(style, vertex.cell().id()).draw(canvas.nodes()).forEach(page::add);
        SceneRecorder gloss = ready(style, box);
        Glass.paint(gloss, figure);
        gloss.nodes().forEach(page::add);
        return canvas.nodes();
    }

    /** A canvas with the style's colours whose origin is the box's corner, turned and mirrored as the shape is. */
    private static SceneRecorder ready(Style style, Bounds box) {
        Orientation orientation = Orientation.of(style);
        SceneRecorder canvas = new SceneRecorder();
        Brush.dip(canvas, style);
        canvas.rotate(
                style.number("rotation", 0) + orientation.degrees,
                orientation.flipH,
                orientation.flipV,
                box.centerX(),
                box.centerY());
        canvas.translate(box.x(), box.y());
        return canvas;
    }

    /** The part of the shape's bounds that a centred label is set in, before rotation. */
    Bounds labelBounds(ResolvedVertex vertex) {
        Bounds box = paintBox(vertex);
        Orientation orientation = Orientation.of(vertex.style());
        Optional<Shape> shape = shapes.find(vertex.style(), vertex.cell().id());
        if (shape.isEmpty()) {
            return vertex.bounds();
        }
        Bounds inner = shape.get()
                .labelBounds(new Figure(vertex.style(), box.width(), box.height()))
                .moved(box.x(), box.y());
        Point center = box.center();
        return Affine.rotation(orientation.degrees, center)
                .times(Affine.flip(orientation.flipH, orientation.flipV, center))
                .apply(inner);
    }

    private Shape shape(ResolvedVertex vertex, PaintContext context) {
        return shapes.find(vertex.style(), vertex.cell().id()).orElseGet(() -> {
            String name = vertex.style().text("shape", "");
            if (!name.equals("image") && !name.startsWith("stencil(")) {
                context.unknownShape(vertex.cell().id(), name, "box");
            }
            return registry.find("rectangle").orElseThrow();
        });
    }

    /** Shapes that look north or south are painted lying down and then turned. */
    private static Bounds paintBox(ResolvedVertex vertex) {
        String direction = vertex.style().text("direction", "east");
        boolean upright = direction.equals("north") || direction.equals("south");
        return upright ? vertex.bounds().turned() : vertex.bounds();
    }

    private static Figure.Grid grid(ResolvedVertex vertex) {
        if (!vertex.style().text("shape", "").equals("table")) {
            return Figure.Grid.NONE;
        }
        List<Double> rows = new ArrayList<>();
        List<Double> columns = new ArrayList<>();
        boolean first = true;
        for (ResolvedCell child : vertex.children()) {
            if (child instanceof ResolvedVertex row) {
                if (first) {
                    row.children().stream()
                            .skip(1)
                            .filter(ResolvedVertex.class::isInstance)
                            .map(ResolvedVertex.class::cast)
                            .forEach(cell -> columns.add(
                                    cell.bounds().x() - vertex.bounds().x()));
                } else {
                    rows.add(row.bounds().y() - vertex.bounds().y());
                }
                first = false;
            }
        }
        return new Figure.Grid(rows, columns);
    }

    /** Where a shape looks and how it is mirrored; for north and south the mirrors change places. */
    private record Orientation(double degrees, boolean flipH, boolean flipV) {

        static Orientation of(Style style) {
            boolean image = style.text("shape", "").equals("image");
            boolean flipH = style.flag("flipH", image && style.flag("imageFlipH", false));
            boolean flipV = style.flag("flipV", image && style.flag("imageFlipV", false));
            return switch (style.text("direction", "east")) {
                case "north" -> new Orientation(270, flipV, flipH);
                case "west" -> new Orientation(180, flipH, flipV);
                case "south" -> new Orientation(90, flipV, flipH);
                default -> new Orientation(0, flipH, flipV);
            };
        }
    }
}
