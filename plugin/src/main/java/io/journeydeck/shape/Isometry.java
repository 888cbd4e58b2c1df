package io.journeydeck.shape;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** Boxes seen from above: the slope of their edges is given by {@code isoAngle}, of which 200 are half a turn, or is 30 degrees. */
final class Isometry {

    private static final double SLOPE = Math.tan(Math.PI / 6);

    private Isometry() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("isoRectangle", Shape.of(Isometry::rectangle));
        shapes.put("isoCube", Shape.of(Isometry::cube, Isometry::cubeLabel));
        shapes.put("isoCube2", Shape.of(Isometry::tallCube));
        shapes.put("mxgraph.basic.isocube", Shape.of(Isometry::tallCube));
        return shapes;
    }

    /** How far the edges of a cube's top fall over half its width, px. */
    static double edge(Figure f) {
        double angle = Math.max(0.01, Math.min(94, f.number("isoAngle", 15))) * Math.PI / 200;
        return Math.min(f.width() * Math.tan(angle), f.height() / 2);
    }

    /** The largest box of the figure's centre in which lines of 30 degrees meet the middle of the sides. */
    private static Bounds fitted(Figure f) {
        double side = Math.min(f.width(), f.height() / SLOPE);
        return new Bounds((f.width() - side) / 2, (f.height() - side) / 2, side, side);
    }

    private static void rectangle(Canvas c, Figure f) {
        Bounds box = fitted(f);
        double x = box.centerX();
        double y = box.centerY();
        double rise = box.width() * SLOPE / 2;
        Ink.polygon(c, f, box.x(), y, x, y - rise, box.right(), y, x, y + rise);
    }

    private static Bounds cubeLabel(Figure f) {
        return f.flag("boundedLbl", false) ? f.box().inset(0, f.height() * 0.3, 0, 0) : f.box();
    }

    private static void cube(Canvas c, Figure f) {
        double side = Math.min(f.width(), f.height() / (SLOPE + 0.5));
        double x = f.width() / 2;
        double y = f.height() / 2;
        double left = x - side / 2;
        double right = x + side / 2;
        double rise = side * SLOPE / 2;
        double half = side / 4;
        Ink.polygon(
                c,
                f,
                left,
                y - half,
                x,
                y - half - rise,
                right,
                y - half,
                right,
                y + half,
                x,
                y + half + rise,
                left,
                y + half);
        inside(c, left, right, y - half, y - half + rise, y + half + rise);
    }

    private static void tallCube(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double edge = edge(f);
        Ink.sharp(c, w / 2, 0, w, edge, w, h - edge, w / 2, h, 0, h - edge, 0, edge);
        inside(c, 0, w, edge, 2 * edge, h);
    }

    private static void inside(Canvas c, double left, double right, double shoulder, double middle, double foot) {
        double x = (left + right) / 2;
        Ink.line(c, left, shoulder, x, middle, right, shoulder);
        Ink.line(c, x, middle, x, foot);
    }
}
