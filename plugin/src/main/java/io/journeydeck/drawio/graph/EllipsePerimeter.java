package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import org.jspecify.annotations.Nullable;

/** An ellipse. draw.io measures the direction to the next point in whole pixels, and so does this, lest near edges point elsewhere. */
final class EllipsePerimeter implements Perimeter {

    @Override
    public @Nullable Point meet(Bounds box, Style style, Point next, boolean orthogonal) {
        double a = box.width() / 2;
        double b = box.height() / 2;
        if (a == 0 || b == 0) {
            return null;
        }
        double cx = box.centerX();
        double cy = box.centerY();
        double dx = whole(next.x() - cx);
        double dy = whole(next.y() - cy);
        if (dx == 0) {
            return dy == 0 ? next : new Point(cx, cy + b * Math.signum(dy));
        }
        if (orthogonal && next.y() >= box.y() && next.y() <= box.bottom()) {
            double half = a * chord((next.y() - cy) / b);
            return new Point(cx + (next.x() <= box.x() ? -half : half), next.y());
        }
        if (orthogonal && next.x() >= box.x() && next.x() <= box.right()) {
            double half = b * chord((next.x() - cx) / a);
            return new Point(next.x(), cy + (next.y() <= box.y() ? -half : half));
        }
        double scale = 1 / Math.hypot(dx / a, dy / b);
        return new Point(cx + dx * scale, cy + dy * scale);
    }

    private static double whole(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    private static double chord(double share) {
        return Math.sqrt(Math.max(0, 1 - share * share));
    }
}
