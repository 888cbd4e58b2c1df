package io.journeydeck.shape;

import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Canvas;
import java.util.ArrayList;
import java.util.List;

/** Lines through points, with corners that may be rounded as draw.io rounds them: cut by a quadratic curve. */
public final class Corners {

    private Corners() {}

    /**
     * Adds a line through {@code points} to the canvas' path, beginning with a move.
     *
     * @param radius px from the corner to where the curve begins; it takes at most half of what is left of the side before the corner
     *     and half of the side behind it; 0 keeps corners sharp
     */
    public static void open(Canvas canvas, List<Point> points, double radius) {
        Point first = points.get(0);
        canvas.moveTo(first.x(), first.y());
        onward(canvas, points, radius);
    }

    /** As {@link #open}, for a path that is already at the first point. */
    public static void onward(Canvas canvas, List<Point> points, double radius) {
        Point at = points.get(0);
        for (int i = 1; i < points.size() - 1; i++) {
            at = corner(canvas, at, points.get(i), points.get(i + 1), radius);
        }
        Point last = points.get(points.size() - 1);
        canvas.lineTo(last.x(), last.y());
    }

    /** As {@link #open}, closed to an area; one with round corners begins in the middle of its last side. */
    public static void closed(Canvas canvas, List<Point> points, double radius) {
        int count = points.size();
        Point first = points.get(0);
        Point start = radius > 0 ? points.get(count - 1).towards(first, 0.5) : first;
        Point pen = start;
        canvas.moveTo(start.x(), start.y());
        for (int i = radius > 0 ? 0 : 1; i < count; i++) {
            pen = corner(canvas, pen, points.get(i), i + 1 < count ? points.get(i + 1) : start, radius);
        }
        canvas.close();
    }

    /** A corner takes its share of what the corner before it has left of the side; the answer is where it ends. */
    private static Point corner(Canvas canvas, Point before, Point corner, Point after, double radius) {
        if (radius <= 0 || before.equals(corner) || corner.equals(after)) {
            canvas.lineTo(corner.x(), corner.y());
            return corner;
        }
        Point from = cut(corner, before, radius);
        Point to = cut(corner, after, radius);
        canvas.lineTo(from.x(), from.y());
        canvas.quadTo(corner.x(), corner.y(), to.x(), to.y());
        return to;
    }

    private static Point cut(Point corner, Point neighbour, double radius) {
        double distance = corner.distanceTo(neighbour);
        return distance == 0 ? corner : corner.towards(neighbour, Math.min(radius, distance / 2) / distance);
    }

    /** Points from pairs of coordinates. */
    public static List<Point> points(double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return points;
    }
}
