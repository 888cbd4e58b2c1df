package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Lean Mapping palette, as value stream maps use it: {@code mxgraph.lean_mapping.…}. */
final class LeanPalette {

    private static final String PREFIX = "mxgraph.lean_mapping.";
    private static final double TITLE = 18;

    private LeanPalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>(LeanSigns.shapes());
        add(shapes, "outside_sources", Drawing.area("M0 100 L0 30 33 2 33 30 67 2 67 30 100 2 100 100Z"));
        add(shapes, "schedule", Drawing.area("M0 0 L100 0 100 100 0 100Z"));
        add(
                shapes,
                "inventory_box",
                Drawing.area("M0 100 L50 0 100 100Z").andLine("M40 45 L60 45 M50 45 L50 85 M40 85 L60 85"));
        add(
                shapes,
                "data_box",
                Drawing.area("M0 100 L0 0 100 0 100 100")
                        .andLine("M0 20 L100 20 M0 40 L100 40 M0 60 L100 60 M0 80 L100 80"));
        add(shapes, "push_arrow", Shape.of(LeanPalette::pushArrow));
        add(
                shapes,
                "operator",
                Drawing.area("M50 0 A35.7 41.7 0 1 50 83.3 A35.7 41.7 0 1 50 0Z")
                        .andLine("M0 41.7 A50 58.3 0 0 50 100 A50 58.3 0 0 100 41.7"));
        add(shapes, "work_cell", Drawing.area("M0 0 L100 0 100 100 65 100 65 40 35 40 35 100 0 100Z"));
        add(shapes, "supermarket", Drawing.area("M0 0 L100 0 100 100 0 100 M0 33 L100 33 M0 67 L100 67"));
        add(
                shapes,
                "buffer_or_safety_stock",
                Drawing.area("M0 0 L100 0 100 100 0 100Z").andLine("M0 34 L100 34 M0 66 L100 66"));
        add(shapes, "sequenced_pull_ball", Shape.of(LeanPalette::pullBall));
        add(shapes, "manufacturing_process", Shape.of(LeanPalette::process));
        add(shapes, "manufacturing_process_shared", Shape.of(LeanPalette::sharedProcess));
        add(shapes, "fifo_lane", Shape.of(LeanPalette::fifoLane));
        add(shapes, "warehouse", Shape.of(LeanPalette::warehouse));
        add(shapes, "truck_shipment", Shape.of(LeanPalette::truck));
        return shapes;
    }

    private static void add(Map<String, Shape> shapes, String name, Shape shape) {
        shapes.put(PREFIX + name, shape);
    }

    private static void box(Canvas c, double x, double y, double w, double h) {
        c.rect(x, y, w, h);
        c.fillAndStroke();
    }

    private static void pushArrow(Canvas c, Figure f) {
        Drawing.area("M0 17 L75 17 75 0 100 50 75 100 75 83 0 83Z").paint(c, f);
        double w = f.width() / 100;
        double h = f.height() / 100;
        c.setShadow(null);
        c.setFillColor(c.strokeColor());
        for (double x : new double[] {0, 24, 48}) {
            c.rect(x * w, 17 * h, 12 * w, 66 * h);
            c.fill();
        }
        c.begin();
        Ink.area(
                c, 72 * w, 17 * h, 75 * w, 17 * h, 75 * w, 0, 100 * w, 50 * h, 75 * w, 100 * h, 75 * w, 83 * h, 72 * w,
                83 * h);
        c.fill();
    }

    private static void pullBall(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.ellipse(0, 0, w, h);
        c.fillAndStroke();
        c.setShadow(null);
        c.setFillColor(c.strokeColor());
        c.ellipse(w * 0.15, h * 0.15, w * 0.7, h * 0.7);
        c.fillAndStroke();
    }

    private static void process(Canvas c, Figure f) {
        box(c, 0, 0, f.width(), f.height());
        Ink.line(c, 0, TITLE, f.width(), TITLE);
    }

    /** As a process, hatched every 10 px below its title. */
    private static void sharedProcess(Canvas c, Figure f) {
        process(c, f);
        double w = f.width();
        double h = f.height() - TITLE;
        double step = Math.max(10, (w + h) / 500);
        c.begin();
        for (double d = 2; h > 0 && d < w + h; d += step) {
            double down = Math.min(d, h);
            double right = Math.min(d, w);
            c.moveTo(d - down, TITLE + down);
            c.lineTo(right, TITLE + d - right);
        }
        c.save();
        c.setStrokeWidth(c.strokeWidth() / 2);
        c.stroke();
        c.restore();
    }

    private static void fifoLane(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double tall = Math.max(0, h - 26);
        c.begin();
        c.moveTo(0, TITLE);
        c.lineTo(w, TITLE);
        c.moveTo(0, h);
        c.lineTo(w, h);
        c.stroke();
        box(c, w * 0.02, 22, w * 0.26, tall);
        c.ellipse(w * 0.35, 22, w * 0.26, tall);
        c.fillAndStroke();
        Ink.sharp(c, w * 0.69, 22, w * 0.98, 22, w * 0.835, 22 + tall);
    }

    private static void warehouse(Canvas c, Figure f) {
        double h = f.height();
        box(c, 0, 0, f.width(), h);
        double roof = h * 0.4;
        Ink.line(c, 0, roof, f.width(), roof);
        Ink.line(c, 15, h, 15, h * 0.55, 30, h * 0.55, 30, h);
        c.ellipse(27, h * 0.7625 - 1, 2, 2);
        c.stroke();
    }

    private static void truck(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        box(c, 0, 0, w * 0.6, h * 0.8);
        box(c, w * 0.6, h * 0.35, w * 0.4, h * 0.45);
        c.setFillColor(c.strokeColor());
        for (double x : new double[] {0.15, 0.65}) {
            c.ellipse(w * x, h * 0.8, w * 0.2, h * 0.2);
            c.fillAndStroke();
        }
    }
}
