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
        shapes.put("mxgraph.arrows2.sharpArrow", Shape.of(ArrowsPalette::sharpArrow));
        shapes.put("mxgraph.arrows2.sharpArrow2", Shape.of(ArrowsPalette::sharpArrow2));
        shapes.put("mxgraph.arrows2.stripedArrow", Shape.of(ArrowsPalette::stripedArrow));
        shapes.put("mxgraph.arrows2.tailedArrow", Shape.of((c, f) -> tailed(c, f, false)));
        shapes.put("mxgraph.arrows2.tailedNotchedArrow", Shape.of((c, f) -> tailed(c, f, true)));
        return shapes;
    }

    private static double inset(Figure f, String key, double share) {
        return f.height() / 2 * f.length(key, share, 1);
    }

    private static void arrow(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = inset(f, "dy", 0.5);
        double neck = w - f.length("dx", 0.5, w);
        double notch = f.length("notch", 0, w);
        Ink.sharp(c, 0, dy, neck, dy, neck, 0, w, h / 2, neck, h, neck, h - dy, 0, h - dy, notch, h / 2);
    }

    private static void twoWayArrow(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = inset(f, "dy", 0.5);
        double dx = f.length("dx", 0.5, w);
        Ink.sharp(
                c, dx, dy, w - dx, dy, w - dx, 0, w, h / 2, w - dx, h, w - dx, h - dy, dx, h - dy, dx, h, 0, h / 2, dx,
                0);
    }

    private static void stylisedArrow(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = inset(f, "dy", 0.5);
        double feather = inset(f, "feather", 0.5);
        double neck = w - f.length("dx", 0.5, w);
        double notch = f.length("notch", 0, w);
        Ink.sharp(
                c,
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

    private static void sharpArrow(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = inset(f, "dy1", 0.5);
        double neck = w - f.length("dx1", 0.5, w);
        double tip = w - f.length("dx2", 0.5, w);
        double notch = f.length("notch", 0, w);
        // The barb's outer edge is parallel to the head's.
        double barb = h == 0 ? neck : neck - (w - tip) * dy / (h / 2);
        Ink.sharp(
                c, 0, dy, neck, dy, barb, 0, tip, 0, w, h / 2, tip, h, barb, h, neck, h - dy, 0, h - dy, notch, h / 2);
    }

    private static void sharpArrow2(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = inset(f, "dy1", 0.5);
        double barb = inset(f, "dy3", 0.5);
        double neck = w - f.length("dx1", 0.5, w);
        double tip = w - f.length("dx2", 0.5, w);
        double back = w - f.length("dx3", 0.5, w);
        double notch = f.length("notch", 0, w);
        Ink.sharp(
                c, 0, dy, neck, dy, back, barb, tip, 0, w, h / 2, tip, h, back, h - barb, neck, h - dy, 0, h - dy,
                notch, h / 2);
    }

    private static void stripedArrow(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = inset(f, "dy", 0.5);
        double neck = w - f.length("dx", 0.5, w);
        double notch = f.length("notch", 0, w);
        c.begin();
        Ink.area(c, notch, dy, neck, dy, neck, 0, w, h / 2, neck, h, neck, h - dy, notch, h - dy);
        Ink.area(c, 0, h - dy, notch * 0.16, h - dy, notch * 0.16, dy, 0, dy);
        Ink.area(c, notch * 0.32, h - dy, notch * 0.8, h - dy, notch * 0.8, dy, notch * 0.32, dy);
        c.fillAndStroke();
    }

    /**
     * An arrow with feathers; here {@code dy1}, {@code dy2} and {@code arrowHead} are px from the middle line. Feathers come back to
     * the shaft at 45 degrees or, when notched, as steep as the notch.
     */
    private static void tailed(Canvas c, Figure f, boolean notched) {
        double w = f.width();
        double h = f.height();
        double middle = h / 2;
        double shaft = f.length("dy1", 10, h);
        double head = shaft + f.length("arrowHead", 0, h);
        double tail = f.length("dy2", 30, h);
        double neck = w - f.length("dx1", 20, w);
        double notch = f.length("notch", 0, w);
        double feather = f.length("dx2", 25, w);
        double slope = tail == 0 ? 0 : (tail - shaft) / tail;
        double join = feather + (notched ? notch * slope : tail - shaft);
        Ink.sharp(
                c,
                0,
                middle - tail,
                feather,
                middle - tail,
                join,
                middle - shaft,
                neck,
                middle - shaft,
                neck,
                middle - head,
                w,
                middle,
                neck,
                middle + head,
                neck,
                middle + shaft,
                join,
                middle + shaft,
                feather,
                middle + tail,
                0,
                middle + tail,
                notch,
                middle);
    }
}
