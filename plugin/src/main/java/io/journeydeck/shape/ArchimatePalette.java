package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ArchiMate 3 palettes, {@code mxgraph.archimate3.…}: boxes with a sign of 15 × 15 px in their upper right corner, named by
 * {@code appType} or {@code techType}, and those signs as shapes of their own.
 */
final class ArchimatePalette {

    private static final String PREFIX = "mxgraph.archimate3.";
    private static final double SIGN = 15;
    private static final double EDGE = 10;

    private static final Map<String, Blueprint> SIGNS = signs();

    private ArchimatePalette() {}

    private static Blueprint sheet() {
        return Blueprint.of(SIGN, SIGN);
    }

    private static Map<String, Blueprint> signs() {
        Map<String, Blueprint> signs = new HashMap<>();
        active(signs);
        passive(signs);
        motives(signs);
        signs.put("sysSw", sheet().ring(9.75, 5.25, 5.25, 5.25).oval(7.35, 7.65, 7.35, 7.35));
        signs.put("device", sheet().box(0, 0, 15, 13.2, 1.5).area("M1.5 13.2 L0 15 15 15 13.5 13.2"));
        signs.put("facility", sheet().line("M0 15 L0 0 2 0 2 10.5 6.3 8.3 6.3 10.5 10.7 8.3 10.7 10.5 15 8.3 15 15Z"));
        signs.put("plateau", sheet().black("M6 0 L15 0 15 3 6 3Z M3 6 L12 6 12 9 3 9Z M0 12 L9 12 9 15 0 15Z"));
        return Map.copyOf(signs);
    }

    private static void active(Map<String, Blueprint> signs) {
        signs.put("collab", sheet().oval(4.5, 7.5, 4.5, 4.5).oval(10.5, 7.5, 4.5, 4.5));
        signs.put(
                "comp",
                sheet().box(4.25, 0, 9.75, 15, 0).box(1, 3.75, 6.5, 2.25, 0).box(1, 9, 6.5, 2.25, 0));
        signs.put("event", sheet().area("M10.5 3 A4.5 4.5 0 1 10.5 12 L0 12 4.5 7.5 0 3Z"));
        signs.put("func", sheet().area("M7.5 0 L15 3 15 15 7.5 12 0 15 0 3Z"));
        signs.put("interaction", sheet().area("M8.25 0 A6.75 7.5 0 1 8.25 15Z M6.75 0 A6.75 7.5 0 0 6.75 15Z"));
        signs.put("interface", sheet().oval(11.25, 7.5, 3.75, 3.5).line("M0 7.5 L7.5 7.5"));
        signs.put("proc", sheet().area("M0 5.7 L9 5.7 9 3 15 7.5 9 12 9 9.3 0 9.3Z"));
        signs.put("serv", sheet().area("M10.5 3 A4.5 4.5 0 1 10.5 12 L4.5 12 A4.5 4.5 0 1 4.5 3Z"));
        signs.put(
                "actor",
                sheet().oval(7.5, 2.25, 2.7, 2.25).line("M7.5 4.5 L7.5 11.25 M3 6.75 L12 6.75 M3 15 L7.5 11.25 12 15"));
        signs.put("role", sheet().area("M12 4 L3 4 A3 3.5 0 0 3 11 L12 11").oval(12, 7.5, 3, 3.5));
        signs.put(
                "node",
                sheet().area(
                                "M0 3.75 L3.75 0 15 0 15 11.25 11.25 15 0 15Z M0 3.75 L11.25 3.75 11.25 15 M15 0 L11.25 3.75"));
    }

    private static void passive(Map<String, Blueprint> signs) {
        signs.put(
                "netw",
                sheet().line("M6 4.2 L12.8 4.2 9 10.8 2.3 10.8Z")
                        .black("M8.3 4.2 A2.3 2.2 0 1 3.7 4.2 A2.3 2.2 0 1 8.3 4.2Z M15 4.2 A2.3 2.2 0 1 10.5 4.2"
                                + " A2.3 2.2 0 1 15 4.2Z M4.5 10.8 A2.3 2.2 0 1 0 10.8 A2.3 2.2 0 1 4.5 10.8Z"
                                + " M11.3 10.8 A2.3 2.2 0 1 6.8 10.8 A2.3 2.2 0 1 11.3 10.8Z"));
        signs.put(
                "path",
                sheet().line("M3 10 L0 7.5 3 5 M12 10 L15 7.5 12 5 M0 7.5 L3 7.5 M6 7.5 L9 7.5 M12 7.5 L15 7.5"));
        signs.put("artifact", sheet().line("M2 0 L9.7 0 13 3.3 13 15 2 15Z M9.7 0 L9.7 3.3 13 3.3"));
        signs.put(
                "distribution",
                sheet().area("M1.5 5.8 L13.5 5.8 15 7.5 13.5 9.3 1.5 9.3 0 7.5")
                        .line("M3 4 L0 7.5 3 11 M12 4 L15 7.5 12 11"));
        signs.put(
                "material",
                sheet().line("M0 7.5 L3.8 1 11.3 1 15 7.5 11.3 14 3.8 14Z M2.3 7.5 L4.7 3.6 M10.4 3.6 L12.8 7.5"
                        + " M10.2 11.4 L4.8 11.4"));
        signs.put(
                "location",
                sheet().line(
                                "M7.5 15 Q7.5 11.4 6.1 10.5 A5.7 5.7 0 1 3.1 4.6 A4.7 4.9 0 1 11.9 4.6 A5.7 5.7 0 1 8.9 10.5"
                                        + " Q7.5 11.4 7.5 15"));
        signs.put(
                "capability",
                sheet().line(
                                "M15 0 L15 15 0 15 0 10 5 10 5 5 10 5 10 0Z M10 5 L15 5 M5 10 L15 10 M5 10 L5 15 M10 5 L10 15"));
        signs.put(
                "course",
                sheet().line("M0 15 Q1.5 10 6.2 8.4 M2.1 8.1 L6.2 8.4 4.5 11.7")
                        .ring(10.5, 4.5, 4.5, 4.5)
                        .ring(10.5, 4.5, 3, 3)
                        .dot(10.5, 4.5, 1.5, 1.5));
        signs.put(
                "resource",
                sheet().frame(0, 3, 13.5, 9, 2)
                        .line("M7.7 5.4 L7.7 9.5 M5.3 5.4 L5.3 9.5 M2.9 5.4 L2.9 9.5 M13.5 6 L15 6.5 15 8.5 13.5 9"));
    }

    private static void motives(Map<String, Blueprint> signs) {
        signs.put("assess", sheet().ring(9, 6, 6, 6).line("M0 15 L4.8 10.2"));
        signs.put("constraint", sheet().area("M3.8 4 L15 4 11.3 11 0 11Z M6.8 4 L3 11"));
        signs.put("requirement", sheet().area("M3.8 4 L15 4 11.3 11 0 11Z"));
        signs.put(
                "driver",
                sheet().ring(7.5, 7.5, 6, 6)
                        .line("M0 7.5 L15 7.5 M7.5 0 L7.5 15 M2.2 2.2 L12.8 12.8 M2.2 12.8 L12.8 2.2")
                        .dot(7.5, 7.5, 2.7, 2.7));
        signs.put(
                "goal",
                sheet().ring(7.5, 7.5, 7.5, 7.5).ring(7.5, 7.5, 5.25, 5.25).dot(7.5, 7.5, 3.5, 3.5));
        signs.put(
                "outcome",
                sheet().ring(6, 9, 6, 6)
                        .ring(6, 9, 3.75, 3.75)
                        .ring(6, 9, 1.5, 1.5)
                        .line("M6 9 L13.5 1.5 M6.3 6 L6 9 9 8.7 M12 0 L11.3 3.8 15 3"));
        signs.put(
                "principle",
                sheet().line("M0.8 0.8 Q7.5 -0.6 14.2 0.8 Q15.6 7.5 14.2 14.2 Q7.5 15.6 0.8 14.2 Q-0.6 7.5 0.8 0.8Z")
                        .black("M6.8 10.5 L6.3 2.3 8.7 2.3 8.3 10.5Z M6.8 11.3 L8.3 11.3 8.3 12.8 6.8 12.8Z"));
    }

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        add(shapes, "application", Shape.of(ArchimatePalette::application));
        add(shapes, "tech", Shape.of(ArchimatePalette::technology));
        add(shapes, "businessObject", Drawing.area("M0 0 L100 0 100 100 0 100Z"), 15);
        add(
                shapes,
                "collaboration",
                Drawing.area("M30 0 A30 50 0 1 30 100 A30 50 0 1 30 0Z")
                        .andArea("M70 0 A30 50 0 1 70 100 A30 50 0 1 70 0Z"));
        add(
                shapes,
                "component",
                Blueprint.of(70, 75)
                        .box(17.5, 0, 52.5, 75, 0)
                        .box(0, 18.75, 35, 11.25, 0)
                        .box(0, 45, 35, 11.25, 0));
        add(shapes, "event", Shape.of((c, f) -> pill(c, f, true)));
        add(shapes, "service", Shape.of((c, f) -> pill(c, f, false)));
        add(shapes, "function", Drawing.area("M50 0 L100 20 100 100 50 80 0 100 0 20Z"));
        add(shapes, "interaction", Drawing.area("M55 0 A45 50 0 1 55 100Z M45 0 A45 50 0 0 45 100Z"));
        add(
                shapes,
                "interface",
                Blueprint.of(70, 35).oval(52.5, 17.5, 17.5, 17.5).line("M0 17.5 L35 17.5"));
        add(shapes, "process", Drawing.area("M0 30 L60 30 60 0 100 50 60 100 60 70 0 70Z"));
        add(
                shapes,
                "actor",
                Blueprint.of(50, 95)
                        .oval(25, 14.25, 15, 14.25)
                        .line("M25 28.5 L25 71.25 M0 42.75 L50 42.75 M0 95 L25 71.25 50 95"));
        add(
                shapes,
                "role",
                Blueprint.of(85, 50).area("M68 0 L17 0 A17 25 0 0 17 50 L68 50").oval(68, 25, 17, 25));
        add(shapes, "artifact", Drawing.area("M0 0 L70 0 100 22 100 100 0 100Z").andLine("M70 0 L70 22 100 22"));
        add(shapes, "constraint", Drawing.area("M25 0 L100 0 75 100 0 100Z M45 0 L20 100"));
        add(shapes, "requirement", Drawing.area("M25 0 L100 0 75 100 0 100Z"));
        add(shapes, "node", Drawing.area("M0 25 L25 0 100 0 100 75 75 100 0 100Z M0 25 L75 25 75 100 M100 0 L75 25"));
        add(
                shapes,
                "distribution",
                Drawing.area("M10 25 L90 25 100 50 90 75 10 75 0 50")
                        .andLine("M20 0 L0 50 20 100 M80 0 L100 50 80 100"));
        add(shapes, "commNetw", Drawing.line("M20 100 L0 50 20 0 M80 100 L100 50 80 0 M0 50 L100 50"));
        Drawing sheet = Drawing.area("M0 0 L100 0 100 85 C93.4 78.3 84.4 74.5 75 74.5 C65.6 74.5 56.6 78.3 50 85"
                + " C43.4 91.7 34.4 95.5 25 95.5 C15.6 95.5 6.6 91.7 0 85Z");
        add(shapes, "deliverable", sheet);
        add(shapes, "representation", sheet, 15);
        add(shapes, "product", Shape.of(ArchimatePalette::product));
        add(shapes, "contract", Shape.of(ArchimatePalette::contract));
        return shapes;
    }

    private static void add(Map<String, Shape> shapes, String name, Shape shape) {
        shapes.put(PREFIX + name, shape);
    }

    /** A shape with a line {@code y} px below its top. */
    private static void add(Map<String, Shape> shapes, String name, Shape shape, double y) {
        add(shapes, name, Shape.of((c, f) -> {
            shape.paint(c, f);
            Ink.line(c, 0, Math.min(y, f.height()), f.width(), Math.min(y, f.height()));
        }));
    }

    private static void sign(Canvas c, Figure f, String name, double x, double y) {
        Blueprint sign = SIGNS.get(name);
        if (sign != null) {
            c.save();
            c.setShadow(null);
            c.setDashed(false, false);
            c.translate(x, y);
            sign.paint(c, new Figure(f.style(), SIGN, SIGN));
            c.restore();
        }
    }

    private static void application(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        String kind = f.style().text("archiType", "square");
        double cut = Math.min(EDGE, Math.min(w, h) / 2);
        if (kind.equals("oct")) {
            Ink.sharp(c, 0, cut, cut, 0, w - cut, 0, w, cut, w, h - cut, w - cut, h, cut, h, 0, h - cut);
        } else {
            double radius = kind.equals("rounded") ? cut : 0;
            c.roundrect(0, 0, w, h, radius, radius);
            c.fillAndStroke();
        }
        sign(c, f, f.style().text("appType", ""), w - SIGN - 5, 5);
    }

    /** A slab 10 px deep with its sign on the front. */
    private static void technology(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double d = Math.min(EDGE, Math.min(w, h) / 2);
        c.begin();
        Ink.area(c, 0, d, d, 0, w, 0, w, h - d, w - d, h, 0, h);
        Corners.open(c, Corners.points(0, d, w - d, d, w - d, h), 0);
        Corners.open(c, Corners.points(w, 0, w - d, d), 0);
        c.fillAndStroke();
        sign(c, f, f.style().text("techType", ""), w - 2 * SIGN, SIGN);
    }

    /** A pill with half circles at its ends, the left one of which may be a notch. */
    private static void pill(Canvas c, Figure f, boolean notched) {
        double w = f.width();
        double h = f.height();
        double r = h / 2;
        double right = notched ? w - r : Math.max(w - r, w / 2);
        double left = Math.min(r, w / 2);
        c.begin();
        c.moveTo(right, 0);
        c.arcTo(r, r, 0, false, true, right, h);
        if (notched) {
            c.lineTo(0, h);
            c.lineTo(r, r);
            c.lineTo(0, 0);
        } else {
            c.lineTo(left, h);
            c.arcTo(r, r, 0, false, true, left, 0);
        }
        c.close();
        c.fillAndStroke();
    }

    private static void frame(Canvas c, Figure f) {
        c.rect(0, 0, f.width(), f.height());
        c.fillAndStroke();
    }

    private static void product(Canvas c, Figure f) {
        frame(c, f);
        double y = Math.min(15, f.height());
        Ink.line(c, 0, y, f.width() * 0.6, y, f.width() * 0.6, 0);
    }

    private static void contract(Canvas c, Figure f) {
        frame(c, f);
        double y = Math.min(15, f.height());
        Ink.line(c, 0, y, f.width(), y);
        Ink.line(c, 0, f.height() - y, f.width(), f.height() - y);
    }
}
