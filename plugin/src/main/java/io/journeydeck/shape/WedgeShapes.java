package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Parts of a turn: pies, rings and what is made of them. {@code startAngle} and {@code endAngle} are shares of the turn from the
 * top, clockwise, {@code arcWidth} is the ring's share of the radius; {@code dx} and {@code dy} are px.
 */
final class WedgeShapes {

    private WedgeShapes() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.basic.pie", Shape.of(WedgeShapes::pie));
        shapes.put("mxgraph.basic.arc", Shape.of(WedgeShapes::arc));
        shapes.put("mxgraph.basic.partConcEllipse", Shape.of(WedgeShapes::ring));
        shapes.put("mxgraph.infographic.partConcEllipse", Shape.of(WedgeShapes::shadedRing));
        shapes.put("mxgraph.basic.bendingArch", Shape.of(WedgeShapes::bendingArch));
        shapes.put("mxgraph.infographic.bendingArch", Shape.of(WedgeShapes::bendingArch));
        shapes.put("mxgraph.basic.donut", Shape.of(WedgeShapes::donut));
        shapes.put("mxgraph.basic.drop", Shape.of(WedgeShapes::drop));
        shapes.put("mxgraph.infographic.circularCallout", Shape.of(WedgeShapes::circularCallout));
        shapes.put("mxgraph.infographic.circularCallout2", Shape.of(WedgeShapes::circularCallout2));
        shapes.put("mxgraph.infographic.circularDial", Shape.of(WedgeShapes::circularDial));
        return shapes;
    }

    private static double start(Figure f) {
        return f.length("startAngle", 0.25, 1);
    }

    /** How much of the turn lies between the two angles, clockwise, 0 to 1. */
    private static double sweep(Figure f) {
        double sweep = f.length("endAngle", 0.75, 1) - start(f);
        return sweep < 0 ? sweep + 1 : sweep;
    }

    private static double x(Figure f, double turn, double radius) {
        return f.width() / 2 * (1 + radius * Math.sin(2 * Math.PI * turn));
    }

    private static double y(Figure f, double turn, double radius) {
        return f.height() / 2 * (1 - radius * Math.cos(2 * Math.PI * turn));
    }

    /** Follows the ellipse with {@code radius} as share of the figure's own, in two halves so that a whole turn is one too. */
    private static void turn(Canvas c, Figure f, double from, double sweep, double radius) {
        for (double half : new double[] {0.5, 1}) {
            double to = from + sweep * half;
            c.arcTo(
                    f.width() / 2 * radius,
                    f.height() / 2 * radius,
                    0,
                    false,
                    sweep > 0,
                    x(f, to, radius),
                    y(f, to, radius));
        }
    }

    private static void pie(Canvas c, Figure f) {
        c.begin();
        c.moveTo(f.width() / 2, f.height() / 2);
        c.lineTo(x(f, start(f), 1), y(f, start(f), 1));
        turn(c, f, start(f), sweep(f), 1);
        c.close();
        c.fillAndStroke();
    }

    private static void arc(Canvas c, Figure f) {
        c.begin();
        c.moveTo(x(f, start(f), 1), y(f, start(f), 1));
        turn(c, f, start(f), sweep(f), 1);
        c.stroke();
    }

    private static void sector(Canvas c, Figure f, double from, double sweep, double inner) {
        double end = from + sweep;
        c.moveTo(x(f, from, 1), y(f, from, 1));
        turn(c, f, from, sweep, 1);
        c.lineTo(x(f, end, inner), y(f, end, inner));
        turn(c, f, end, -sweep, inner);
        c.close();
    }

    private static double inner(Figure f) {
        return 1 - f.length("arcWidth", 0.5, 1);
    }

    private static void ring(Canvas c, Figure f) {
        c.begin();
        sector(c, f, start(f), sweep(f), inner(f));
        c.fillAndStroke();
    }

    /** A whole ring, lighter where the part between the angles is not, with a darker seam along its inner edge. */
    private static void shadedRing(Canvas c, Figure f) {
        double inner = inner(f);
        c.begin();
        hoop(c, f, 1, inner);
        c.fillAndStroke();
        Ink.shade(c, -0.2, () -> sector(c, f, start(f) + sweep(f), 1 - sweep(f), inner));
        Ink.shade(c, 0.2, () -> hoop(c, f, inner + (1 - inner) / 4, inner));
    }

    private static void hoop(Canvas c, Figure f, double outer, double inner) {
        double rx = f.width() / 2;
        double ry = f.height() / 2;
        oval(c, rx, ry, rx * outer, ry * outer, false);
        oval(c, rx, ry, rx * inner, ry * inner, true);
    }

    private static void bendingArch(Canvas c, Figure f) {
        double rx = Math.max(0, f.width() / 2 * inner(f) - 5);
        double ry = Math.max(0, f.height() / 2 * inner(f) - 5);
        c.ellipse(f.width() / 2 - rx, f.height() / 2 - ry, 2 * rx, 2 * ry);
        c.fillAndStroke();
        ring(c, f);
    }

    /** Adds a whole ellipse to the path, against the clock when it is a hole. */
    private static void oval(Canvas c, double x, double y, double rx, double ry, boolean hole) {
        c.moveTo(x, y - ry);
        c.arcTo(rx, ry, 0, false, !hole, x, y + ry);
        c.arcTo(rx, ry, 0, false, !hole, x, y - ry);
        c.close();
    }

    private static double rim(Figure f) {
        return f.length("dy", 0.5, Math.min(f.width(), f.height()) / 2);
    }

    private static void donut(Canvas c, Figure f) {
        double rx = f.width() / 2;
        double ry = f.height() / 2;
        double dx = f.length("dx", 0.5, Math.min(rx, ry));
        c.begin();
        oval(c, rx, ry, rx, ry, false);
        oval(c, rx, ry, rx - dx, ry - dx, true);
        c.fillAndStroke();
    }

    private static void drop(Canvas c, Figure f) {
        double x = f.width() / 2;
        double h = f.height();
        double r = Math.min(h, f.width()) / 2;
        double fall = h - r;
        double touch = fall == 0 ? 0 : r * r / fall;
        double away = Math.sqrt(Math.max(0, r * r - touch * touch));
        c.begin();
        c.moveTo(x, 0);
        c.lineTo(x + away, fall - touch);
        c.arcTo(r, r, 0, false, true, x + r, fall);
        c.arcTo(r, r, 0, false, true, x, h);
        c.arcTo(r, r, 0, false, true, x - r, fall);
        c.arcTo(r, r, 0, false, true, x - away, fall - touch);
        c.close();
        c.fillAndStroke();
    }

    private static void circularCallout(Canvas c, Figure f) {
        double rx = f.width() / 2;
        double ry = f.height() / 2;
        double dy = rim(f);
        c.begin();
        c.moveTo(f.width(), ry);
        c.arcTo(rx, ry, 0, false, true, rx, f.height());
        c.arcTo(rx, ry, 0, false, true, 0, ry);
        c.arcTo(rx, ry, 0, false, true, rx, 0);
        c.lineTo(f.width(), 0);
        c.close();
        oval(c, rx, ry, rx - dy, ry - dy, true);
        c.fillAndStroke();
    }

    /** A ring in the colour of the line on a pin that ends in a dot; only the ring's inside and the dot have the fill. */
    private static void circularCallout2(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double x = w / 2;
        double r = Math.min(w / 2, h * 0.4);
        double hole = r * 0.8;
        double dot = Math.max(0, h - 6);
        double neck = Math.min(r * 2.15, dot);
        c.setShadow(null);
        c.setStrokeColor(null);
        c.save();
        c.setFillColor(f.color("strokeColor").orElse(null));
        c.begin();
        oval(c, x, r, r, r, false);
        oval(c, x, r, hole, hole, true);
        c.fill();
        c.begin();
        c.moveTo(x - r * 0.2, r * 1.97);
        c.curveTo(x - r * 0.12, r * 2, x - r * 0.014 - 2, r * 2.07, x - 2, neck);
        c.lineTo(x - 2, dot);
        c.lineTo(x + 2, dot);
        c.lineTo(x + 2, neck);
        c.curveTo(x + r * 0.014 + 2, r * 2.07, x + r * 0.12, r * 2, x + r * 0.2, r * 1.97);
        c.close();
        c.fill();
        c.begin();
        oval(c, x, dot, 6, 6, false);
        c.fill();
        c.restore();
        c.begin();
        oval(c, x, r, hole, hole, false);
        oval(c, x, dot, 4.5, 4.5, false);
        c.fill();
    }

    private static void circularDial(Canvas c, Figure f) {
        double x = f.width() / 2;
        double h = f.height();
        double r = Math.max(0, Math.min((h - 20) / 2, f.width() / 2));
        double hole = Math.max(0, r - rim(f));
        c.begin();
        c.moveTo(x - r, h);
        c.lineTo(x - r, r);
        c.arcTo(r, r, 0, false, true, x, 0);
        c.arcTo(r, r, 0, false, true, x + r, r);
        c.lineTo(x + r, h);
        c.close();
        oval(c, x, r, hole, hole, true);
        c.fillAndStroke();
        double foot = Math.min(h, 2 * r);
        Ink.shade(c, 0.2, x - r, foot, x + r, foot, x + r, h, x - r, h);
    }
}
