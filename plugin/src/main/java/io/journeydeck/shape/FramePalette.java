package io.journeydeck.shape;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** Boxes of the Basic palette with special corners, frames and edges: {@code dx} is a frame's width or half a corner's size, px. */
final class FramePalette {

    private static final double TINY = 0.5;

    private FramePalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.basic.corner_round_rect", Shape.of((c, f) -> corners(c, f, 1, 0, 0, 0)));
        shapes.put("mxgraph.basic.diag_round_rect", Shape.of((c, f) -> corners(c, f, 1, 0, 1, 0)));
        shapes.put("mxgraph.basic.three_corner_round_rect", Shape.of((c, f) -> corners(c, f, 1, 1, 1, 0)));
        shapes.put("mxgraph.basic.plaque", Shape.of((c, f) -> corners(c, f, -1, -1, -1, -1)));
        shapes.put("mxgraph.basic.diag_snip_rect", Shape.of(FramePalette::snipped));
        shapes.put("mxgraph.basic.octagon2", Shape.of(FramePalette::octagon));
        shapes.put("mxgraph.basic.frame", Shape.of(FramePalette::frame));
        shapes.put("mxgraph.basic.frame_corner", Shape.of(FramePalette::frameCorner));
        shapes.put("mxgraph.basic.rounded_frame", Shape.of(FramePalette::roundedFrame));
        shapes.put("mxgraph.basic.plaque_frame", Shape.of(FramePalette::plaqueFrame));
        shapes.put("mxgraph.basic.layered_rect", Shape.of(FramePalette::layers));
        shapes.put("mxgraph.basic.button", Shape.of(FramePalette::button));
        shapes.put("mxgraph.basic.shaded_button", Shape.of(FramePalette::shadedButton));
        shapes.put("mxgraph.basic.cross2", Shape.of(FramePalette::cross));
        shapes.put("mxgraph.basic.diag_stripe", Shape.of(FramePalette::stripe));
        shapes.put("mxgraph.basic.rectCallout", Shape.of(FramePalette::callout, FramePalette::calloutLabel));
        shapes.put("mxgraph.basic.roundRectCallout", Shape.of(FramePalette::roundCallout, FramePalette::calloutLabel));
        return shapes;
    }

    private static double edge(Figure f, double most) {
        return f.length("dx", TINY, most);
    }

    private static double half(Figure f) {
        return Math.min(f.width(), f.height()) / 2;
    }

    /** Corners from the upper left one clockwise: 1 is round, -1 hollow, 0 sharp. */
    private static void corners(Canvas c, Figure f, int upperLeft, int upperRight, int lowerRight, int lowerLeft) {
        double w = f.width();
        double h = f.height();
        double r = 2 * edge(f, half(f) / 2);
        c.begin();
        c.moveTo(upperLeft == 0 ? 0 : r, 0);
        corner(c, upperRight, r, w - r, 0, w, 0, w, r);
        corner(c, lowerRight, r, w, h - r, w, h, w - r, h);
        corner(c, lowerLeft, r, r, h, 0, h, 0, h - r);
        corner(c, upperLeft, r, 0, r, 0, 0, r, 0);
        c.close();
        c.fillAndStroke();
    }

    private static void corner(
            Canvas c, int kind, double r, double x1, double y1, double x, double y, double x2, double y2) {
        if (kind == 0) {
            c.lineTo(x, y);
        } else {
            c.lineTo(x1, y1);
            c.arcTo(r, r, 0, false, kind > 0, x2, y2);
        }
    }

    private static void snipped(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double r = 2 * edge(f, half(f) / 2);
        Ink.sharp(c, r, 0, w, 0, w, h - r, w - r, h, 0, h, 0, r);
    }

    private static void octagon(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double r = 2 * edge(f, half(f) / 2);
        Ink.sharp(c, r, 0, w - r, 0, w, r, w, h - r, w - r, h, r, h, 0, h - r, 0, r);
    }

    private static void frame(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = edge(f, half(f));
        c.begin();
        Ink.area(c, w, 0, w, h, 0, h, 0, 0);
        Ink.area(c, dx, dx, dx, h - dx, w - dx, h - dx, w - dx, dx);
        c.fillAndStroke();
    }

    private static void frameCorner(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = edge(f, half(f));
        Ink.sharp(c, 0, 0, w, 0, w - dx, dx, dx, dx, dx, h - dx, 0, h);
    }

    private static void roundedFrame(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = edge(f, half(f) / 2);
        double r = 2 * dx;
        c.begin();
        c.moveTo(w - r, 0);
        c.arcTo(r, r, 0, false, true, w, r);
        c.lineTo(w, h - r);
        c.arcTo(r, r, 0, false, true, w - r, h);
        c.lineTo(r, h);
        c.arcTo(r, r, 0, false, true, 0, h - r);
        c.lineTo(0, r);
        c.arcTo(r, r, 0, false, true, r, 0);
        c.close();
        c.moveTo(r, dx);
        c.arcTo(dx, dx, 0, false, false, dx, r);
        c.lineTo(dx, h - r);
        c.arcTo(dx, dx, 0, false, false, r, h - dx);
        c.lineTo(w - r, h - dx);
        c.arcTo(dx, dx, 0, false, false, w - dx, h - r);
        c.lineTo(w - dx, r);
        c.arcTo(dx, dx, 0, false, false, w - r, dx);
        c.close();
        c.fillAndStroke();
    }

    private static void plaqueFrame(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double r = edge(f, half(f) / 2);
        double in = 2 * r;
        double bow = 1.8 * r;
        c.begin();
        c.moveTo(w - r, 0);
        c.arcTo(r, r, 0, false, false, w, r);
        c.lineTo(w, h - r);
        c.arcTo(r, r, 0, false, false, w - r, h);
        c.lineTo(r, h);
        c.arcTo(r, r, 0, false, false, 0, h - r);
        c.lineTo(0, r);
        c.arcTo(r, r, 0, false, false, r, 0);
        c.close();
        c.moveTo(in, r);
        c.arcTo(bow, bow, 0, false, true, r, in);
        c.lineTo(r, h - in);
        c.arcTo(bow, bow, 0, false, true, in, h - r);
        c.lineTo(w - in, h - r);
        c.arcTo(bow, bow, 0, false, true, w - r, h - in);
        c.lineTo(w - r, in);
        c.arcTo(bow, bow, 0, false, true, w - in, r);
        c.close();
        c.fillAndStroke();
    }

    /** Three sheets, the first one in front. */
    private static void layers(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = edge(f, half(f));
        for (double share : new double[] {1, 0.5, 0}) {
            double near = dx * share;
            double far = dx - near;
            Ink.sharp(c, near, near, w - far, near, w - far, h - far, near, h - far);
        }
    }

    private static void button(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = edge(f, half(f));
        Ink.sharp(c, 0, 0, w, 0, w, h, 0, h);
        c.setShadow(null);
        Ink.sharp(c, 0, 0, w, 0, w - dx, dx, dx, dx);
        Ink.sharp(c, w, 0, w, h, w - dx, h - dx, w - dx, dx);
        Ink.sharp(c, 0, h, dx, h - dx, w - dx, h - dx, w, h);
        Ink.sharp(c, 0, h, 0, 0, dx, dx, dx, h - dx);
    }

    private static void shadedButton(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = edge(f, half(f));
        c.begin();
        Ink.area(c, 0, 0, w, 0, w, h, 0, h);
        c.fill();
        Ink.shade(c, -0.25, 0, h, 0, 0, dx, dx, dx, h - dx);
        Ink.shade(c, -0.5, 0, 0, w, 0, w - dx, dx, dx, dx);
        Ink.shade(c, 0.25, w, 0, w, h, w - dx, h - dx, w - dx, dx);
        Ink.shade(c, 0.5, 0, h, dx, h - dx, w - dx, h - dx, w, h);
    }

    private static void cross(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = edge(f, half(f));
        double l = w / 2 - dx;
        double r = w / 2 + dx;
        double t = h / 2 - dx;
        double b = h / 2 + dx;
        Ink.sharp(c, r, 0, r, t, w, t, w, b, r, b, r, h, l, h, l, b, 0, b, 0, t, l, t, l, 0);
    }

    private static void stripe(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = edge(f, h);
        Ink.sharp(c, 0, h, w, 0, w, dx, h == 0 ? 0 : w * dx / h, h);
    }

    private static double foot(Figure f) {
        return f.height() - f.length("dy", TINY, f.height());
    }

    /** Where the call-out's tip begins: {@code dx} from the left, kept from the corners. */
    private static double middle(Figure f, double corner) {
        double near = Math.min(f.width() / 2, corner + (f.height() - foot(f)) / 2);
        return Math.max(near, Math.min(f.width() - near, f.number("dx", TINY)));
    }

    private static void callout(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double y = foot(f);
        double x = middle(f, 0);
        double half = (h - y) / 2;
        Ink.sharp(c, Math.max(0, x - half), y, 0, y, 0, 0, w, 0, w, y, Math.min(w, x + half), y, x - (h - y), h);
    }

    private static void roundCallout(Canvas c, Figure f) {
        double w = f.width();
        double y = foot(f);
        double depth = f.height() - y;
        double r = f.length("size", 10, Math.min(w, y) / 2);
        double x = middle(f, r);
        c.begin();
        c.moveTo(Math.max(r, x - depth / 2), y);
        c.lineTo(r, y);
        c.arcTo(r, r, 0, false, true, 0, y - r);
        c.lineTo(0, r);
        c.arcTo(r, r, 0, false, true, r, 0);
        c.lineTo(w - r, 0);
        c.arcTo(r, r, 0, false, true, w, r);
        c.lineTo(w, y - r);
        c.arcTo(r, r, 0, false, true, w - r, y);
        c.lineTo(x + depth / 2, y);
        c.quadTo(x + depth * 0.16, y + depth * 0.8, x - depth, f.height());
        c.quadTo(x - depth * 0.6, y + depth * 0.7, x - depth / 2, y);
        c.close();
        c.fillAndStroke();
    }

    private static Bounds calloutLabel(Figure f) {
        return f.flag("boundedLbl", false) ? new Bounds(0, 0, f.width(), foot(f)) : f.box();
    }
}
