package io.journeydeck.paint;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Segment;
import java.util.ArrayList;
import java.util.List;

/** The box of a path's outline alone, without its line; curves count as far as they bend, not to their controls. */
final class OutlineBox {

    private OutlineBox() {}

    static Bounds of(Path path) {
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
