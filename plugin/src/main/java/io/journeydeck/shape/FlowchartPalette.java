package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Flowchart palette, {@code mxgraph.flowchart.…}: shapes of fixed proportions whose corners are a little rounded. */
final class FlowchartPalette {

    private static final String PREFIX = "mxgraph.flowchart.";

    private FlowchartPalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        boxes(shapes);
        slopes(shapes);
        rounds(shapes);
        papers(shapes);
        return shapes;
    }

    private static void add(Map<String, Shape> shapes, String name, Shape shape) {
        shapes.put(PREFIX + name, shape);
    }

    private static void boxes(Map<String, Shape> shapes) {
        add(shapes, "process", Shape.of((c, f) -> box(c, f, 0.06)));
        add(shapes, "predefined_process", Shape.of(FlowchartPalette::predefinedProcess));
        add(shapes, "internal_storage", Shape.of(FlowchartPalette::internalStorage));
        add(shapes, "decision", Drawing.area("M50 0 L100 50 50 100 0 50Z"));
        add(shapes, "off-page_reference", Drawing.area("M0 0 L100 0 100 50 50 100 0 50Z"));
        add(shapes, "annotation_1", Drawing.line("M100 0 L0 0 0 100 100 100"));
        add(shapes, "annotation_2", Drawing.line("M100 0 L50 0 50 100 100 100 M0 50 L50 50"));
        add(shapes, "transfer", Drawing.area("M0 28.6 L60.5 28.6 60.5 0 100 50 60.5 100 60.5 71.4 0 71.4Z"));
        add(
                shapes,
                "card",
                Drawing.area("M19.4 0 L94.9 0 A5.1 8.3 0 1 100 8.3 L100 91.7 A5.1 8.3 0 1 94.9 100"
                        + " L5.1 100 A5.1 8.3 0 1 0 91.7 L0 33.3Z"));
        add(
                shapes,
                "loop_limit",
                Drawing.area("M19.4 0 L80.6 0 100 33.3 100 91.7 A5.1 8.3 0 1 94.9 100"
                        + " L5.1 100 A5.1 8.3 0 1 0 91.7 L0 33.3Z"));
    }

    private static void slopes(Map<String, Shape> shapes) {
        add(
                shapes,
                "data",
                Drawing.area("M19.6 8.5 C20.8 3 22.7 0 24.7 0 L94.5 0 C98 0 100.3 4 99.6 8.5 L80.4 91.5"
                        + " C79.2 97 77.3 100 75.3 100 L4.4 100 C1.5 99.5 -0.4 95.5 0.4 91.5Z"));
        add(
                shapes,
                "manual_operation",
                Drawing.area("M0.4 8.4 C0 4.5 1.8 0 5.5 0 L94.5 0 C98 0 100 4.5 99.6 8.4 L80.4 91.7"
                        + " Q79.4 98.5 75.3 100 L24.7 100 Q20.6 98.5 19.6 91.7Z"));
        add(
                shapes,
                "manual_input",
                Drawing.area("M0 47.9 Q0.2 41.5 3.8 40 L93.5 0.3 C97 -1 100 4 100 8.3 L100 91.7"
                        + " Q100 98.5 95.9 100 L5.1 100 A5.1 8.3 0 1 0 91.7Z"));
        add(
                shapes,
                "preparation",
                Drawing.area("M21.2 8.3 Q25.6 0.2 32.5 0 L67.5 0 Q74.4 0.2 78.8 8.3 L99.4 46.7"
                        + " Q100.6 50 99.4 53.3 L78.8 91.7 Q74.4 99.8 67.5 100 L32.5 100 Q25.6 99.8 21.2 91.7 L0.6 53.3"
                        + " Q-0.6 50 0.6 46.7Z"));
        add(
                shapes,
                "merge_or_storage",
                Drawing.area("M3.7 0 L96.3 0 C99 0.2 100.8 4.5 99.5 8.2 L52.1 98.6 Q50 101 47.9 98.6"
                        + " L0.5 8.2 C-0.8 4.5 1 0.2 3.7 0Z"));
        add(
                shapes,
                "extract_or_measurement",
                Drawing.area("M3.7 100 L96.3 100 C99 99.8 100.8 95.5 99.5 91.8 L52.1 1.4"
                        + " Q50 -1 47.9 1.4 L0.5 91.8 C-0.8 95.5 1 99.8 3.7 100Z"));
        add(
                shapes,
                "collate",
                Drawing.area("M95.5 0 C100 0 101.4 2.5 98.5 5.1 L1.5 94.9 C-1.4 97.5 0 100 4.5 100 L95.5 100"
                        + " C100 100 101.4 97.5 98.5 94.9 L1.5 5.1 C-1.4 2.5 0 0 4.5 0Z"));
        add(
                shapes,
                "sort",
                Drawing.area("M52 1 L99 48 A2.6 2.6 0 1 99 52 L52 99 A2.9 2.9 0 1 48 99 L1 52 A2.6 2.6 0 1 1 48"
                                + " L48 1 A2.9 2.9 0 1 52 1Z")
                        .andLine("M0 50 L100 50"));
        add(shapes, "parallel_mode", Shape.of(FlowchartPalette::parallelMode));
    }

    private static void rounds(Map<String, Shape> shapes) {
        add(shapes, "on-page_reference", Shape.of(FlowchartPalette::circle));
        add(shapes, "start_1", Shape.of(FlowchartPalette::circle));
        add(shapes, "start_2", Shape.of(FlowchartPalette::circle));
        add(shapes, "or", Shape.of(FlowchartPalette::or));
        add(shapes, "summing_function", Shape.of(FlowchartPalette::summingFunction));
        add(
                shapes,
                "sequential_data",
                Drawing.area("M50 0 A50 50 0 1 50 100 A50 50 0 1 50 0Z").andLine("M50 100 L100 100"));
        add(
                shapes,
                "terminator",
                Drawing.area("M30.6 0 L69.4 0 A30.6 50 0 1 100 50 A30.6 50 0 1 69.4 100 L30.6 100"
                        + " A30.6 50 0 1 0 50 A30.6 50 0 1 30.6 0Z"));
        add(
                shapes,
                "database",
                Drawing.area("M0 83.3 L0 16.7 A50 16.7 0 1 50 0 A50 16.7 0 1 100 16.7 L100 83.3"
                                + " A50 16.7 0 1 50 100 A50 16.7 0 1 0 83.3Z")
                        .andLine("M0 16.7 A50 16.7 0 0 50 33.3 A50 16.7 0 0 100 16.7"));
        add(
                shapes,
                "direct_data",
                Drawing.area("M9.2 0 L90.8 0 A9.2 50 0 1 100 50 A9.2 50 0 1 90.8 100 L9.2 100"
                                + " A9.2 50 0 1 0 50 A9.2 50 0 1 9.2 0Z")
                        .andLine("M90.8 0 A9.2 50 0 0 81.6 50 A9.2 50 0 0 90.8 100"));
        add(
                shapes,
                "stored_data",
                Drawing.area("M10.4 0 L99.5 0 Q100.3 1.7 99.5 3.3 C90.6 20 90.6 80 99.5 96.7"
                        + " Q100.3 98.3 99.5 100 L10.4 100 A10.4 50 0 1 0 50 A10.4 50 0 1 10.4 0Z"));
        add(
                shapes,
                "delay",
                Drawing.area("M0 8.3 A5.1 8.3 0 1 5.1 0 L80.4 0 C92.4 9 100 28.5 100 50"
                        + " C100 71.5 92.4 91 80.4 100 L5.1 100 A5.1 8.3 0 1 0 91.7Z"));
        add(
                shapes,
                "display",
                Drawing.area("M0 50 C8.3 24.8 22.7 6.6 39.7 0 L80.4 0 C92.4 9 100 28.5 100 50"
                        + " C100 71.5 92.4 91 80.4 100 L39.7 100 C22.7 93.4 8.3 75.2 0 50Z"));
    }

    private static void papers(Map<String, Shape> shapes) {
        add(
                shapes,
                "document",
                Drawing.area("M0 8.2 A5.1 8.2 0 1 5.1 0 L94.9 0 A5.1 8.2 0 1 100 8.2 L100 90.3"
                        + " C83.9 80.6 66.1 80.6 50 90.3 C33.9 100 16.1 100 0 90.3Z"));
        add(shapes, "document2", Shape.of(FlowchartPalette::document2));
        add(
                shapes,
                "multi-document",
                Drawing.area("M11.4 8.3 A5.7 8.3 0 1 17 0 L94.3 0 A5.7 8.3 0 1 100 8.3 L100 74.7"
                                + " C85.8 65.9 69.9 65.9 55.7 74.7 C41.5 83.4 25.5 83.4 11.4 74.7Z")
                        .andArea("M5.7 16.6 A5.7 8.3 0 1 11.4 8.3 L88.6 8.3 A5.7 8.3 0 1 94.3 16.6 L94.3 83"
                                + " C80.2 74.2 64.2 74.2 50 83 C35.8 91.7 19.9 91.7 5.7 83Z")
                        .andArea("M0 24.9 A5.7 8.3 0 1 5.7 16.6 L83 16.6 A5.7 8.3 0 1 88.6 24.9 L88.6 91.2"
                                + " C74.5 82.5 58.5 82.5 44.3 91.2 C30.2 100 14.2 100 0 91.2Z"));
        add(
                shapes,
                "paper_tape",
                Drawing.area("M0 9.6 C16.1 19.1 33.9 19.1 50 9.6 C66.1 0 83.9 0 100 9.6 L100 90.4"
                        + " C83.9 80.9 66.1 80.9 50 90.4 C33.9 100 16.1 100 0 90.4Z"));
    }

    private static void box(Canvas c, Figure f, double share) {
        double radius = share * Math.min(f.width(), f.height());
        c.roundrect(0, 0, f.width(), f.height(), radius, radius);
        c.fillAndStroke();
    }

    private static void predefinedProcess(Canvas c, Figure f) {
        box(c, f, 0.067);
        double inset = f.width() / 7;
        Ink.line(c, inset, 0, inset, f.height());
        Ink.line(c, f.width() - inset, 0, f.width() - inset, f.height());
    }

    private static void internalStorage(Canvas c, Figure f) {
        box(c, f, 0.071);
        Ink.line(c, 0, f.height() * 0.214, f.width(), f.height() * 0.214);
        Ink.line(c, f.width() * 0.214, 0, f.width() * 0.214, f.height());
    }

    private static void circle(Canvas c, Figure f) {
        c.ellipse(0, 0, f.width(), f.height());
        c.fillAndStroke();
    }

    private static void or(Canvas c, Figure f) {
        circle(c, f);
        double w = f.width();
        double h = f.height();
        Ink.line(c, w / 7, h * 6 / 7, w * 6 / 7, h / 7);
        Ink.line(c, w / 7, h / 7, w * 6 / 7, h * 6 / 7);
    }

    private static void summingFunction(Canvas c, Figure f) {
        circle(c, f);
        Ink.line(c, 0, f.height() / 2, f.width(), f.height() / 2);
        Ink.line(c, f.width() / 2, 0, f.width() / 2, f.height());
    }

    /** Two lines and between them three yellow diamonds, whatever the fill. */
    private static void parallelMode(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.save();
        c.setFillColor(Color.rgb(255, 255, 0));
        for (double x : new double[] {0.287, 0.5, 0.713}) {
            Ink.sharp(c, w * x, h * 0.375, w * (x + 0.053), h / 2, w * x, h * 0.625, w * (x - 0.053), h / 2);
        }
        c.restore();
        Ink.line(c, 0, 0, w, 0);
        Ink.line(c, 0, h, w, h);
    }

    private static void document2(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = h * f.length("size", 0.5, 1);
        double swing = 1.8 * dy / 2;
        double foot = h - dy / 2;
        double r = Math.min(5, Math.min(w / 2, Math.max(0, foot)));
        c.begin();
        c.moveTo(w - r, 0);
        c.arcTo(r, r, 0, false, true, w, r);
        c.lineTo(w, foot);
        c.quadTo(w * 3 / 4, foot - swing, w / 2, foot);
        c.quadTo(w / 4, foot + swing, 0, foot);
        c.lineTo(0, r);
        c.arcTo(r, r, 0, false, true, r, 0);
        c.close();
        c.fillAndStroke();
    }
}
