package io.journeydeck.export.pptx;

import io.journeydeck.export.Viewport;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.Wire;
import java.util.List;

/** Moves what has lines of an even width onto whole pixels, as draw.io does, for slides that are as large as the diagram. */
final class PixelGrid implements SceneNode.Visitor<SceneNode> {

    private static final Point STEP = new Point(-0.5, -0.5);

    private PixelGrid() {}

    static List<SceneNode> aligned(List<SceneNode> nodes) {
        PixelGrid grid = new PixelGrid();
        return nodes.stream().map(node -> node.accept(grid)).toList();
    }

    @Override
    public SceneNode group(Group group) {
        Subject subject = group.subject() instanceof Subject.EdgeSubject edge
                        && isMoved(group.children())
                        && edge.wire().plain()
                ? moved(edge)
                : group.subject();
        return new Group(subject, aligned(group.children()));
    }

    private static boolean isMoved(List<SceneNode> children) {
        return children.stream()
                .anyMatch(node -> node instanceof Path path
                        && path.part() == Path.Part.CONNECTOR_LINE
                        && !Viewport.onGrid(path).equals(path.transform()));
    }

    private static Subject moved(Subject.EdgeSubject edge) {
        Wire wire = edge.wire();
        List<Point> points = wire.points().stream()
                .map(point -> point.plus(STEP.x(), STEP.y()))
                .toList();
        Wire moved = new Wire(
                wire.sourceId(),
                wire.targetId(),
                points,
                wire.curve(),
                wire.stroke(),
                wire.start(),
                wire.end(),
                wire.plain());
        return new Subject.EdgeSubject(edge.id(), moved, edge.label(), edge.tooltip(), edge.link());
    }

    @Override
    public SceneNode path(Path path) {
        Affine transform = Viewport.onGrid(path);
        return new Path(path.outline(), path.fill(), path.stroke(), path.shadow(), transform, path.part());
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
