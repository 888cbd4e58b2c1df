package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;

/** A box with a border of small clouds, as many whatever its size: 13 along each upright side, 15 along the level ones. */
final class CloudBorder {

    private static final int UPRIGHT = 12;
    private static final int LEVEL = 14;

    /** Where the first cloud of a side has its outermost point, as shares of the width and of the height. */
    private static final double CORNER_X = 0.0398;

    private static final double CORNER_Y = 0.0483;

    /** How deep the notches between two clouds are, as shares of the width and of the height. */
    private static final double NOTCH_X = 0.0149;

    private static final double NOTCH_Y = 0.021;

    /** A control point lies this share of a quarter ellipse's radius away from its end. */
    private static final double ROUND = 0.552;

    private CloudBorder() {}

    static void paint(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double x = CORNER_X * w;
        double y = CORNER_Y * h;
        double level = (w - 2 * x) / LEVEL;
        double upright = (h - 2 * y) / UPRIGHT;
        c.begin();
        c.moveTo(x, 0);
        c.curveTo(x * (1 - ROUND), 0, 0, y * (1 - ROUND), 0, y);
        clouds(c, UPRIGHT, 0, y, 0, upright, NOTCH_X * w, 0);
        c.curveTo(0, h - y * (1 - ROUND), x * (1 - ROUND), h, x, h);
        clouds(c, LEVEL, x, h, level, 0, 0, -NOTCH_Y * h);
        c.curveTo(w - x * (1 - ROUND), h, w, h - y * (1 - ROUND), w, h - y);
        clouds(c, UPRIGHT, w, h - y, 0, -upright, -NOTCH_X * w, 0);
        c.curveTo(w, y * (1 - ROUND), w - x * (1 - ROUND), 0, w - x, 0);
        clouds(c, LEVEL, w - x, 0, -level, 0, 0, NOTCH_Y * h);
        c.close();
        c.fillAndStroke();
    }

    /** Clouds from (x, y) on, (dx, dy) apart, with notches to (inX, inY) between them. */
    private static void clouds(Canvas c, int count, double x, double y, double dx, double dy, double inX, double inY) {
        for (int i = 0; i < count; i++) {
            double fromX = x + i * dx;
            double fromY = y + i * dy;
            double toX = x + (i + 1) * dx;
            double toY = y + (i + 1) * dy;
            c.curveTo(
                    fromX + 0.197 * dx,
                    fromY + 0.197 * dy,
                    fromX + 0.383 * dx + 0.373 * inX,
                    fromY + 0.383 * dy + 0.373 * inY,
                    fromX + dx / 2 + inX,
                    fromY + dy / 2 + inY);
            c.curveTo(
                    toX - 0.383 * dx + 0.373 * inX,
                    toY - 0.383 * dy + 0.373 * inY,
                    toX - 0.197 * dx,
                    toY - 0.197 * dy,
                    toX,
                    toY);
        }
    }
}
