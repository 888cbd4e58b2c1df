package io.journeydeck.shape;

import java.util.LinkedHashMap;
import java.util.Map;

/** Arrows of fixed proportions, as older diagrams have them: {@code mxgraph.arrows.…}. */
final class ClassicArrows {

    private static final String PREFIX = "mxgraph.arrows.";

    private ClassicArrows() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        straight(shapes);
        bent(shapes);
        branched(shapes);
        turned(shapes);
        return shapes;
    }

    private static void add(Map<String, Shape> shapes, String name, String path) {
        shapes.put(PREFIX + name, Drawing.area(path));
    }

    private static void straight(Map<String, Shape> shapes) {
        add(shapes, "arrow_right", "M0 28.6 L60.5 28.6 60.5 0 100 50 60.5 100 60.5 71.4 0 71.4Z");
        add(shapes, "arrow_left", "M100 28.6 L39.5 28.6 39.5 0 0 50 39.5 100 39.5 71.4 100 71.4Z");
        add(shapes, "arrow_up", "M28.6 100 L28.6 39.5 0 39.5 50 0 100 39.5 71.4 39.5 71.4 100Z");
        add(shapes, "arrow_down", "M28.6 0 L28.6 60.5 0 60.5 50 100 100 60.5 71.4 60.5 71.4 0Z");
        add(shapes, "chevron_arrow", "M31.3 50 L0 0 68.7 0 100 50 68.7 100 0 100Z");
        add(shapes, "signal-in_arrow", "M0 0 L86.1 0 100 50 86.1 100 0 100Z");
        add(shapes, "notched_signal-in_arrow", "M0 0 L86 0 100 50 86 100 0 100 13.5 50Z");
        add(shapes, "right_notched_arrow", "M0 28.6 L60.1 28.6 60.1 0 100 50 60.1 100 60.1 71.4 0 71.4 13.5 50Z");
        add(
                shapes,
                "left_sharp_edged_head_arrow",
                "M100 33.33 L18.97 33.33 31.28 0 18.97 0 0 50 18.97 100 31.28 100 18.97 66.67 100 66.67Z");
        add(
                shapes,
                "sharp_edged_arrow",
                "M100 33.33 L18.97 33.33 28.21 8.33 18.97 0 0 50 18.97 100 28.21 91.67 18.97 66.67 100 66.67Z");
        add(shapes, "slender_left_arrow", "M100 33.3 L19 33.3 19 0 0 50 19 100 19 66.7 100 66.7Z");
        add(
                shapes,
                "slender_two_way_arrow",
                "M80.5 33.3 L19 33.3 19 0 0 50 19 100 19 66.7 80.5 66.7 80.5 100 100 50 80.5 0Z");
        add(
                shapes,
                "slender_wide_tailed_arrow",
                "M60.6 33.3 L19.2 33.3 19.2 0 0 50 19.2 100 19.2 66.7 60.6 66.7 76.2 100 100 100 79.3 50 100 0 76.2 0Z");
        add(shapes, "stylised_notched_arrow", "M0 8.3 L70.5 33.3 60.1 0 100 50 60.1 100 70.5 75 0 91.7 13.5 50Z");
        add(
                shapes,
                "two_way_arrow_horizontal",
                "M65.6 25 L65.6 0 100 50 65.6 100 65.6 75 34.4 75 34.4 100 0 50 34.4 0 34.4 25Z");
        add(
                shapes,
                "two_way_arrow_vertical",
                "M25 65.6 L0 65.6 50 100 100 65.6 75 65.6 75 34.4 100 34.4 50 0 0 34.4 25 34.4Z");
        shapes.put(
                PREFIX + "striped_arrow",
                Drawing.area("M24.6 28.6 L60.5 28.6 60.5 0 100 50 60.5 100 60.5 71.4 24.6 71.4Z")
                        .andArea("M8.2 28.6 L20.5 28.6 20.5 71.4 8.2 71.4Z")
                        .andArea("M0 28.6 L4.1 28.6 4.1 71.4 0 71.4Z"));
    }

    private static void bent(Map<String, Shape> shapes) {
        add(
                shapes,
                "bent_right_arrow",
                "M29.9 100 L29.9 49.5 A5.2 5.2 0 1 35.1 44.3 L60.8 44.3 60.8 57.7 100 28.9 60.8 0 60.8 13.4 35.1 13.4"
                        + " A35.6 36.1 0 0 0 49.5 L0 100Z");
        add(
                shapes,
                "bent_left_arrow",
                "M70.1 100 L70.1 49.5 A5.2 5.2 0 0 64.9 44.3 L39.2 44.3 39.2 57.7 0 28.9 39.2 0 39.2 13.4 64.9 13.4"
                        + " A35.6 36.1 0 1 100 49.5 L100 100Z");
        add(
                shapes,
                "bent_up_arrow",
                "M0 64.1 L55.7 64.1 55.7 28.1 43.3 28.1 71.1 0 100 28.1 86.6 28.1 86.6 100 0 100Z");
        add(
                shapes,
                "left_and_up_arrow",
                "M24.4 55.4 L55.4 55.4 55.4 24.4 43 24.4 71 0 100 24.4 86.5 24.4 86.5 86.5 24.4 86.5 24.4 100 0 71 24.4 43Z");
        add(
                shapes,
                "jump-in_arrow_1",
                "M31.25 60.77 L50 60.77 C49.61 32.39 28.8 8.1 0 2.42 38.23 0 72.65 24.71 81.25 60.77 L100 60.77"
                        + " 65.62 100Z");
        add(
                shapes,
                "jump-in_arrow_2",
                "M68.75 60.77 L50 60.77 C50.39 32.39 71.2 8.1 100 2.42 61.77 0 27.35 24.71 18.75 60.77 L0 60.77"
                        + " 34.38 100Z");
    }

    private static void branched(Map<String, Shape> shapes) {
        add(
                shapes,
                "callout_double_arrow",
                "M30 24.6 L30 19.5 12 19.5 50 0 88 19.5 70 19.5 70 24.6 100 24.6 100 75.9 70 75.9 70 81 88 81 50 100 12 81"
                        + " 30 81 30 75.9 0 75.9 0 24.6Z");
        add(
                shapes,
                "callout_quad_arrow",
                "M39.7 24.2 L39.7 19 30.4 19 50 0 69.6 19 60.3 19 60.3 24.2 75.8 24.2 75.8 39.7 81 39.7 81 30.4 100 50"
                        + " 81 69.6 81 60.3 75.8 60.3 75.8 75.8 60.3 75.8 60.3 81 69.6 81 50 100 30.4 81 39.7 81 39.7 75.8"
                        + " 24.2 75.8 24.2 60.3 19 60.3 19 69.6 0 50 19 30.4 19 39.7 24.2 39.7 24.2 24.2Z");
        add(
                shapes,
                "callout_up_arrow",
                "M33.3 39.8 L33.3 19.4 18.3 19.4 50 0 81.7 19.4 66.7 19.4 66.7 39.8 100 39.8 100 100 0 100 0 39.8Z");
        add(
                shapes,
                "quad_arrow",
                "M40 40 L40 19.49 30.77 19.49 50.26 0 69.74 19.49 60.51 19.49 60.51 40 81.03 40 81.03 30.77 100"
                        + " 50.26 81.03 69.74 81.03 60.51 60.51 60.51 60.51 81.03 69.74 81.03 50.26 100 30.77 81.03 40"
                        + " 81.03 40 60.51 19.49 60.51 19.49 69.74 0 50.26 19.49 30.77 19.49 40Z");
        add(
                shapes,
                "triad_arrow",
                "M40 57.4 L40 27.9 30.8 27.9 50.3 0 69.7 27.9 60.5 27.9 60.5 57.4 81 57.4 81 44.1 100 72 81 100 81 86.8"
                        + " 19.5 86.8 19.5 100 0 72 19.5 44.1 19.5 57.4Z");
    }

    private static void turned(Map<String, Shape> shapes) {
        add(
                shapes,
                "circular_arrow",
                "M0 64 A45.9 64 0 1 45.9 0 A45.9 64 0 1 91.8 64 L100 64 79.4 100 58.8 64 67 64 A21.1 29.5 0 0 45.9 34.5"
                        + " A21.1 29.5 0 0 24.7 64Z");
        add(
                shapes,
                "u_turn_arrow",
                "M0 45.4 A45.9 45.4 0 1 45.9 0 A45.9 45.4 0 1 91.8 45.4 L100 45.4 79.4 70.9 58.8 45.4 67 45.4"
                        + " A21.2 20.8 0 0 45.7 24.7 A21 21 0 0 24.7 45.7 L24.7 100 0 100Z");
        add(
                shapes,
                "u_turn_down_arrow",
                "M100 100 L100 51.6 A33 51.6 0 0 67 0 A33 51.6 0 0 34 51.6 L47.4 51.6 23.7 100 0 51.6 13.4 51.6"
                        + " A33 51.6 0 1 46.4 0 L67 0 C62.7 0.3 58.5 1.9 54.6 4.8 C69.3 8.7 80.1 28.4 80.4 51.6 L80.4 100Z");
        add(
                shapes,
                "u_turn_up_arrow",
                "M100 0 L100 48.4 A33 51.6 0 1 67 100 A33 51.6 0 1 34 48.4 L47.4 48.4 23.7 0 0 48.4 13.4 48.4"
                        + " A33 51.6 0 0 46.4 100 L67 100 C62.7 99.7 58.5 98.1 54.6 95.2 C69.3 91.3 80.1 71.6 80.4 48.4 L80.4 0Z");
        add(
                shapes,
                "u_turn_left_arrow",
                "M0 0 L48.4 0 A51.6 33 0 1 100 33 A51.6 33 0 1 48.4 66 L48.4 52.6 0 76.3 48.4 100 48.4 86.6"
                        + " A51.6 33 0 0 100 53.6 L100 33 C99.7 37.3 98.1 41.5 95.2 45.4 C91.3 30.7 71.6 19.9 48.4 19.6 L0 19.6Z");
        add(
                shapes,
                "u_turn_right_arrow",
                "M100 0 L51.6 0 A51.6 33 0 0 0 33 A51.6 33 0 0 51.6 66 L51.6 52.6 100 76.3 51.6 100 51.6 86.6"
                        + " A51.6 33 0 1 0 53.6 L0 33 C0.3 37.3 1.9 41.5 4.8 45.4 C8.7 30.7 28.4 19.9 51.6 19.6 L100 19.6Z");
    }
}
