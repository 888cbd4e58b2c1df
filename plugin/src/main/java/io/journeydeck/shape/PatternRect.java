package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.ArrayList;
import java.util.List;

/**
 * A box filled with lines: {@code fillStyle} is vert, hor, grid, diag, diagRev or diagGrid, the lines are {@code step} px apart,
 * {@code fillStrokeWidth} px wide and in {@code fillStrokeColor}; {@code top}, {@code right}, {@code bottom} and {@code left} say
 * which sides are drawn.
 */
final class PatternRect {

    /** Lines closer than this would be one area. */
    private static final double NEAREST = 0.5;

    private static final int MOST_LINES = 5000;

    private PatternRect() {}

    static void paint(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.rect(0, 0, w, h);
        c.fill();
        c.setShadow(null);
        double step = Math.max(NEAREST, f.number("step", 5));
        String kind = f.style().text("fillStyle", "none");
        c.save();
        c.setStrokeColor(f.color("fillStrokeColor").orElse(c.strokeColor()));
        c.setStrokeWidth(Math.max(0, Math.min(1000, f.number("fillStrokeWidth", 1))));
        switch (kind) {
            case "vert" -> lines(c, upright(w, h, step));
            case "hor" -> lines(c, level(w, h, step));
            case "grid" -> {
                lines(c, upright(w, h, step));
                lines(c, level(w, h, step));
            }
            case "diag" -> lines(c, rising(w, h, step));
            case "diagRev" -> lines(c, mirrored(rising(w, h, step), w));
            case "diagGrid" -> {
                lines(c, rising(w, h, step));
                lines(c, mirrored(rising(w, h, step), w));
            }
            default -> {
                // Filled plainly.
            }
        }
        c.restore();
        sides(c, f);
    }

    private static void lines(Canvas c, List<double[]> lines) {
        c.begin();
        for (double[] line : lines) {
            c.moveTo(line[0], line[1]);
            c.lineTo(line[2], line[3]);
        }
        c.stroke();
    }

    private static List<double[]> upright(double w, double h, double step) {
        List<double[]> lines = new ArrayList<>();
        for (double x = 0; x <= w && lines.size() < MOST_LINES; x += step) {
            lines.add(new double[] {x, 0, x, h});
        }
        return lines;
    }

    private static List<double[]> level(double w, double h, double step) {
        List<double[]> lines = new ArrayList<>();
        for (double y = 0; y <= h && lines.size() < MOST_LINES; y += step) {
            lines.add(new double[] {0, y, w, y});
        }
        return lines;
    }

    /** Lines of 45 degrees from the left or lower side to the upper or right one, as far apart as {@code step} says. */
    private static List<double[]> rising(double w, double h, double step) {
        List<double[]> lines = new ArrayList<>();
        double along = step * 1.41;
        for (double sum = along; sum < w + h && lines.size() < MOST_LINES; sum += along) {
            double below = Math.max(0, sum - h);
            double beside = Math.max(0, sum - w);
            lines.add(new double[] {below, Math.min(sum, h), Math.min(sum, w), beside});
        }
        return lines;
    }

    private static List<double[]> mirrored(List<double[]> lines, double w) {
        return lines.stream()
                .map(line -> new double[] {w - line[0], line[1], w - line[2], line[3]})
                .toList();
    }

    private static void sides(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        boolean[] drawn = {f.flag("top", true), f.flag("right", true), f.flag("bottom", true), f.flag("left", true)};
        if (drawn[0] && drawn[1] && drawn[2] && drawn[3]) {
            c.rect(0, 0, w, h);
            c.stroke();
            return;
        }
        double[][] corners = {{0, 0}, {w, 0}, {w, h}, {0, h}, {0, 0}};
        c.begin();
        boolean pen = false;
        for (int side = 0; side < 4; side++) {
            if (drawn[side]) {
                if (!pen) {
                    c.moveTo(corners[side][0], corners[side][1]);
                }
                c.lineTo(corners[side + 1][0], corners[side + 1][1]);
            }
            pen = drawn[side];
        }
        c.stroke();
    }
}
