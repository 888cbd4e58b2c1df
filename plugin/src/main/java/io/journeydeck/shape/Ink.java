package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;

/** Strokes of the pen that many shapes share. */
final class Ink {

    private Ink() {}

    /** A filled and stroked area with the figure's rounded corners. */
    static void polygon(Canvas c, Figure f, double... coordinates) {
        c.begin();
        Corners.closed(c, Corners.points(coordinates), f.cornerRadius());
        c.fillAndStroke();
    }

    /** A filled and stroked area whose corners stay sharp, whatever the style says. */
    static void sharp(Canvas c, double... coordinates) {
        c.begin();
        area(c, coordinates);
        c.fillAndStroke();
    }

    /** Adds a closed area with sharp corners to the path. */
    static void area(Canvas c, double... coordinates) {
        Corners.closed(c, Corners.points(coordinates), 0);
    }

    /** A line that throws no shadow. */
    static void line(Canvas c, double... coordinates) {
        c.begin();
        Corners.open(c, Corners.points(coordinates), 0);
        c.setShadow(null);
        c.stroke();
    }

    /** A box from (x, y), rounded as the figure's style says. */
    static void box(Canvas c, Figure f, double x, double y, double w, double h) {
        double radius = boxRadius(f, w, h);
        c.roundrect(x, y, w, h, radius, radius);
    }

    /** Radius of a box's corners, px: {@code arcSize} in percent of the shorter side, or in px with {@code absoluteArcSize}. */
    static double boxRadius(Figure f, double w, double h) {
        if (!f.rounded()) {
            return 0;
        }
        double shorter = Math.min(w, h);
        if (f.flag("absoluteArcSize", false)) {
            return Math.max(0, Math.min(shorter / 2, f.number("arcSize", 20) / 2));
        }
        return shorter * f.length("arcSize", 15, 100) / 100;
    }

    /** Fills an area with a shade: dark for a positive opacity, light for a negative one, as keys {@code darkOpacity} ask. */
    static void shade(Canvas c, double opacity, double... coordinates) {
        shade(c, opacity, () -> area(c, coordinates));
    }

    /** As {@link #shade(Canvas, double, double...)} for any outline, which {@code outline} adds to the path. */
    static void shade(Canvas c, double opacity, Runnable outline) {
        if (opacity == 0) {
            return;
        }
        c.save();
        c.setShadow(null);
        c.setFillColor(opacity < 0 ? Color.WHITE : Color.BLACK);
        c.setFillAlpha(Math.min(1, Math.abs(opacity)));
        c.begin();
        outline.run();
        c.fill();
        c.restore();
    }
}
