package io.journeydeck.paint;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The box around all that is painted, as draw.io sizes its pictures: outlines with half their line, labels, and every shape's own
 * box. What connectors' lines take is told apart from it.
 */
final class SceneExtent implements SceneNode.Visitor<SceneExtent> {

    private @Nullable Bounds extent;

    static Bounds of(List<? extends SceneNode> nodes) {
        SceneExtent extent = new SceneExtent();
        nodes.forEach(node -> node.accept(extent));
        return extent.extent == null ? Bounds.EMPTY : extent.extent;
    }

    private void add(Bounds bounds) {
        extent = extent == null ? bounds : extent.union(bounds);
    }

    @Override
    public SceneExtent group(Group group) {
        boolean connector = group.subject().accept(new SubjectExtent());
        group.children().stream()
                .filter(child -> !(connector && child instanceof Path))
                .forEach(child -> child.accept(this));
        return this;
    }

    @Override
    public SceneExtent path(Path path) {
        Bounds box = tight(path).grown(path.stroke().isVisible() ? path.stroke().width() / 2 : 0);
        add(path.shadow() == null ? box : shaded(box, path.shadow()));
        return this;
    }

    /** The room of a shape that throws a shadow, painted or not. */
    static Bounds shaded(Bounds box, double rotation) {
        return shaded(box.rotated(rotation), Brush.SHADOW);
    }

    /** draw.io leaves twice the blur on all sides and the shadow's way on the sides it falls to. */
    static Bounds shaded(Bounds box, Shadow shadow) {
        Bounds room = box.grown(2 * shadow.blur());
        return new Bounds(room.x(), room.y(), room.width() + shadow.dx(), room.height() + shadow.dy());
    }

    @Override
    public SceneExtent text(Text text) {
        Bounds ink = text.box() == null ? text.inkBounds() : text.box();
        if (text.clip() != null) {
            ink = text.clip().intersects(ink)
                    ? text.clip()
                    : new Bounds(text.clip().x(), text.clip().y(), 0, 0);
        }
        add(text.transform().apply(ink));
        return this;
    }

    @Override
    public SceneExtent image(Image image) {
        add(image.transform().apply(image.clip() == null ? image.bounds() : image.clip()));
        return this;
    }

    /** A shape takes its box, seen or not. What room a connector's line takes is {@link EdgeRoom}'s to say: the answer is true for it. */
    private final class SubjectExtent implements Subject.Visitor<Boolean> {
        @Override
        public Boolean layer(Subject.LayerSubject layer) {
            return false;
        }

        @Override
        public Boolean vertex(Subject.VertexSubject vertex) {
            Bounds box = vertex.bounds();
            if (box.width() > 0 || box.height() > 0) {
                add(Affine.rotation(vertex.rotation(), box.center()).apply(box));
            }
            return false;
        }

        @Override
        public Boolean edge(Subject.EdgeSubject edge) {
            return true;
        }
    }

    /** The box of a path's outline alone. */
    static Bounds tight(Path path) {
        if (!(path.outline() instanceof Outline.Freeform freeform)) {
            return path.transform().apply(path.outline().bounds());
        }
        List<Point> points = new ArrayList<>();
        Point at = Point.ORIGIN;
        for (Segment segment : freeform.transformed(path.transform()).segments()) {
            if (segment instanceof Segment.CurveTo curve) {
                bend(at, curve, points);
            }
            List<Point> named = segment.points();
            if (!named.isEmpty()) {
                at = named.get(named.size() - 1);
                points.add(at);
            }
        }
        return Bounds.around(points);
    }

    /** Adds where a curve turns back in x or y: the roots of its derivative. */
    private static void bend(Point from, Segment.CurveTo curve, List<Point> points) {
        for (double t : turns(
                from.x(), curve.control1().x(), curve.control2().x(), curve.to().x())) {
            points.add(at(t, from, curve));
        }
        for (double t : turns(
                from.y(), curve.control1().y(), curve.control2().y(), curve.to().y())) {
            points.add(at(t, from, curve));
        }
    }

    private static List<Double> turns(double p0, double p1, double p2, double p3) {
        double a = -p0 + 3 * p1 - 3 * p2 + p3;
        double b = 2 * (p0 - 2 * p1 + p2);
        double c = p1 - p0;
        List<Double> roots = new ArrayList<>();
        if (Math.abs(a) < 1e-9) {
            if (Math.abs(b) > 1e-9) {
                roots.add(-c / b);
            }
        } else {
            double discriminant = b * b - 4 * a * c;
            if (discriminant >= 0) {
                roots.add((-b + Math.sqrt(discriminant)) / (2 * a));
                roots.add((-b - Math.sqrt(discriminant)) / (2 * a));
            }
        }
        roots.removeIf(t -> t <= 0 || t >= 1);
        return roots;
    }

    private static Point at(double t, Point p0, Segment.CurveTo curve) {
        Point a = p0.towards(curve.control1(), t);
        Point b = curve.control1().towards(curve.control2(), t);
        Point c = curve.control2().towards(curve.to(), t);
        return a.towards(b, t).towards(b.towards(c, t), t);
    }
}
