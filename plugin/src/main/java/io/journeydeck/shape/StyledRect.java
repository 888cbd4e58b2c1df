package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;

/**
 * A box whose corners are chosen one by one: {@code rectStyle} (square, rounded, snip, invRound, fold) or {@code topLeftStyle} and
 * its kin, {@code size} px large; {@code rectOutline} (single, double, frame) repeats the outline {@code indent} px inside.
 */
final class StyledRect {

    private static final String[] CORNERS = {"topLeftStyle", "topRightStyle", "bottomRightStyle", "bottomLeftStyle"};
    private static final String[] SIDES = {"top", "right", "bottom", "left"};

    private StyledRect() {}

    static void paint(Canvas c, Figure f) {
        String outline = f.style().text("rectOutline", "single");
        paint(c, f, outline.equals("double"), outline.equals("frame"), f.number("indent", 2));
    }

    static void paint(Canvas c, Figure f, boolean doubled, boolean frame, double indent) {
        double most = Math.min(f.width(), f.height()) / 2;
        double size = f.length("size", 10, most);
        double in = Math.max(0, Math.min(indent, most));
        if (frame) {
            c.begin();
            outline(c, f, 0, size, true);
            outline(c, f, in, size, false);
            c.fillAndStroke();
            return;
        }
        boolean allSides = true;
        for (String side : SIDES) {
            allSides &= f.flag(side, true);
        }
        c.begin();
        outline(c, f, 0, size, true);
        if (allSides) {
            c.fillAndStroke();
        } else {
            c.fill();
            c.begin();
            sides(c, f, size);
            c.stroke();
        }
        c.setShadow(null);
        if (doubled) {
            c.begin();
            outline(c, f, in, size, true);
            c.stroke();
        }
        folds(c, f, size);
    }

    private static String style(Figure f, int corner) {
        String all = f.style().text("rectStyle", "square");
        String own = f.style().text(CORNERS[corner], "default");
        return own.equals("default") ? all : own;
    }

    /** Corner points clockwise from the upper left one, {@code in} px inside the figure. */
    private static double[][] points(Figure f, double in) {
        double right = Math.max(in, f.width() - in);
        double bottom = Math.max(in, f.height() - in);
        return new double[][] {{in, in}, {right, in}, {right, bottom}, {in, bottom}};
    }

    /** Unit steps along the sides that begin at the corners. */
    private static final int[][] ALONG = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

    private static void outline(Canvas c, Figure f, double in, double size, boolean clockwise) {
        double[][] points = points(f, in);
        double r = Math.max(0, size - in / 2);
        for (int step = 0; step < 4; step++) {
            int corner = clockwise ? step : 3 - step;
            corner(c, style(f, corner), points[corner], corner, r, clockwise, step == 0);
        }
        c.close();
    }

    private static void corner(
            Canvas c, String style, double[] p, int corner, double r, boolean clockwise, boolean first) {
        double size = style.equals("square") ? 0 : r;
        int[] before = ALONG[(corner + 3) % 4];
        int[] after = ALONG[corner];
        double inX = p[0] - before[0] * size;
        double inY = p[1] - before[1] * size;
        double outX = p[0] + after[0] * size;
        double outY = p[1] + after[1] * size;
        double x1 = clockwise ? inX : outX;
        double y1 = clockwise ? inY : outY;
        double x2 = clockwise ? outX : inX;
        double y2 = clockwise ? outY : inY;
        if (first) {
            c.moveTo(x1, y1);
        } else {
            c.lineTo(x1, y1);
        }
        if (size == 0) {
            return;
        }
        switch (style) {
            case "rounded" -> c.arcTo(size, size, 0, false, clockwise, x2, y2);
            case "invRound" -> c.arcTo(size, size, 0, false, !clockwise, x2, y2);
            default -> c.lineTo(x2, y2);
        }
    }

    /** The drawn sides only; a corner is drawn when both its sides are. */
    private static void sides(Canvas c, Figure f, double size) {
        double[][] points = points(f, 0);
        for (int side = 0; side < 4; side++) {
            if (!f.flag(SIDES[side], true)) {
                continue;
            }
            boolean joined = f.flag(SIDES[(side + 3) % 4], true);
            if (joined) {
                corner(c, style(f, side), points[side], side, size, true, true);
            } else {
                c.moveTo(points[side][0], points[side][1]);
            }
            int next = (side + 1) % 4;
            boolean turns = f.flag(SIDES[next], true) && !style(f, next).equals("square");
            double cut = turns ? size : 0;
            c.lineTo(points[next][0] - ALONG[side][0] * cut, points[next][1] - ALONG[side][1] * cut);
        }
    }

    private static void folds(Canvas c, Figure f, double size) {
        double[][] points = points(f, 0);
        for (int corner = 0; corner < 4; corner++) {
            if (style(f, corner).equals("fold")) {
                int[] before = ALONG[(corner + 3) % 4];
                int[] after = ALONG[corner];
                double x = points[corner][0];
                double y = points[corner][1];
                Ink.line(
                        c,
                        x - before[0] * size,
                        y - before[1] * size,
                        x + (after[0] - before[0]) * size,
                        y + (after[1] - before[1]) * size,
                        x + after[0] * size,
                        y + after[1] * size);
            }
        }
    }
}
