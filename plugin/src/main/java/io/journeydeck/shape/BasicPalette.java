package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shapes of fixed proportions from the Basic palette: {@code mxgraph.basic.…}. */
final class BasicPalette {

    private static final String PREFIX = "mxgraph.basic.";

    private BasicPalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        stars(shapes);
        polygons(shapes);
        signs(shapes);
        callouts(shapes);
        return shapes;
    }

    private static void add(Map<String, Shape> shapes, String name, Shape shape) {
        shapes.put(PREFIX + name, shape);
    }

    private static void stars(Map<String, Shape> shapes) {
        add(
                shapes,
                "star",
                Drawing.area(
                        "M0 36.7 L38.3 36.7 50 0 61.7 36.7 100 36.7 69.5 61.2 81.6 100 50 76 18.4 100 30.5 61.2Z"));
        add(shapes, "4_point_star", Drawing.area("M50 0 L60.9 39.1 100 50 60.9 60.9 50 100 39.1 60.9 0 50 39.1 39.1Z"));
        add(
                shapes,
                "6_point_star",
                Drawing.area("M24 34.2 L24 0 50 17 76 0 76 34.2 100 50 76 65.8 76 100 50 83 24 100 24 65.8 0 50Z"));
        add(
                shapes,
                "8_point_star",
                Drawing.area("M29.2 29.2 L29.2 0 50 20.8 70.8 0 70.8 29.2 100 29.2 79.2 50 100 70.8 70.8 70.8"
                        + " 70.8 100 50 79.2 29.2 100 29.2 70.8 0 70.8 20.8 50 0 29.2Z"));
        Drawing sun = Drawing.area("M50 18.4 A31.6 31.6 0 1 50 81.6 A31.6 31.6 0 1 50 18.4Z")
                .andArea("M44.7 15.3 L50 0 55.3 15.3Z")
                .andArea("M44.7 84.7 L50 100 55.3 84.7Z")
                .andArea("M15.3 44.7 L0 50 15.3 55.3Z")
                .andArea("M84.7 44.7 L100 50 84.7 55.3Z")
                .andArea("M71 21.6 L85.5 14.6 78.4 29Z")
                .andArea("M71 78.4 L85.5 85.4 78.4 71Z")
                .andArea("M29 21.6 L14.5 14.6 21.6 29Z")
                .andArea("M29 78.4 L14.5 85.4 21.6 71Z");
        add(shapes, "sun", sun);
    }

    private static void polygons(Map<String, Shape> shapes) {
        add(
                shapes,
                "cross",
                Drawing.area("M0 34.7 L34.7 34.7 34.7 0 65.3 0 65.3 34.7 100 34.7 100 65.3 65.3 65.3 65.3 100"
                        + " 34.7 100 34.7 65.3 0 65.3Z"));
        add(shapes, "octagon", Drawing.area("M0 29.6 L29.6 0 70.4 0 100 29.6 100 70.4 70.4 100 29.6 100 0 70.4Z"));
        add(shapes, "pentagon", Drawing.area("M19 100 L0 36.7 50 0 100 36.7 81 100Z"));
        add(shapes, "orthogonal_triangle", Drawing.area("M0 100 L0 0 100 100Z"));
        add(shapes, "parallelepiped", Drawing.area("M0 100 L24.2 0 100 0 75.8 100Z"));
        add(shapes, "trapezoid", Drawing.area("M0 100 L24.2 0 75.8 0 100 100Z"));
        add(
                shapes,
                "x",
                Drawing.area("M0 0 L29.2 0 50 29.6 70.8 0 100 0 64.6 50 100 100 70.8 100 50 70.4 29.2 100 0 100"
                        + " 33.3 50Z"));
        add(
                shapes,
                "flash",
                Drawing.area(
                        "M0 100 L33.3 79 5 64.4 33.3 51.8 5 33 56.7 0 100 26.7 60 41.4 83.3 56 48.3 68.6" + " 70 80Z"));
    }

    private static void signs(Map<String, Shape> shapes) {
        add(
                shapes,
                "tick",
                Drawing.area("M0.4 68.4 C3 60.5 11.5 57.5 19.4 60.2 C25 62.5 29 66.5 31.2 71.4"
                        + " C41 47.4 56 25 75 5.8 C80.5 1.5 88 0 95.2 1.7 C100 2.6 101 6.5 98.8 8.9 C72.7 34.4 53.3 64.5 41.9 97"
                        + " C35 100 27 100 20.6 97 C15.5 87.3 8.7 78.3 0.4 70.4 C0 69.8 0 69 0.4 68.4Z"));
        add(
                shapes,
                "heart",
                Drawing.area("M50 100 L88 57 C100 43.5 99.8 24.2 89 12 C78.2 0 60.8 0 50 12.2"
                        + " C39.2 0 21.8 0 11 12 C0.2 24.2 0 43.5 12 57Z"));
        add(
                shapes,
                "moon",
                Drawing.area("M48 0 C15 10.7 0 39.4 14.3 64 C28.7 88.7 67 100 100 89.3 C74 86 52.3 73 41.8 55"
                        + " C31.4 37 33.7 16.4 48 0Z"));
        add(shapes, "half_circle", Drawing.area("M0 0 A50 100 0 0 50 100 A50 100 0 0 100 0Z"));
        add(shapes, "pointed_oval", Drawing.area("M50 0 C0 28.5 0 71.5 50 100 C100 71.5 100 28.5 50 0Z"));
        add(
                shapes,
                "cone",
                Drawing.area("M50 0 L100 90.8 A50 9.2 0 1 50 100 A50 9.2 0 1 0 90.8Z")
                        .andArea("M0 90.8 A50 9.2 0 1 50 81.6 A50 9.2 0 1 100 90.8"));
        add(
                shapes,
                "document",
                Drawing.area("M99 14.3 L99 100 0 100 0 0 84.8 0Z").andArea("M84.8 0 C86 3.3 84 6.8 79.8 9.2 L100 15Z"));
        add(
                shapes,
                "no_symbol",
                Drawing.area("M0 50 A50 50 0 1 50 0 A50 50 0 1 100 50 A50 50 0 1 50 100 A50 50 0 1 0 50Z"
                        + " M79 69.7 A35.3 35.3 0 0 30.3 21Z M21 30.3 A35.3 35.3 0 0 69.7 79Z"));
        add(
                shapes,
                "wave",
                Drawing.area("M0 15.3 C7.6 -5 26 -5 33.7 15.3 C41 34 59 34 66.3 15.3 C74 -5 92.4 -5 100 15.3"
                        + " L100 86 C92.4 65.5 74 65.5 66.3 86 C59 104.6 41 104.6 33.7 86 C26 65.5 7.6 65.5 0 86Z"));
        add(
                shapes,
                "banner",
                Drawing.area("M0 100 L39.6 100 Q42.2 100 42.2 95 L42.2 80 57.8 80 57.8 95 Q57.8 100 60.4 100"
                                + " L100 100 86.5 60 100 20 73.4 20 73.4 5 Q73.4 0 70.8 0 L29.2 0 Q26.6 0 26.6 5 L26.6 20 0 20"
                                + " 13.5 60Z")
                        .andLine(
                                "M42.2 95 Q42.2 90 39.6 90 L29.2 90 C25.8 90 25.8 80 29.2 80 L70.8 80 C74.2 80 74.2 90 70.8 90"
                                        + " L60.4 90 Q57.8 90 57.8 95 M26.6 85 L26.6 20 M73.4 85 L73.4 20"));
        add(shapes, "smiley", Shape.of(BasicPalette::smiley));
    }

    private static void callouts(Map<String, Shape> shapes) {
        add(
                shapes,
                "oval_callout",
                Drawing.area("M18.8 73 C1.7 58.8 0 35.2 15 19.2 C30 3 56.4 0 75.5 12"
                        + " C94.7 24 100 47.3 87.7 65 C75.4 82.8 49.7 89 28.8 79.4 C24 91.3 16.6 98.9 8.3 100"
                        + " C13.5 93.5 17.2 84 18.8 73Z"));
        add(shapes, "rectangular_callout", Drawing.area("M15.3 71.7 L0 71.7 0 0 100 0 100 71.7 29.6 71.7 4 100Z"));
        add(
                shapes,
                "rounded_rectangular_callout",
                Drawing.area("M15.8 71.7 L5 71.7 A5.1 8.3 0 1 0 63.3 L0 8.3"
                        + " A5.1 8.3 0 1 5 0 L95 0 A5.1 8.3 0 1 100 8.3 L100 63.3 A5.1 8.3 0 1 95 71.7 L29.6 71.7"
                        + " C24.8 88 15 98.8 4 100 C10 93 14 83 15.8 71.7Z"));
        add(
                shapes,
                "cloud_callout",
                Drawing.area("M13.4 51.8 C9.7 53.8 5.6 52 3.2 47.4 C0.9 42.8 0.9 36.4 3.2 31.8"
                                + " C5.6 27.2 9.7 25.4 13.4 27.4 C13.4 19.2 16.8 12 22 9 C27 6 33 8.2 36.6 14.3"
                                + " C39 5.7 44.7 0 51 0 C57.3 0 63 5.7 65.4 14.3 C69 9.3 74.5 8 79.2 10.7"
                                + " C84 13.5 87 20 87.5 27.4 C91.2 25.4 95.3 27.2 97.7 31.8 C100 36.4 100 42.8 97.7 47.4"
                                + " C95.3 52 91.2 53.8 87.5 51.8 C87 59.7 83.5 66.4 78.5 68.9 C73.4 71.4 67.8 69 64.3 63.2"
                                + " C61.5 70 56.4 74.3 51 74.3 C45.6 74.3 40.5 70 37.7 63.2 C35 71 27.4 75 20.7 71.8"
                                + " C14 68.7 10.7 59.7 13.4 51.8Z")
                        .andArea("M16.7 75 A6.6 4.4 0 1 16.7 83.9 A6.6 4.4 0 1 16.7 75Z")
                        .andArea("M9 87 A4.2 2.9 0 1 9 93 A4.2 2.9 0 1 9 87Z")
                        .andArea("M2.7 95.8 A2.7 2.1 0 1 2.7 100 A2.7 2.1 0 1 2.7 95.8Z"));
        add(shapes, "loud_callout", new Burst());
    }

    /** A face whose mouth and eyes keep their weight when it grows. */
    private static void smiley(Canvas c, Figure f) {
        Drawing.area("M50 0 A50 50 0 1 50 100 A50 50 0 1 50 0Z").paint(c, f);
        double unit = Math.min(f.width(), f.height()) / 100;
        c.setShadow(null);
        c.save();
        c.setStrokeWidth(2 * unit);
        Drawing.line("M11.2 55 A38.8 27.6 0 0 50 82.7 A38.8 27.6 0 0 88.8 55 M16.3 52 L6 58.2 M83.7 52 L94 58.2")
                .paint(c, f);
        c.setFillColor(c.strokeColor());
        c.setStrokeWidth(6 * unit);
        Drawing.area(
                        "M27.5 27.5 A3 8.2 0 1 27.5 43.9 A3 8.2 0 1 27.5 27.5Z M72.5 27.5 A3 8.2 0 1 72.5 43.9 A3 8.2 0 1 72.5"
                                + " 27.5Z")
                .paint(c, f);
        c.restore();
    }
}
