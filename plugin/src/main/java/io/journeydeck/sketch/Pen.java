package io.journeydeck.sketch;

import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws lines and curves with an unsteady hand: ends stay where they are, what lies between them strays a little, and each line is
 * drawn twice unless the manner says once.
 */
final class Pen {

    /** How far the hand strays at roughness 1, px. */
    private static final double STRAY = 2;

    private final Manner manner;
    private final Dice dice;
    private List<Segment> ink = new ArrayList<>();

    Pen(Manner manner, Dice dice) {
        this.manner = manner;
        this.dice = dice;
    }

    /** What has been drawn since the last call. */
    List<Segment> lift() {
        List<Segment> drawn = ink;
        ink = new ArrayList<>();
        return drawn;
    }

    /** A chance way of at most {@code reach} px, more or less with the roughness. */
    double astray(double reach) {
        return manner.roughness() * dice.around(reach);
    }

    Point astray(Point point, double reach) {
        double dx = astray(reach);
        return new Point(point.x() + dx, point.y() + astray(reach));
    }

    /** From 0 to less than 1. */
    double chance() {
        return dice.next();
    }

    /** A line of an outline. */
    void line(Point from, Point to) {
        strokes(from, to, manner.oneStroke());
    }

    /** A line that fills an area. */
    void hatch(Point from, Point to) {
        strokes(from, to, manner.oneFillStroke());
    }

    private void strokes(Point from, Point to, boolean once) {
        stroke(from, to, STRAY);
        if (!once) {
            stroke(from, to, STRAY / 2);
        }
    }

    /** A single stroke, bent somewhere in its first half; long ones are straighter. */
    private void stroke(Point from, Point to, double reach) {
        double length = from.distanceTo(to);
        double gain = length < 200 ? 1 : length > 500 ? 0.4 : 1.233334 - 0.0016668 * length;
        double stray = length < 10 * STRAY ? reach / STRAY * length / 10 : reach;
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double share = 0.2 + dice.next() * 0.2;
        double bowX = gain * astray(STRAY * dy / 200);
        double bowY = gain * astray(-STRAY * dx / 200);
        Point control1 = new Point(
                from.x() + bowX + dx * share + gain * astray(stray),
                from.y() + bowY + dy * share + gain * astray(stray));
        Point control2 = new Point(
                from.x() + bowX + 2 * dx * share + gain * astray(stray),
                from.y() + bowY + 2 * dy * share + gain * astray(stray));
        ink.add(new Segment.MoveTo(from));
        ink.add(new Segment.CurveTo(control1, control2, to));
    }

    /** A cubic curve of an outline. */
    void curve(Point from, Point control1, Point control2, Point to) {
        for (int pass = 0; pass < (manner.oneStroke() ? 1 : 2); pass++) {
            double reach = pass == 0 ? STRAY : STRAY + 0.3;
            ink.add(new Segment.MoveTo(from));
            ink.add(new Segment.CurveTo(astray(control1, reach), astray(control2, reach), to));
        }
    }

    /** An area's corners as one line, each a little off its place. */
    void area(List<Point> corners) {
        if (corners.size() < 3) {
            return;
        }
        ink.add(new Segment.MoveTo(astray(corners.get(0), STRAY)));
        for (Point corner : corners.subList(1, corners.size())) {
            ink.add(new Segment.LineTo(astray(corner, STRAY)));
        }
    }

    /** A smooth line through all points but the first and the last, which give it its direction. */
    void spline(List<Point> points) {
        ink.add(new Segment.MoveTo(points.get(1)));
        for (int i = 1; i + 2 < points.size(); i++) {
            Point before = points.get(i - 1);
            Point at = points.get(i);
            Point next = points.get(i + 1);
            Point after = points.get(i + 2);
            ink.add(new Segment.CurveTo(
                    new Point(at.x() + (next.x() - before.x()) / 6, at.y() + (next.y() - before.y()) / 6),
                    new Point(next.x() + (at.x() - after.x()) / 6, next.y() + (at.y() - after.y()) / 6),
                    next));
        }
    }

    Manner manner() {
        return manner;
    }
}
