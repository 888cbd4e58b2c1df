package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A polygon whose slant is {@code size}: a share of the width, or px with {@code fixedSize}. Corners are given for a shape that points
 * east; {@code direction} turns them.
 */
final class PolygonPerimeter implements Perimeter {

    static final Perimeter PARALLELOGRAM = new PolygonPerimeter(
            0.2,
            0.5,
            (w, h, slant) -> List.of(new Point(slant, 0), new Point(w, 0), new Point(w - slant, h), new Point(0, h)));
    static final Perimeter TRAPEZOID = new PolygonPerimeter(
            0.2,
            0.5,
            (w, h, slant) -> List.of(new Point(slant, 0), new Point(w - slant, 0), new Point(w, h), new Point(0, h)));
    static final Perimeter STEP = new PolygonPerimeter(
            0.2,
            1,
            (w, h, slant) -> List.of(
                    new Point(0, 0),
                    new Point(w - slant, 0),
                    new Point(w, h / 2),
                    new Point(w - slant, h),
                    new Point(0, h),
                    new Point(slant, h / 2)));
    static final Perimeter HEXAGON = new PolygonPerimeter(
            0.25,
            1,
            (w, h, slant) -> List.of(
                    new Point(slant, 0),
                    new Point(w - slant, 0),
                    new Point(w, h / 2),
                    new Point(w - slant, h),
                    new Point(slant, h),
                    new Point(0, h / 2)));

    private static final double FIXED = 20;

    private final double share;
    private final double most;
    private final Corners corners;

    /**
     * @param share slant when the style gives no size
     * @param most largest share of the width that a fixed slant may take
     */
    private PolygonPerimeter(double share, double most, Corners corners) {
        this.share = share;
        this.most = most;
        this.corners = corners;
    }

    @Override
    public @Nullable Point meet(Bounds box, Style style, Point next, boolean orthogonal) {
        int turns = Quarters.of(style.get("direction"));
        Bounds east = turns % 2 == 0 ? box : box.turned();
        Point aim = box.center();
        if (orthogonal) {
            boolean beside = next.x() < box.x() || next.x() > box.right();
            aim = beside ? new Point(aim.x(), next.y()) : new Point(next.x(), aim.y());
        }
        List<Point> points = corners.of(east.width(), east.height(), slant(style, east.width(), turns)).stream()
                .map(corner -> corner.plus(east.topLeft()).rotated(90.0 * turns, box.center()))
                .toList();
        return nearestCrossing(points, aim, next);
    }

    private double slant(Style style, double width, int turns) {
        if (style.text("fixedSize", "0").equals("0")) {
            return width * Math.max(0, Math.min(1, style.number("size", share)));
        }
        return Math.max(0, Math.min(turns % 2 == 0 ? most * width : width, style.number("size", FIXED)));
    }

    private static @Nullable Point nearestCrossing(List<Point> corners, Point aim, Point next) {
        Point best = null;
        for (int i = 0; i < corners.size(); i++) {
            Point crossing = crossing(corners.get(i), corners.get((i + 1) % corners.size()), aim, next);
            if (crossing != null && (best == null || crossing.distanceTo(next) < best.distanceTo(next))) {
                best = crossing;
            }
        }
        return best;
    }

    /** Where two pieces cross; null when they don't. */
    private static @Nullable Point crossing(Point a, Point b, Point c, Point d) {
        Point ab = b.minus(a);
        Point cd = d.minus(c);
        Point ac = c.minus(a);
        double cross = ab.x() * cd.y() - ab.y() * cd.x();
        if (cross == 0) {
            return null;
        }
        double onAb = (ac.x() * cd.y() - ac.y() * cd.x()) / cross;
        double onCd = (ac.x() * ab.y() - ac.y() * ab.x()) / cross;
        return onAb >= 0 && onAb <= 1 && onCd >= 0 && onCd <= 1 ? a.towards(b, onAb) : null;
    }

    private interface Corners {
        List<Point> of(double w, double h, double slant);
    }
}
