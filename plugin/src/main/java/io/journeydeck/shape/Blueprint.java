package io.journeydeck.shape;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shape of fixed proportions made of boxes, ovals and paths, measured on a sheet of its natural size and stretched to the figure's
 * box; the radius of a rounded corner follows the shorter side.
 */
final class Blueprint implements Shape {

    /** A way to close the current path. */
    private enum Pen {
        AREA,
        LINE,
        BLACK
    }

    private interface Part {
        void trace(Canvas c, double sx, double sy);
    }

    private record Step(Part part, Pen pen, @Nullable Color fill) {}

    private final double width;
    private final double height;
    private final List<Step> steps = new ArrayList<>();

    private Blueprint(double width, double height, List<Step> steps) {
        this.width = width;
        this.height = height;
        this.steps.addAll(steps);
    }

    /** An empty sheet. */
    static Blueprint of(double width, double height) {
        return new Blueprint(width, height, List.of());
    }

    private Blueprint and(Part part, Pen pen, @Nullable Color fill) {
        Blueprint more = new Blueprint(width, height, steps);
        more.steps.add(new Step(part, pen, fill));
        return more;
    }

    /** A filled and stroked box. */
    Blueprint box(double x, double y, double w, double h, double radius) {
        return and((c, sx, sy) -> rectangle(c, x, y, w, h, radius, sx, sy), Pen.AREA, null);
    }

    /** The outline of a box. */
    Blueprint frame(double x, double y, double w, double h, double radius) {
        return and((c, sx, sy) -> rectangle(c, x, y, w, h, radius, sx, sy), Pen.LINE, null);
    }

    /** A filled and stroked ellipse around (x, y). */
    Blueprint oval(double x, double y, double rx, double ry) {
        return and((c, sx, sy) -> ellipse(c, x, y, rx, ry, sx, sy), Pen.AREA, null);
    }

    /** As {@link #oval}, in a colour of its own. */
    Blueprint oval(double x, double y, double rx, double ry, Color fill) {
        return and((c, sx, sy) -> ellipse(c, x, y, rx, ry, sx, sy), Pen.AREA, fill);
    }

    /** The outline of an ellipse around (x, y). */
    Blueprint ring(double x, double y, double rx, double ry) {
        return and((c, sx, sy) -> ellipse(c, x, y, rx, ry, sx, sy), Pen.LINE, null);
    }

    /** A black ellipse without a line. */
    Blueprint dot(double x, double y, double rx, double ry) {
        return and((c, sx, sy) -> ellipse(c, x, y, rx, ry, sx, sy), Pen.BLACK, null);
    }

    /** A filled and stroked ellipse that is turned clockwise by {@code degrees} around its middle. */
    Blueprint leaf(double x, double y, double rx, double ry, double degrees) {
        return and((c, sx, sy) -> turned(c, x, y, rx, ry, degrees, sx, sy), Pen.AREA, null);
    }

    /** A filled and stroked path, written as in {@link Drawing}. */
    Blueprint area(String path) {
        List<Drawing.Step> traced = Drawing.steps(path);
        return and((c, sx, sy) -> Drawing.trace(c, traced, sx, sy), Pen.AREA, null);
    }

    /** A path that is not filled. */
    Blueprint line(String path) {
        List<Drawing.Step> traced = Drawing.steps(path);
        return and((c, sx, sy) -> Drawing.trace(c, traced, sx, sy), Pen.LINE, null);
    }

    /** A black area without a line, written as in {@link Drawing}. */
    Blueprint black(String path) {
        List<Drawing.Step> traced = Drawing.steps(path);
        return and((c, sx, sy) -> Drawing.trace(c, traced, sx, sy), Pen.BLACK, null);
    }

    @Override
    public void paint(Canvas c, Figure f) {
        double sx = f.width() / width;
        double sy = f.height() / height;
        boolean first = true;
        for (Step step : steps) {
            c.save();
            if (!first) {
                c.setShadow(null);
            }
            first = false;
            if (step.fill() != null) {
                c.setFillColor(step.fill());
            }
            step.part().trace(c, sx, sy);
            switch (step.pen()) {
                case AREA -> c.fillAndStroke();
                case LINE -> c.stroke();
                case BLACK -> {
                    c.setFillColor(Color.BLACK);
                    c.fill();
                }
            }
            c.restore();
        }
    }

    private static void rectangle(
            Canvas c, double x, double y, double w, double h, double radius, double sx, double sy) {
        double corner = radius == 0 ? 0 : radius / Math.min(w, h) * Math.min(w * sx, h * sy);
        c.roundrect(x * sx, y * sy, w * sx, h * sy, corner, corner);
    }

    private static void ellipse(Canvas c, double x, double y, double rx, double ry, double sx, double sy) {
        c.ellipse((x - rx) * sx, (y - ry) * sy, 2 * rx * sx, 2 * ry * sy);
    }

    private static void turned(
            Canvas c, double x, double y, double rx, double ry, double degrees, double sx, double sy) {
        Affine turn = Affine.rotation(degrees, new Point(x, y));
        c.begin();
        for (int quarter = 0; quarter <= 4; quarter++) {
            double angle = quarter * Math.PI / 2;
            double bend = 0.5523;
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            Point end = turn.apply(new Point(x + rx * cos, y + ry * sin));
            if (quarter == 0) {
                c.moveTo(end.x() * sx, end.y() * sy);
                continue;
            }
            double before = angle - Math.PI / 2;
            Point first = turn.apply(new Point(
                    x + rx * (Math.cos(before) - bend * Math.sin(before)),
                    y + ry * (Math.sin(before) + bend * Math.cos(before))));
            Point second = turn.apply(new Point(x + rx * (cos + bend * sin), y + ry * (sin - bend * cos)));
            c.curveTo(first.x() * sx, first.y() * sy, second.x() * sx, second.y() * sy, end.x() * sx, end.y() * sy);
        }
        c.close();
    }
}
