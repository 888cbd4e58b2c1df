package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.Viewport;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Stroke;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.Wire;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Puts lines where draw.io has them to the pixel, for slides that are as large as the diagram: those of an even width on whole pixels,
 * and those that lie between two rows of pixels between them. Programs that show slides by way of PDF snap solid lines to the next row,
 * but not lines that let anything through, so the latter are a hair less than solid.
 */
final class PixelGrid implements SceneNode.Visitor<SceneNode> {

    private static final Point STEP = new Point(-0.5, -0.5);
    private static final double HARDLY_SEEN_THROUGH = 0.99;
    /** How far from a row a line counts as lying on it, px. */
    private static final double ON_ROW = 0.1;

    private PixelGrid() {}

    static List<SceneNode> aligned(List<SceneNode> nodes) {
        PixelGrid grid = new PixelGrid();
        return nodes.stream().map(node -> node.accept(grid)).toList();
    }

    @Override
    public SceneNode group(Group group) {
        Subject subject = group.subject() instanceof Subject.EdgeSubject edge
                        && edge.wire().plain()
                ? placed(edge, isMoved(group.children()) ? STEP : Point.ORIGIN)
                : group.subject();
        return new Group(subject, aligned(group.children()));
    }

    private static boolean isMoved(List<SceneNode> children) {
        return children.stream()
                .anyMatch(node -> node instanceof Path path
                        && path.part() == Path.Part.CONNECTOR_LINE
                        && !Viewport.onGrid(path).equals(path.transform()));
    }

    private static Subject placed(Subject.EdgeSubject edge, Point step) {
        Wire wire = edge.wire();
        List<Point> points = wire.points().stream()
                .map(point -> point.plus(step.x(), step.y()))
                .toList();
        Wire placed = new Wire(
                wire.sourceId(),
                wire.targetId(),
                points,
                wire.curve(),
                unsnapped(wire.stroke(), Bounds.around(points)),
                wire.start(),
                wire.end(),
                wire.plain());
        return new Subject.EdgeSubject(edge.id(), placed, edge.label(), edge.tooltip(), edge.link());
    }

    private static Stroke unsnapped(Stroke stroke, Bounds line) {
        if (!stroke.isVisible() || stroke.color().alpha() < 1 || isOnRows(line, isEven(stroke) ? 0.5 : 0)) {
            return stroke;
        }
        return new Stroke(
                stroke.color().faded(HARDLY_SEEN_THROUGH),
                stroke.width(),
                stroke.dashes(),
                stroke.cap(),
                stroke.join(),
                stroke.miterLimit());
    }

    private static boolean isEven(Stroke stroke) {
        return Math.max(1, Math.round(stroke.width())) % 2 == 0;
    }

    private static boolean isOnRows(Bounds line, double row) {
        return DoubleStream.of(line.x(), line.y(), line.right(), line.bottom())
                .map(side -> side - row)
                .allMatch(side -> Math.abs(side - Math.rint(side)) <= ON_ROW);
    }

    @Override
    public SceneNode path(Path path) {
        Affine transform = Viewport.onGrid(path);
        Stroke stroke = unsnapped(path.stroke(), transform.apply(path.outline().bounds()));
        return new Path(path.outline(), path.fill(), stroke, path.shadow(), transform, path.part());
    }

    @Override
    public SceneNode text(Text text) {
        return text;
    }

    @Override
    public SceneNode image(Image image) {
        return image;
    }
}
