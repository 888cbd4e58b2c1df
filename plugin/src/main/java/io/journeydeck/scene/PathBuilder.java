package io.journeydeck.scene;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects one path; numbers that are not finite spoil it, so that it has no outline. */
final class PathBuilder {

    private final List<Segment> segments = new ArrayList<>();
    private @Nullable Outline whole;
    private Point current = Point.ORIGIN;
    private Point start = Point.ORIGIN;
    private boolean broken;

    void moveTo(double x, double y) {
        if (finite(x, y)) {
            current = new Point(x, y);
            start = current;
            segments.add(new Segment.MoveTo(current));
        }
    }

    void lineTo(double x, double y) {
        if (finite(x, y)) {
            open();
            current = new Point(x, y);
            segments.add(new Segment.LineTo(current));
        }
    }

    void quadTo(double cx, double cy, double x, double y) {
        if (finite(cx, cy) && finite(x, y)) {
            Point control = new Point(cx, cy);
            Point end = new Point(x, y);
            Point first = current.towards(control, 2.0 / 3);
            Point second = end.towards(control, 2.0 / 3);
            curveTo(first.x(), first.y(), second.x(), second.y(), x, y);
        }
    }

    void curveTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
        if (finite(c1x, c1y) && finite(c2x, c2y) && finite(x, y)) {
            open();
            current = new Point(x, y);
            segments.add(new Segment.CurveTo(new Point(c1x, c1y), new Point(c2x, c2y), current));
        }
    }

    void arcTo(double rx, double ry, double rotation, boolean largeArc, boolean sweep, double x, double y) {
        if (finite(rx, ry) && finite(x, y) && finite(rotation, 0)) {
            open();
            Point end = new Point(x, y);
            segments.addAll(ArcCurves.between(current, rx, ry, rotation, largeArc, sweep, end));
            current = end;
        }
    }

    void close() {
        if (!segments.isEmpty()) {
            segments.add(new Segment.Close());
            current = start;
        }
    }

    void rect(double x, double y, double width, double height, double rx, double ry) {
        if (finite(x, y) && finite(width, height) && finite(rx, ry)) {
            Bounds box = box(x, y, width, height);
            double radiusX = Math.max(0, Math.min(rx, box.width() / 2));
            double radiusY = Math.max(0, Math.min(ry, box.height() / 2));
            boolean rounded = radiusX > 0 && radiusY > 0;
            whole = new Outline.Rect(box, rounded ? radiusX : 0, rounded ? radiusY : 0);
        }
    }

    void ellipse(double x, double y, double width, double height) {
        if (finite(x, y) && finite(width, height)) {
            whole = new Outline.Ellipse(box(x, y, width, height));
        }
    }

    @Nullable
    Outline outline() {
        if (broken) {
            return null;
        }
        if (whole != null && segments.isEmpty()) {
            return whole;
        }
        return segments.size() < 2 ? null : new Outline.Freeform(segments);
    }

    private void open() {
        if (segments.isEmpty() || segments.get(segments.size() - 1) instanceof Segment.Close) {
            segments.add(new Segment.MoveTo(current));
            start = current;
        }
    }

    private static Bounds box(double x, double y, double width, double height) {
        return Bounds.between(new Point(x, y), new Point(x + width, y + height));
    }

    private boolean finite(double a, double b) {
        boolean finite = Double.isFinite(a) && Double.isFinite(b);
        broken |= !finite;
        return finite;
    }
}
