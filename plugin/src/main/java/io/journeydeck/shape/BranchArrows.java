package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Arrows of the Arrows palette with several heads or a box: shafts are {@code 2 * dy} thick, heads {@code dx} long and wider than
 * the shaft by {@code arrowHead} on each side, {@code notch} is the box's size; all in px.
 */
final class BranchArrows {

    private BranchArrows() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.arrows2.calloutArrow", Shape.of(BranchArrows::callout));
        shapes.put("mxgraph.arrows2.calloutDoubleArrow", Shape.of(BranchArrows::calloutDouble));
        shapes.put("mxgraph.arrows2.calloutDouble90Arrow", Shape.of(BranchArrows::calloutCorner));
        shapes.put("mxgraph.arrows2.calloutQuadArrow", Shape.of((c, f) -> quad(c, f, f.length("notch", 0, f.width()))));
        shapes.put("mxgraph.arrows2.quadArrow", Shape.of((c, f) -> quad(c, f, shaft(f, f.height()))));
        shapes.put("mxgraph.arrows2.triadArrow", Shape.of(BranchArrows::triad));
        return shapes;
    }

    private static double shaft(Figure f, double most) {
        return f.length("dy", 0.5, most);
    }

    private static double head(Figure f, double most) {
        return f.length("dx", 0.5, most);
    }

    private static double barb(Figure f, double shaft, double most) {
        return shaft + f.length("arrowHead", 0, most);
    }

    private static void callout(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double m = h / 2;
        double s = shaft(f, h);
        double b = barb(f, s, h);
        double neck = w - head(f, w);
        double box = f.length("notch", 0, w);
        Ink.sharp(
                c, 0, 0, box, 0, box, m - s, neck, m - s, neck, m - b, w, m, neck, m + b, neck, m + s, box, m + s, box,
                h, 0, h);
    }

    private static void calloutDouble(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double m = h / 2;
        double s = shaft(f, h);
        double b = barb(f, s, h);
        double dx = head(f, w);
        double half = f.length("notch", 0, w / 2);
        double l = w / 2 - half;
        double r = w / 2 + half;
        Ink.sharp(
                c, l, 0, r, 0, r, m - s, w - dx, m - s, w - dx, m - b, w, m, w - dx, m + b, w - dx, m + s, r, m + s, r,
                h, l, h, l, m + s, dx, m + s, dx, m + b, 0, m, dx, m - b, dx, m - s, l, m - s);
    }

    private static void calloutCorner(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double right = f.length("dx2", 0, w);
        double foot = f.length("dy2", 0, h);
        double mx = right / 2;
        double my = foot / 2;
        double s = f.length("dy1", 0.5, h);
        double b = barb(f, s, h);
        double dx = f.length("dx1", 0.5, w);
        Ink.sharp(
                c, 0, 0, right, 0, right, my - s, w - dx, my - s, w - dx, my - b, w, my, w - dx, my + b, w - dx, my + s,
                right, my + s, right, foot, mx + s, foot, mx + s, h - dx, mx + b, h - dx, mx, h, mx - b, h - dx, mx - s,
                h - dx, mx - s, foot, 0, foot);
    }

    /** Four heads around a square of which {@code n} px lie on each side of the middle. */
    private static void quad(Canvas c, Figure f, double n) {
        double w = f.width();
        double h = f.height();
        double x = w / 2;
        double y = h / 2;
        double s = shaft(f, h);
        double b = barb(f, s, h);
        double dx = head(f, w);
        Ink.sharp(
                c, x + s, y - n, x + n, y - n, x + n, y - s, w - dx, y - s, w - dx, y - b, w, y, w - dx, y + b, w - dx,
                y + s, x + n, y + s, x + n, y + n, x + s, y + n, x + s, h - dx, x + b, h - dx, x, h, x - b, h - dx,
                x - s, h - dx, x - s, y + n, x - n, y + n, x - n, y + s, dx, y + s, dx, y + b, 0, y, dx, y - b, dx,
                y - s, x - n, y - s, x - n, y - n, x - s, y - n, x - s, dx, x - b, dx, x, 0, x + b, dx, x + s, dx);
    }

    /** Heads to the left, to the top and to the right; {@code arrowHead} is a head's whole width here and {@code dy} how far the shaft lies inside it. */
    private static void triad(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double x = w / 2;
        double b = f.length("arrowHead", 0.5, h) / 2;
        double s = b - shaft(f, h);
        double dx = head(f, w);
        double y = h - b;
        Ink.sharp(
                c, x + s, y - s, w - dx, y - s, w - dx, y - b, w, y, w - dx, h, w - dx, y + s, dx, y + s, dx, h, 0, y,
                dx, y - b, dx, y - s, x - s, y - s, x - s, dx, x - b, dx, x, 0, x + b, dx, x + s, dx);
    }
}
