package io.journeydeck.journey.lint.page;

import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Segment;
import java.util.ArrayList;
import java.util.List;

/** The corners of a free outline, its curves taken for the lines between their control points; inside by the even-odd rule. */
final class Polygon implements Segment.Visitor<Void> {

    private final List<List<Point>> parts = new ArrayList<>();

    private Polygon() {}

    static Polygon of(Outline.Freeform outline) {
        Polygon polygon = new Polygon();
        outline.segments().forEach(segment -> segment.accept(polygon));
        return polygon;
    }

    boolean contains(Point point) {
        boolean inside = false;
        for (List<Point> part : parts) {
            for (int i = 0; i < part.size(); i++) {
                inside ^= crosses(part.get(i), part.get((i + 1) % part.size()), point);
            }
        }
        return inside;
    }

    /** Whether a ray from {@code point} to the right meets the line from {@code a} to {@code b}. */
    private static boolean crosses(Point a, Point b, Point point) {
        return (a.y() > point.y()) != (b.y() > point.y())
                && point.x() < a.x() + (point.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
    }

    @Override
    @SuppressWarnings("NullAway") // Void has no other value
    public Void moveTo(Segment.MoveTo move) {
        parts.add(new ArrayList<>(move.points()));
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void lineTo(Segment.LineTo line) {
        return add(line);
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void curveTo(Segment.CurveTo curve) {
        return add(curve);
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void close(Segment.Close close) {
        return null;
    }

    @SuppressWarnings("NullAway")
    private Void add(Segment segment) {
        if (parts.isEmpty()) {
            parts.add(new ArrayList<>());
        }
        parts.get(parts.size() - 1).addAll(segment.points());
        return null;
    }
}
