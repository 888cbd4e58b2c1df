package io.journeydeck.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times over sizes as a picture, both axes logarithmic: a line that rises by one decade a decade grows in proportion.
 *
 * @param times ms, by the name of their line, in the order of the sizes; fewer when the line ends at a limit
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ScalePlot(int[] sizes, Map<String, List<Double>> times) {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int LEFT = 80;
    private static final int RIGHT = 110;
    private static final int TOP = 20;
    private static final int BOTTOM = 60;
    private static final List<String> COLORS =
            List.of("#1f5fa8", "#23745a", "#8a4fa0", "#b3541e", "#5b6b7a", "#a8324a", "#7a6a1f", "#2f7f8f");

    String svg(String across) {
        double most = Math.ceil(Math.log10(times.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(10)));
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"Arial, sans-serif\" font-size=\"13\""
                        + " role=\"img\"><title>Time of a conversion over %s</title><rect width=\"100%%\" height=\"100%%\""
                        + " fill=\"#fff\"/>%n",
                WIDTH,
                HEIGHT,
                across));
        for (int decade = 0; decade <= most; decade++) {
            double y = y(Math.pow(10, decade), most);
            line(svg, LEFT, y, WIDTH - RIGHT, y, "#dde3ea");
            text(
                    svg,
                    LEFT - 8,
                    y + 4,
                    "end",
                    decade < 3 ? (int) Math.pow(10, decade) + " ms" : (int) Math.pow(10, decade - 3) + " s");
        }
        for (int size : sizes) {
            double x = x(size);
            line(svg, x, TOP, x, HEIGHT - BOTTOM, "#dde3ea");
            text(svg, x, HEIGHT - BOTTOM + 20, "middle", String.format(Locale.ROOT, "%,d", size));
        }
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 14, "middle", across);
        int index = 0;
        for (Map.Entry<String, List<Double>> line : times.entrySet()) {
            curve(svg, line.getKey(), line.getValue(), COLORS.get(index % COLORS.size()), most, index);
            index++;
        }
        return svg.append("</svg>\n").toString();
    }

    private void curve(StringBuilder svg, String name, List<Double> values, String color, double most, int index) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(sizes[i]), y(values.get(i), most)));
        }
        svg.append("<polyline fill=\"none\" stroke=\"").append(color).append("\" stroke-width=\"2\" points=\"");
        svg.append(points.toString().strip()).append("\"/>\n");
        double y = TOP + 14 + 22.0 * index;
        line(svg, WIDTH - RIGHT + 14, y - 4, WIDTH - RIGHT + 34, y - 4, color);
        text(svg, WIDTH - RIGHT + 40, y, "start", name);
    }

    private double x(int size) {
        double first = Math.log10(sizes[0]);
        double last = Math.log10(sizes[sizes.length - 1]);
        return LEFT + (Math.log10(size) - first) / (last - first) * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double value, double most) {
        double height = HEIGHT - TOP - BOTTOM;
        return TOP + height - Math.max(0, Math.log10(value)) / most * height;
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2, String color) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>%n",
                x1,
                y1,
                x2,
                y2,
                color,
                color.equals("#dde3ea") ? 1 : 2));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#24313f\">%s</text>%n",
                x,
                y,
                anchor,
                words));
    }
}
