package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** Boxes, ellipses and other plain areas of the General palette. */
final class BasicShapes {

    private BasicShapes() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("rectangle", Shape.of(BasicShapes::rectangle));
        shapes.put("ellipse", Shape.of(BasicShapes::ellipse));
        shapes.put("doubleEllipse", Shape.of(BasicShapes::doubleEllipse));
        shapes.put("rhombus", Shape.of(BasicShapes::rhombus));
        shapes.put("triangle", Shape.of((c, f) -> Ink.polygon(c, f, 0, 0, f.width(), f.height() / 2, 0, f.height())));
        shapes.put("hexagon", Shape.of(BasicShapes::hexagon));
        shapes.put("parallelogram", Shape.of(BasicShapes::parallelogram));
        shapes.put("trapezoid", Shape.of(BasicShapes::trapezoid));
        shapes.put("cloud", Shape.of(BasicShapes::cloud));
        shapes.put("actor", Shape.of(BasicShapes::actor));
        shapes.put("line", Shape.of(BasicShapes::line));
        shapes.put("text", Shape.of(BasicShapes::rectangle));
        shapes.put("plus", Shape.of(BasicShapes::plus));
        shapes.put("waypoint", Shape.of(BasicShapes::waypoint));
        return shapes;
    }

    static void rectangle(Canvas c, Figure f) {
        Ink.box(c, f, 0, 0, f.width(), f.height());
        c.fillAndStroke();
    }

    private static void ellipse(Canvas c, Figure f) {
        c.ellipse(0, 0, f.width(), f.height());
        c.fillAndStroke();
    }

    private static void doubleEllipse(Canvas c, Figure f) {
        ellipse(c, f);
        double margin = f.number("margin", Math.min(3 + c.strokeWidth(), Math.min(f.width() / 5, f.height() / 5)));
        c.setShadow(null);
        c.ellipse(margin, margin, Math.max(0, f.width() - 2 * margin), Math.max(0, f.height() - 2 * margin));
        c.stroke();
    }

    private static void rhombus(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        Ink.polygon(c, f, w / 2, 0, w, h / 2, w / 2, h, 0, h / 2);
        if (f.flag("double", false)) {
            double margin = Math.max(2, c.strokeWidth() + 1) * 2 + f.number("margin", 0);
            c.setShadow(null);
            Ink.polygon(c, f, w / 2, margin, w - margin, h / 2, w / 2, h - margin, margin, h / 2);
        }
    }

    private static void hexagon(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double s = f.flag("fixedSize", false) ? f.length("size", 20, w / 2) : w * f.length("size", 0.25, 1);
        Ink.polygon(c, f, s, 0, w - s, 0, w, h / 2, w - s, h, s, h, 0, h / 2);
    }

    private static void parallelogram(Canvas c, Figure f) {
        double s = f.size(0.2, 20, f.width());
        Ink.polygon(c, f, 0, f.height(), s, 0, f.width(), 0, f.width() - s, f.height());
    }

    private static void trapezoid(Canvas c, Figure f) {
        double s = Math.min(f.width() / 2, f.size(0.2, 20, f.width()));
        Ink.polygon(c, f, 0, f.height(), s, 0, f.width() - s, 0, f.width(), f.height());
    }

    private static void cloud(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.begin();
        c.moveTo(0.25 * w, 0.25 * h);
        c.curveTo(0.05 * w, 0.25 * h, 0, 0.5 * h, 0.16 * w, 0.55 * h);
        c.curveTo(0, 0.66 * h, 0.18 * w, 0.9 * h, 0.31 * w, 0.8 * h);
        c.curveTo(0.4 * w, h, 0.7 * w, h, 0.8 * w, 0.8 * h);
        c.curveTo(w, 0.8 * h, w, 0.6 * h, 0.875 * w, 0.5 * h);
        c.curveTo(w, 0.3 * h, 0.8 * w, 0.1 * h, 0.625 * w, 0.2 * h);
        c.curveTo(0.5 * w, 0.05 * h, 0.3 * w, 0.05 * h, 0.25 * w, 0.25 * h);
        c.close();
        c.fillAndStroke();
    }

    private static void actor(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double third = w / 3;
        c.begin();
        c.moveTo(0, h);
        c.curveTo(0, 3 * h / 5, 0, 2 * h / 5, w / 2, 2 * h / 5);
        c.curveTo(w / 2 - third, 2 * h / 5, w / 2 - third, 0, w / 2, 0);
        c.curveTo(w / 2 + third, 0, w / 2 + third, 2 * h / 5, w / 2, 2 * h / 5);
        c.curveTo(w, 2 * h / 5, w, 3 * h / 5, w, h);
        c.close();
        c.fillAndStroke();
    }

    private static void line(Canvas c, Figure f) {
        if (f.flag("vertical", false)) {
            Ink.line(c, f.width() / 2, 0, f.width() / 2, f.height());
        } else {
            Ink.line(c, 0, f.height() / 2, f.width(), f.height() / 2);
        }
    }

    /** A dot in the middle, 6 px wide unless {@code size} says otherwise, in the line's colour. */
    private static void waypoint(Canvas c, Figure f) {
        double size = f.number("size", 6);
        c.setFillColor(c.strokeColor());
        c.ellipse((f.width() - size) / 2, (f.height() - size) / 2, size, size);
        c.fill();
    }

    private static void plus(Canvas c, Figure f) {
        rectangle(c, f);
        double w = f.width();
        double h = f.height();
        double border = Math.min(w / 5, h / 5) + 1;
        Ink.line(c, w / 2, border, w / 2, h - border);
        Ink.line(c, border, h / 2, w - border, h / 2);
    }
}
