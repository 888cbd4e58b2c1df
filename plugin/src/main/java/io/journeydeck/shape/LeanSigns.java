package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Value Stream Mapping palette's pictures: kanbans, transports, information; boxes and flows are {@link LeanPalette}. */
final class LeanSigns {

    private LeanSigns() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        transports(shapes);
        people(shapes);
        shapes.put("withdrawal_kanban", Shape.of((c, f) -> kanban(c, f, 25, LeanSigns::hatchedCard)));
        shapes.put("production_kanban", Shape.of((c, f) -> kanban(c, f, 25, LeanSigns::plainCard)));
        shapes.put("signal_kanban", Shape.of((c, f) -> kanban(c, f, 15, LeanSigns::triangle)));
        shapes.put("batched_kanban", Shape.of(LeanSigns::batch));
        shapes.put("kanban_post", Drawing.line("M0 0 L0 55.6 100 55.6 100 0 M50 55.6 L50 100 M10 100 L90 100"));
        shapes.put(
                "load_leveling",
                Blueprint.of(100, 30)
                        .box(0, 0, 100, 30, 0)
                        .ring(15.5, 15, 9.3, 10)
                        .line("M30.2 3.3 L46.6 26.7 M28.1 25 L44.8 6.7")
                        .ring(62.6, 15, 9.3, 10)
                        .line("M77.3 3.3 L93.8 26.7 M75.3 25 L91.9 6.7"));
        shapes.put("fifo_sequence_flow", Shape.of(LeanSigns::sequence));
        shapes.put(
                "crossDock",
                Blueprint.of(100, 80)
                        .box(0, 0, 100, 80, 0)
                        .line("M0 20 L100 20 M10 32 L35 32 C41.7 31.7 47.8 35 50 40 C52.2 45 58.3 48.3 65 48 L90 48"));
        shapes.put("control_center", Blueprint.of(80, 80).box(12, 0, 56, 64, 0).box(0, 64, 80, 16, 0));
        shapes.put(
                "mrp_erp",
                Blueprint.of(70, 100)
                        .area("M70 10.2 L70 89.8 A35 10.2 0 1 0 89.8 L0 10.2")
                        .oval(35, 10.2, 35, 10.2)
                        .line("M0 9.2 L0 90.8 M70 9.2 L70 90.8"));
        shapes.put("quality_problem", Drawing.area("M0 19.4 L25 0 75 0 100 19.4 100 80.6 75 100 25 100 0 80.6Z"));
        shapes.put(
                "physical_pull",
                Blueprint.of(100, 100)
                        .line("M73.2 7.4 A50 50 0 0 16.9 12.7 A50 50 0 0 52.4 99.5 A50 50 0 0 95.5 61.9")
                        .area("M90.7 61.9 L97.9 49.5 100 64.4Z"));
        shapes.put("orders", Shape.of(LeanSigns::orders));
        shapes.put("timeline2", Shape.of(LeanSigns::timeline));
        Map<String, Shape> named = new LinkedHashMap<>();
        shapes.forEach((name, shape) -> named.put("mxgraph.lean_mapping." + name, shape));
        return named;
    }

    private static void transports(Map<String, Shape> shapes) {
        shapes.put(
                "airplane_7",
                Blueprint.of(100, 45)
                        .area(
                                "M15.7 14.5 L23.3 11.2 58 11.7 81 2.6 Q91 -1.2 98.2 2 Q102.5 6.4 92.2 10.5 Q86 13.2 63.6 21.4"
                                        + " L51 40.4 39.2 45 46.7 27.5 28.9 33.1 Q3.8 25.6 1.7 22.2 Q1.4 16.6 7.9 18.9 Q12 19.7 27.1 23.8"
                                        + " L38.6 19.9Z"));
        shapes.put("boat_shipment", Drawing.area("M15 77 L50 0 85 77Z M20 100 L0 80 100 80 80 100Z"));
        shapes.put(
                "rail_shipment",
                Blueprint.of(100, 30)
                        .box(10, 0, 35, 24, 0)
                        .box(55, 0, 35, 24, 0)
                        .line("M0 30 L100 30 M45 21 L55 21")
                        .oval(18, 27, 3, 3)
                        .oval(37, 27, 3, 3)
                        .oval(63, 27, 3, 3)
                        .oval(82, 27, 3, 3));
        shapes.put(
                "move_by_forklift",
                Blueprint.of(92, 100)
                        .box(0, 44.9, 52, 35.7, 0)
                        .box(52, 4.1, 5, 76.5, 0)
                        .oval(9, 90.8, 9, 9.2)
                        .oval(43, 90.8, 9, 9.2)
                        .line("M57 70.4 L92 70.4 M0 44.9 L0 0 32 0 52 44.9"));
    }

    private static void people(Map<String, Shape> shapes) {
        shapes.put(
                "verbal",
                Blueprint.of(50, 100)
                        .oval(25, 20.2, 20, 20.2)
                        .oval(18, 14.1, 4, 4)
                        .oval(32, 14.1, 4, 4)
                        .oval(25, 29.3, 10, 5)
                        .line("M25 40.4 L25 69.7 M0 100 L25 69.7 50 100 M0 59.6 L5 54.5 45 54.5 50 49.5"));
        shapes.put(
                "go_see_production_scheduling",
                Blueprint.of(92, 60)
                        .line("M19 33.9 Q31 19.8 43 33.9")
                        .oval(11, 44.9, 11, 15.1)
                        .oval(51, 44.9, 11, 15.1)
                        .line("M56 30.8 L76 3.7 Q81 -1.8 86 3.7 L92 15.8 M4.8 32.6 L27 2.9 Q32 -2.9 37 2.9 L43 15"));
    }

    /** A card 15 px from the right end of a dashed arrow that comes from the right, {@code y} px below the top, and ends at the foot; all in px. */
    private static void kanban(Canvas c, Figure f, double y, Card card) {
        double w = f.width();
        double h = f.height();
        c.save();
        c.setDashed(true, false);
        Ink.line(c, 4, h - 10, 4, y, w, y);
        c.restore();
        c.save();
        c.setDashed(false, false);
        c.translate(w - 75, 0);
        card.paint(c);
        c.restore();
        c.save();
        c.setShadow(null);
        c.setFillColor(c.strokeColor());
        Ink.sharp(c, 0, h - 10, 4, h, 8, h - 10);
        c.restore();
    }

    private interface Card {
        void paint(Canvas c);
    }

    private static void plainCard(Canvas c) {
        Ink.sharp(c, 0, 0, 45, 0, 60, 15, 60, 50, 0, 50);
    }

    private static void hatchedCard(Canvas c) {
        plainCard(c);
        Ink.line(c, 0, 45, 5, 50);
        Ink.line(c, 0, 35, 15, 50);
        Ink.line(c, 0, 25, 25, 50);
        Ink.line(c, 0, 15, 35, 50);
        Ink.line(c, 0, 5, 45, 50);
        Ink.line(c, 5, 0, 55, 50);
        Ink.line(c, 15, 0, 60, 45);
        Ink.line(c, 25, 0, 60, 35);
        Ink.line(c, 35, 0, 60, 25);
    }

    private static void triangle(Canvas c) {
        Ink.sharp(c, 10, 0, 50, 0, 30, 45);
    }

    private static void batch(Canvas c, Figure f) {
        double w = f.width();
        double y = f.height() / 2;
        Ink.line(c, 4, y, w, y);
        for (double back : List.of(20.0, 10.0, 0.0)) {
            double x = w / 2 - 40 + back;
            double top = y - 15 - back;
            Ink.sharp(c, x, top, x + 45, top, x + 60, top + 15, x + 60, top + 50, x, top + 50);
        }
        c.save();
        c.setFillColor(c.strokeColor());
        Ink.sharp(c, w - 10, y - 4, w, y, w - 10, y + 4);
        c.restore();
    }

    /** A lane that says which way it goes. */
    private static void sequence(Canvas c, Figure f) {
        double w = f.width() / 100;
        double h = f.height() / 100;
        Drawing.line("M0 0 L100 0 M0 100 L100 100 M5 50 L15 50 M75 50 L88 50").paint(c, f);
        c.setFillColor(c.strokeColor());
        c.begin();
        Corners.open(c, Corners.points(88 * w, 39 * h, 98 * w, 50 * h, 88 * w, 61 * h), 0);
        c.fillAndStroke();
    }

    /** A tray under a pile of sheets. */
    private static void orders(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.rect(0, h * 0.56, w, h * 0.44);
        c.fillAndStroke();
        c.begin();
        for (int sheet = 0; sheet < 18; sheet++) {
            double x = w * (sheet % 2 == 0 ? 0.045 : 0.054);
            double y = h * 0.032 * sheet;
            c.moveTo(x, y);
            c.lineTo(x + w * 0.9, y);
        }
        c.setShadow(null);
        c.setStrokeWidth(c.strokeWidth() / 2);
        c.stroke();
    }

    /** Steps up and down: from {@code dx}n on the line is at {@code dy}n of the height. */
    private static void timeline(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.begin();
        double y = h * f.length("dy1", 1, 1);
        c.moveTo(0, y);
        for (int step = 2; step <= 5; step++) {
            double x = f.length("dx" + step, w, w);
            c.lineTo(x, y);
            y = h * f.length("dy" + step, step % 2 == 0 ? 0 : 1, 1);
            c.lineTo(x, y);
        }
        c.lineTo(w, y);
        c.lineTo(w, h * f.length("dy6", 0, 1));
        c.setShadow(null);
        c.stroke();
    }
}
