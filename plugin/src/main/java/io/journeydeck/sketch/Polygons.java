package io.journeydeck.sketch;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Segment;
import java.util.ArrayList;
import java.util.List;

/** Outlines as polygons, with as few corners as a rough hand needs. */
final class Polygons {

    /** How flat a piece of a curve must be to be a straight line (square px). */
    private static final double FLAT = 1;

    private static final int DEEPEST = 12;
    private static final int MOST_SPLITS = 500;

    private Polygons() {}

    /**
     * The parts of an outline.
     *
     * @param tolerance px that a corner may be left out for
     */
    static List<List<Point>> of(Outline.Freeform outline, double tolerance) {
        Flattening flattening = new Flattening();
        outline.segments().forEach(segment -> segment.accept(flattening));
        flattening.part();
        List<List<Point>> parts = new ArrayList<>();
        for (List<Point> part : flattening.parts) {
            List<Point> simple = new ArrayList<>();
            simplify(part, 0, part.size() - 1, tolerance, 0, simple);
            parts.add(simple);
        }
        return parts;
    }

    /** Whether a point lies inside, by the even-odd rule. */
    static boolean contain(List<List<Point>> area, Point point) {
        boolean inside = false;
        for (List<Point> part : area) {
            for (int i = 0; i < part.size(); i++) {
                Point a = part.get(i);
                Point b = part.get((i + 1) % part.size());
                boolean crosses = (a.y() > point.y()) != (b.y() > point.y());
                inside ^= crosses && point.x() < a.x() + (point.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
            }
        }
        return inside;
    }

    /** Square px of the box around all parts. */
    static double box(List<List<Point>> area) {
        List<Point> all = area.stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return 0;
        }
        Bounds bounds = Bounds.around(all);
        return bounds.width() * bounds.height();
    }

    /** Leaves out corners that lie near the line between others: Ramer, Douglas and Peucker's way. */
    private static void simplify(
            List<Point> points, int first, int last, double tolerance, int depth, List<Point> out) {
        double most = 0;
        int farthest = first + 1;
        for (int i = first + 1; i < last; i++) {
            double distance = distance(points.get(i), points.get(first), points.get(last));
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (most > tolerance && depth < MOST_SPLITS) {
            simplify(points, first, farthest, tolerance, depth + 1, out);
            simplify(points, farthest, last, tolerance, depth + 1, out);
        } else {
            if (out.isEmpty()) {
                out.add(points.get(first));
            }
            out.add(points.get(last));
        }
    }

    private static double distance(Point point, Point from, Point to) {
        Point line = to.minus(from);
        double square = line.x() * line.x() + line.y() * line.y();
        Point way = point.minus(from);
        double share = square == 0 ? 0 : (way.x() * line.x() + way.y() * line.y()) / square;
        return point.distanceTo(from.towards(to, Math.max(0, Math.min(1, share))));
    }

    private static final class Flattening implements Segment.Visitor<List<Point>> {

        private final List<List<Point>> parts = new ArrayList<>();
        private List<Point> points = new ArrayList<>();
        private Point start = Point.ORIGIN;

        void part() {
            if (!points.isEmpty()) {
                parts.add(points);
            }
            points = new ArrayList<>();
        }

        @Override
        public List<Point> moveTo(Segment.MoveTo move) {
            part();
            start = move.to();
            points.add(start);
            return points;
        }

        @Override
        public List<Point> lineTo(Segment.LineTo line) {
            points.add(line.to());
            return points;
        }

        @Override
        public List<Point> curveTo(Segment.CurveTo curve) {
            Point from = points.isEmpty() ? start : points.get(points.size() - 1);
            split(from, curve.control1(), curve.control2(), curve.to(), 0);
            return points;
        }

        @Override
        public List<Point> close(Segment.Close close) {
            points.add(start);
            return points;
        }

        private void split(Point a, Point b, Point c, Point d, int depth) {
            double ux = square(3 * b.x() - 2 * a.x() - d.x());
            double uy = square(3 * b.y() - 2 * a.y() - d.y());
            double vx = square(3 * c.x() - 2 * d.x() - a.x());
            double vy = square(3 * c.y() - 2 * d.y() - a.y());
            if (depth >= DEEPEST || Math.max(ux, vx) + Math.max(uy, vy) < FLAT) {
                if (points.isEmpty() || points.get(points.size() - 1).distanceTo(a) > 1) {
                    points.add(a);
                }
                points.add(d);
                return;
            }
            Point ab = a.towards(b, 0.5);
            Point bc = b.towards(c, 0.5);
            Point cd = c.towards(d, 0.5);
            Point abc = ab.towards(bc, 0.5);
            Point bcd = bc.towards(cd, 0.5);
            Point middle = abc.towards(bcd, 0.5);
            split(a, ab, abc, middle, depth + 1);
            split(middle, bcd, cd, d, depth + 1);
        }

        private static double square(double x) {
            return x * x;
        }
    }
}
