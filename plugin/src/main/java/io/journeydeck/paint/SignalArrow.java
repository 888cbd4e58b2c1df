package io.journeydeck.paint;

import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Canvas;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Connectors that are one sign from their first point straight to their last: the wide {@code arrow}, a flash between networks, the
 * information flows of value streams. Waypoints don't bend them.
 */
final class SignalArrow {

    private static final double HEAD = 30;
    private static final double SHAFT = 10;
    private static final double BARB = 10;

    private static final Map<String, SignalArrow> BY_NAME = Map.of(
            "arrow", new SignalArrow(SignalArrow::wide),
            "mxgraph.networks.comm_link_edge", new SignalArrow(SignalArrow::flash),
            "mxgraph.lean_mapping.manual_info_flow_edge",
                    new SignalArrow(
                            (canvas, ends) -> flow(canvas, ends, List.of(new Point(0.05, 0), new Point(0.95, 0)))),
            "mxgraph.lean_mapping.electronic_info_flow_edge",
                    new SignalArrow((canvas, ends) -> flow(
                            canvas,
                            ends,
                            List.of(
                                    new Point(0.05, 0),
                                    new Point(0.59, 0.03),
                                    new Point(0.41, -0.03),
                                    new Point(0.95, 0)))));

    private final Sign sign;

    private SignalArrow(Sign sign) {
        this.sign = sign;
    }

    static @Nullable SignalArrow named(String shape) {
        return BY_NAME.get(shape);
    }

    void paint(Canvas canvas, List<Point> way) {
        Ends ends = new Ends(way.get(0), way.get(way.size() - 1));
        if (ends.length() > 0) {
            sign.paint(canvas, ends);
        }
    }

    /** Room that draw.io leaves around the points of each of these, px. */
    static double room(double strokeWidth) {
        return HEAD / 2 + 1.5 * strokeWidth;
    }

    private interface Sign {
        void paint(Canvas canvas, Ends ends);
    }

    private record Ends(Point from, Point to) {

        double length() {
            return from.distanceTo(to);
        }

        /** {@code along} and {@code left} as shares of the length. */
        Point share(double along, double left) {
            Point way = to.minus(from);
            return from.plus(along * way.x() + left * way.y(), along * way.y() - left * way.x());
        }

        Point point(double along, double left) {
            return share(along / length(), left / length());
        }
    }

    private static void wide(Canvas canvas, Ends ends) {
        double neck = ends.length() - HEAD;
        line(
                canvas,
                List.of(
                        ends.point(0, -SHAFT / 2),
                        ends.point(0, SHAFT / 2),
                        ends.point(neck, SHAFT / 2),
                        ends.point(neck, HEAD / 2),
                        ends.to,
                        ends.point(neck, -HEAD / 2),
                        ends.point(neck, -SHAFT / 2)));
        canvas.close();
        canvas.fillAndStroke();
    }

    private static void flash(Canvas canvas, Ends ends) {
        line(
                canvas,
                List.of(
                        ends.share(0.05, 0),
                        ends.share(0.59, 0.09),
                        ends.share(0.53, -0.03),
                        ends.share(0.95, 0),
                        ends.share(0.41, -0.09),
                        ends.share(0.47, 0.03)));
        canvas.close();
        canvas.fillAndStroke();
    }

    private static void flow(Canvas canvas, Ends ends, List<Point> shares) {
        List<Point> line =
                shares.stream().map(share -> ends.share(share.x(), share.y())).toList();
        line(canvas, line);
        canvas.stroke();
        Ends last = new Ends(line.get(line.size() - 2), line.get(line.size() - 1));
        canvas.setFillColor(canvas.strokeColor());
        line(
                canvas,
                List.of(
                        last.point(last.length() - BARB, -BARB / 2),
                        last.to,
                        last.point(last.length() - BARB, BARB / 2)));
        canvas.fillAndStroke();
    }

    private static void line(Canvas canvas, List<Point> points) {
        canvas.begin();
        canvas.moveTo(points.get(0).x(), points.get(0).y());
        points.subList(1, points.size()).forEach(point -> canvas.lineTo(point.x(), point.y()));
    }
}
