package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Arrows palette: {@code mxgraph.arrows2.…}; {@code dx} and {@code notch} in px, {@code dy} a share of half the height. */
final class ArrowsPalette {

    private ArrowsPalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.arrows2.arrow", Shape.of(ArrowsPalette::arrow));
        shapes.put("mxgraph.arrows2.twoWayArrow", Shape.of(ArrowsPalette::twoWayArrow));
        shapes.put("mxgraph.arrows2.stylisedArrow", Shape.of(ArrowsPalette::stylisedArrow));
        return shapes;
    }

    private static double inset(Figure f, String key, double share) {
        return f.height() / 2 * f.length(key, share, 1);
    }

    private static void arrow(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = inset(f, "dy", 0.6);
        double neck = w - f.length("dx", 40, w);
        double notch = f.length("notch", 0, w);
        Ink.polygon(c, f, 0, dy, neck, dy, neck, 0, w, h / 2, neck, h, neck, h - dy, 0, h - dy, notch, h / 2);
    }

    private static void twoWayArrow(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = inset(f, "dy", 0.6);
        double dx = f.length("dx", 35, w / 2);
        Ink.polygon(
                c, f, dx, dy, w - dx, dy, w - dx, 0, w, h / 2, w - dx, h, w - dx, h - dy, dx, h - dy, dx, h, 0, h / 2,
                dx, 0);
    }

    private static void stylisedArrow(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = inset(f, "dy", 0.6);
        double feather = inset(f, "feather", 0.4);
        double neck = w - f.length("dx", 40, w);
        double notch = f.length("notch", 15, w);
        Ink.polygon(
                c,
                f,
                0,
                feather,
                neck,
                dy,
                neck - 10,
                0,
                w,
                h / 2,
                neck - 10,
                h,
                neck,
                h - dy,
                0,
                h - feather,
                notch,
                h / 2);
    }
}
