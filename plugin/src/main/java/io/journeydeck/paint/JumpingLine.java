package io.journeydeck.paint;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Point;
import io.journeydeck.paint.LineJumps.Stop;
import io.journeydeck.scene.Canvas;
import io.journeydeck.shape.Corners;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that jumps over others: in an arc, a box ({@code sharp}), by leaving a gap, or by a gap between two bars ({@code line}). Jumps
 * are {@code jumpSize} (6) less 2 wide, more by the line's width on both sides, and lie above or to the right of the line; there is none
 * where the next stop is nearer than that.
 */
final class JumpingLine {

    private static final double SIZE = 6;
    private static final double ARC = 1.3;

    private final Canvas canvas;
    private final String kind;
    private final double reach;
    private final double radius;
    private boolean open;

    /** @param radius of rounded corners; 0 keeps them sharp */
    JumpingLine(Canvas canvas, Style style, double radius) {
        this.canvas = canvas;
        this.kind = style.text("jumpStyle", "none");
        this.reach = (Math.min(1000, style.number("jumpSize", SIZE)) - 2) / 2 + style.number("strokeWidth", 1);
        this.radius = radius;
    }

    /** Adds the line to the canvas' path. */
    void trace(List<Stop> stops) {
        List<Point> run = new ArrayList<>();
        Point before = stops.get(0).at();
        run.add(before);
        Point step = null;
        for (int i = 1; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            Point at = stop.at();
            if (!stop.jump()) {
                step = null;
            } else if (step == null) {
                double length = before.distanceTo(at);
                step = length == 0 ? Point.ORIGIN : at.minus(before).times(reach / length);
            }
            boolean room = stop.jump() && at.distanceTo(stops.get(i + 1).at()) > reach && at.distanceTo(before) > reach;
            if (room && step != null) {
                Point off = at.minus(step);
                Point on = at.plus(step);
                run.add(off);
                flush(run);
                jump(off, on, step);
                run.add(on);
            } else {
                run.add(at);
                before = at;
            }
        }
        flush(run);
    }

    private void flush(List<Point> run) {
        Point first = run.get(0);
        if (open) {
            canvas.lineTo(first.x(), first.y());
        } else {
            canvas.moveTo(first.x(), first.y());
        }
        Corners.onward(canvas, run, radius);
        open = true;
        run.clear();
    }

    private void jump(Point off, Point on, Point step) {
        long across = Math.round(step.x());
        boolean left = across < 0 || (across == 0 && Math.round(step.y()) <= 0);
        Point up = new Point(step.y(), -step.x()).times(left ? -1 : 1);
        switch (kind) {
            case "arc" -> {
                Point high1 = off.plus(up.times(ARC));
                Point high2 = on.plus(up.times(ARC));
                canvas.curveTo(high1.x(), high1.y(), high2.x(), high2.y(), on.x(), on.y());
            }
            case "sharp" -> {
                line(off.plus(up));
                line(on.plus(up));
                line(on);
            }
            case "line" -> {
                bar(off, up);
                bar(on, up);
                open = false;
            }
            default -> open = false;
        }
    }

    private void bar(Point at, Point up) {
        Point top = at.plus(up);
        Point foot = at.minus(up);
        canvas.moveTo(foot.x(), foot.y());
        canvas.lineTo(top.x(), top.y());
    }

    private void line(Point to) {
        canvas.lineTo(to.x(), to.y());
    }
}
