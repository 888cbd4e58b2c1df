package io.journeydeck.paint;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Canvas;
import io.journeydeck.shape.Corners;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The wide arrows {@code flexArrow} and {@code arrow}: an area with a shaft along the connector's way and heads at its ends. */
final class BlockArrow {

    private final double shaft;
    private final double headWidth;
    private final double startLength;
    private final double endLength;

    BlockArrow(Style style, String shape) {
        boolean flexible = shape.equals("flexArrow");
        this.shaft = flexible ? style.number("width", 10) : 10;
        this.headWidth = flexible ? shaft + style.number("endWidth", 20) : 30;
        this.startLength = flexible && !Arrows.isAbsent(style.text("startArrow", "none"))
                ? style.number("startSize", 6) * 3 + style.number("strokeWidth", 1)
                : 0;
        this.endLength = !flexible
                ? 30
                : Arrows.isAbsent(style.text("endArrow", "classic"))
                        ? 0
                        : style.number("endSize", 6) * 3 + style.number("strokeWidth", 1);
    }

    void paint(Canvas canvas, List<Point> points) {
        if (points.size() < 2) {
            return;
        }
        List<Point> spine = new ArrayList<>(points);
        int last = spine.size() - 1;
        Point tip = spine.get(last);
        Point tail = spine.get(0);
        spine.set(last, back(tip, spine.get(last - 1), endLength));
        spine.set(0, back(tail, spine.get(1), startLength));
        List<Point> right = LinkLine.beside(spine, shaft / 2);
        List<Point> left = new ArrayList<>(LinkLine.beside(spine, -shaft / 2));
        List<Point> outline = new ArrayList<>(right);
        if (endLength > 0) {
            List<Point> wide = LinkLine.beside(List.of(spine.get(last), tip), headWidth / 2);
            List<Point> wideLeft = LinkLine.beside(List.of(spine.get(last), tip), -headWidth / 2);
            outline.addAll(List.of(wide.get(0), tip, wideLeft.get(0)));
        }
        Collections.reverse(left);
        outline.addAll(left);
        if (startLength > 0) {
            List<Point> wide = LinkLine.beside(List.of(tail, spine.get(0)), headWidth / 2);
            List<Point> wideLeft = LinkLine.beside(List.of(tail, spine.get(0)), -headWidth / 2);
            outline.addAll(List.of(wideLeft.get(1), tail, wide.get(1)));
        }
        canvas.begin();
        Corners.closed(canvas, outline, 0);
        canvas.fillAndStroke();
    }

    private static Point back(Point end, Point before, double length) {
        double distance = end.distanceTo(before);
        return distance == 0 ? end : end.towards(before, Math.min(length, distance) / distance);
    }
}
