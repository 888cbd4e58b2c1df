package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Flowchart palette: {@code mxgraph.flowchart.…}. */
final class FlowchartPalette {

    private static final String PREFIX = "mxgraph.flowchart.";

    private FlowchartPalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        add(shapes, "process", Shape.of(BasicShapes::rectangle));
        add(shapes, "decision", polygon(0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5));
        add(shapes, "data", polygon(0.19, 0, 1, 0, 0.81, 1, 0, 1));
        add(shapes, "manual_operation", polygon(0, 0, 1, 0, 0.8, 1, 0.2, 1));
        add(shapes, "manual_input", polygon(0, 0.3, 1, 0, 1, 1, 0, 1));
        add(shapes, "preparation", polygon(0.15, 0, 0.85, 0, 1, 0.5, 0.85, 1, 0.15, 1, 0, 0.5));
        add(shapes, "merge_or_storage", polygon(0, 0, 1, 0, 0.5, 1));
        add(shapes, "extract_or_measurement", polygon(0.5, 0, 1, 1, 0, 1));
        add(shapes, "off-page_reference", polygon(0, 0, 1, 0, 1, 0.5, 0.5, 1, 0, 0.5));
        add(shapes, "loop_limit", polygon(0.1, 0, 0.9, 0, 1, 0.2, 1, 1, 0, 1, 0, 0.2));
        add(shapes, "card", polygon(0.2, 0, 1, 0, 1, 1, 0, 1, 0, 0.3));
        add(shapes, "collate", polygon(0, 0, 1, 0, 0, 1, 1, 1));
        add(shapes, "on-page_reference", Shape.of(FlowchartPalette::circle));
        add(shapes, "start_1", Shape.of(FlowchartPalette::circle));
        add(shapes, "start_2", Shape.of(FlowchartPalette::circle));
        add(shapes, "terminator", Shape.of(FlowchartPalette::terminator));
        add(shapes, "predefined_process", Shape.of(FlowchartPalette::predefinedProcess));
        add(shapes, "summing_function", Shape.of(FlowchartPalette::summingFunction));
        add(shapes, "or", Shape.of(FlowchartPalette::or));
        return shapes;
    }

    private static void add(Map<String, Shape> shapes, String name, Shape shape) {
        shapes.put(PREFIX + name, shape);
    }

    /** A polygon from shares of the figure's width and height. */
    private static Shape polygon(double... shares) {
        return Shape.of((c, f) -> {
            double[] points = new double[shares.length];
            for (int i = 0; i < shares.length; i++) {
                points[i] = shares[i] * (i % 2 == 0 ? f.width() : f.height());
            }
            Ink.polygon(c, f, points);
        });
    }

    private static void circle(Canvas c, Figure f) {
        c.ellipse(0, 0, f.width(), f.height());
        c.fillAndStroke();
    }

    private static void terminator(Canvas c, Figure f) {
        double radius = Math.min(f.width(), f.height()) / 2;
        c.roundrect(0, 0, f.width(), f.height(), radius, radius);
        c.fillAndStroke();
    }

    private static void predefinedProcess(Canvas c, Figure f) {
        BasicShapes.rectangle(c, f);
        double inset = f.width() * 0.12;
        Ink.line(c, inset, 0, inset, f.height());
        Ink.line(c, f.width() - inset, 0, f.width() - inset, f.height());
    }

    private static void summingFunction(Canvas c, Figure f) {
        circle(c, f);
        double w = f.width();
        double h = f.height();
        Ink.line(c, 0.145 * w, 0.145 * h, 0.855 * w, 0.855 * h);
        Ink.line(c, 0.855 * w, 0.145 * h, 0.145 * w, 0.855 * h);
    }

    private static void or(Canvas c, Figure f) {
        circle(c, f);
        Ink.line(c, f.width() / 2, 0, f.width() / 2, f.height());
        Ink.line(c, 0, f.height() / 2, f.width(), f.height() / 2);
    }
}
