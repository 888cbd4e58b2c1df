package io.journeydeck.paint;

import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Canvas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connector as a band along its way: two lines side by side ({@code link}) or an area that may end in heads ({@code flexArrow}).
 * Corners are mitred; with {@code rounded} the outer side of each turns in a curve around the inner corner.
 */
final class WideLine {

    /** A sharp corner reaches no farther than the half width divided by this; a rounded one less far. */
    private static final double SHARPEST = 0.06;

    private static final double SHARPEST_ROUNDED = 0.1;

    private static final double NONE = 0;

    private final double half;
    private final boolean rounded;

    /** @param width of the band, px */
    WideLine(double width, boolean rounded) {
        this.half = width / 2;
        this.rounded = rounded;
    }

    /** A head at one end: {@code length} px long (0: none) and {@code width} px wide. */
    record Head(double length, double width) {
        static final Head ABSENT = new Head(NONE, NONE);

        boolean isThere() {
            return length > 0;
        }
    }

    /** The two lines of a {@code link}: forth on the left, back on the right. */
    void stroke(Canvas canvas, List<Point> way) {
        canvas.begin();
        List<Turn> left = side(way, 1);
        List<Turn> right = back(side(way, -1));
        Point start = beside(way.get(0), way.get(0), way.get(1), half);
        Point end = beside(last(way), beforeLast(way), last(way), -half);
        canvas.moveTo(start.x(), start.y());
        left.forEach(turn -> turn.trace(canvas));
        Point over = beside(last(way), beforeLast(way), last(way), half);
        canvas.lineTo(over.x(), over.y());
        canvas.moveTo(end.x(), end.y());
        right.forEach(turn -> turn.trace(canvas));
        Point home = beside(way.get(0), way.get(0), way.get(1), -half);
        canvas.lineTo(home.x(), home.y());
        canvas.stroke();
    }

    /** The area of a {@code flexArrow}; where the way bends, the heads' lines are drawn once more, over the band. */
    void fill(Canvas canvas, List<Point> way, Head start, Head end) {
        List<Point> tail = cap(way.get(0), way.get(1), start);
        List<Point> tip = cap(last(way), beforeLast(way), end);
        canvas.begin();
        canvas.moveTo(tail.get(0).x(), tail.get(0).y());
        lines(canvas, tail.subList(1, tail.size()));
        side(way, 1).forEach(turn -> turn.trace(canvas));
        lines(canvas, tip);
        back(side(way, -1)).forEach(turn -> turn.trace(canvas));
        canvas.close();
        canvas.fillAndStroke();
        if (way.size() > 2) {
            outline(canvas, start, tail);
            outline(canvas, end, tip);
        }
    }

    private static void outline(Canvas canvas, Head head, List<Point> corners) {
        if (head.isThere()) {
            canvas.begin();
            canvas.moveTo(corners.get(0).x(), corners.get(0).y());
            lines(canvas, corners.subList(1, corners.size()));
            canvas.stroke();
        }
    }

    private static void lines(Canvas canvas, List<Point> points) {
        points.forEach(point -> canvas.lineTo(point.x(), point.y()));
    }

    /** The corners of one end, clockwise around the band. */
    private List<Point> cap(Point end, Point before, Head head) {
        if (!head.isThere()) {
            return List.of(beside(end, before, end, half), beside(end, before, end, -half));
        }
        Point along = end.minus(before).times(1 / end.distanceTo(before));
        Point base = end.minus(along.times(head.length));
        return List.of(
                beside(base, before, end, half),
                beside(base, before, end, head.width / 2),
                end,
                beside(base, before, end, -head.width / 2),
                beside(base, before, end, -half));
    }

    /** The corners of one side in the way's direction; {@code side} is 1 for the left and -1 for the right. */
    private List<Turn> side(List<Point> way, int side) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 1; i < way.size() - 1; i++) {
            Point in = left(way.get(i - 1), way.get(i));
            Point out = left(way.get(i), way.get(i + 1));
            Point both = in.plus(out);
            double length = both.distanceTo(Point.ORIGIN);
            if (length < 1e-9) {
                continue;
            }
            double cosine = Math.sqrt(Math.max(0, (in.x() * out.x() + in.y() * out.y() + 1) / 2));
            double mitre = half / Math.max(cosine, rounded ? SHARPEST_ROUNDED : SHARPEST) / length;
            Point corner = way.get(i).plus(both.times(side * mitre));
            double bend = in.x() * out.y() - in.y() * out.x();
            if (rounded && bend * side > 0) {
                Point inner = way.get(i).plus(both.times(-side * mitre));
                turns.add(new Turn(
                        inner.plus(in.times(2 * side * half)), corner, inner.plus(out.times(2 * side * half))));
            } else {
                turns.add(new Turn(corner, null, corner));
            }
        }
        return turns;
    }

    private static List<Turn> back(List<Turn> side) {
        List<Turn> back = new ArrayList<>();
        side.forEach(turn -> back.add(new Turn(turn.to, turn.control, turn.from)));
        Collections.reverse(back);
        return back;
    }

    /** The unit vector to the left of a piece. */
    private static Point left(Point from, Point to) {
        double length = from.distanceTo(to);
        return length == 0 ? Point.ORIGIN : new Point((to.y() - from.y()) / length, (from.x() - to.x()) / length);
    }

    private static Point beside(Point at, Point from, Point to, double distance) {
        return at.plus(left(from, to).times(distance));
    }

    private static Point last(List<Point> way) {
        return way.get(way.size() - 1);
    }

    private static Point beforeLast(List<Point> way) {
        return way.get(way.size() - 2);
    }

    /** A corner of one side: a point, or a curve around a control. */
    private record Turn(Point from, @Nullable Point control, Point to) {
        void trace(Canvas canvas) {
            canvas.lineTo(from.x(), from.y());
            if (control != null) {
                canvas.quadTo(control.x(), control.y(), to.x(), to.y());
            }
        }
    }
}
