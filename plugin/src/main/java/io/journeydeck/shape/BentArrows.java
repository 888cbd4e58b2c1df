package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Arrows of the Arrows palette that turn: shafts are {@code 2 * dy} thick, heads {@code dx} long and {@code arrowHead} wide, px.
 */
final class BentArrows {

    private BentArrows() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.arrows2.bendArrow", Shape.of(BentArrows::bend));
        shapes.put("mxgraph.arrows2.bendDoubleArrow", Shape.of(BentArrows::bendDouble));
        shapes.put("mxgraph.arrows2.jumpInArrow", Shape.of(BentArrows::jumpIn));
        shapes.put("mxgraph.arrows2.uTurnArrow", Shape.of(BentArrows::uTurn));
        return shapes;
    }

    /** Half the width of the head, px. */
    private static double barb(Figure f) {
        return f.length("arrowHead", 40, f.height()) / 2;
    }

    private static double shaft(Figure f) {
        return f.length("dy", 0.5, f.height());
    }

    /** Goes through the upper head to the inner corner of the bend at (x, y), which {@code rounded=1} rounds. */
    private static void headTo(Canvas c, Figure f, double x, double y) {
        double w = f.width();
        double neck = w - f.length("dx", 0.5, w);
        double b = barb(f);
        c.begin();
        c.moveTo(neck, 0);
        c.lineTo(w, b);
        c.lineTo(neck, 2 * b);
        c.lineTo(neck, y);
        if (f.rounded()) {
            double r = 0.2 * shaft(f);
            c.lineTo(x + r, y);
            c.arcTo(r, r, 0, false, false, x, y + r);
        } else {
            c.lineTo(x, y);
        }
    }

    /** Goes over the bend's outer corner at (x, y) back to the head. */
    private static void cornerToHead(Canvas c, Figure f, double x, double y) {
        double r = 2 * shaft(f);
        if (f.rounded()) {
            c.lineTo(x, y + r);
            c.arcTo(r, r, 0, false, true, x + r, y);
        } else {
            c.lineTo(x, y);
        }
        c.lineTo(f.width() - f.length("dx", 0.5, f.width()), y);
        c.close();
        c.fillAndStroke();
    }

    private static void bend(Canvas c, Figure f) {
        double h = f.height();
        double s = shaft(f);
        double b = barb(f);
        double notch = f.length("notch", 0, h);
        headTo(c, f, 2 * s, b + s);
        c.lineTo(2 * s, h);
        c.lineTo(s, h - notch);
        c.lineTo(0, h);
        cornerToHead(c, f, 0, b - s);
    }

    private static void bendDouble(Canvas c, Figure f) {
        double h = f.height();
        double s = shaft(f);
        double b = barb(f);
        double neck = h - f.length("dx", 0.5, h);
        headTo(c, f, b + s, b + s);
        c.lineTo(b + s, neck);
        c.lineTo(2 * b, neck);
        c.lineTo(b, h);
        c.lineTo(0, neck);
        c.lineTo(b - s, neck);
        cornerToHead(c, f, b - s, b - s);
    }

    private static void jumpIn(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double neck = w - f.length("dx", 0.5, w);
        double s = shaft(f);
        double b = barb(f);
        c.begin();
        c.moveTo(neck, 0);
        c.lineTo(w, b);
        c.lineTo(neck, 2 * b);
        c.lineTo(neck, b + s);
        c.arcTo(neck, h - b - s, 0, false, false, 0, h);
        c.arcTo(neck, h - b + s, 0, false, true, neck, b - s);
        c.close();
        c.fillAndStroke();
    }

    /** A half turn to the left; {@code dx2} is the length of the head. */
    private static void uTurn(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double s = shaft(f);
        double b = barb(f);
        double top = b - s;
        double outer = Math.max(0, (h - top) / 2);
        double inner = Math.max(0, outer - 2 * s);
        double neck = Math.min(w, outer);
        double tip = outer + f.length("dx2", 25, w);
        c.begin();
        c.moveTo(neck, 0);
        c.lineTo(tip, b);
        c.lineTo(neck, 2 * b);
        c.lineTo(neck, b + s);
        c.arcTo(inner, inner, 0, false, false, neck - inner, b + s + inner);
        c.arcTo(inner, inner, 0, false, false, neck, h - 2 * s);
        c.lineTo(Math.max(w, neck), h - 2 * s);
        c.lineTo(Math.max(w, neck), h);
        c.lineTo(neck, h);
        c.arcTo(outer, outer, 0, false, true, neck - outer, top + outer);
        c.arcTo(outer, outer, 0, false, true, neck, top);
        c.close();
        c.fillAndStroke();
    }
}
