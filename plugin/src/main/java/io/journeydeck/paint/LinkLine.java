package io.journeydeck.paint;

import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Path;
import io.journeydeck.shape.Corners;
import java.util.ArrayList;
import java.util.List;

/** The {@code link} connector: two lines side by side. */
final class LinkLine {

    private final double width;

    /** @param width distance of the two lines, px */
    LinkLine(double width) {
        this.width = Math.max(0, Math.min(1000, width));
    }

    void paint(Canvas canvas, List<Point> points) {
        if (points.size() < 2) {
            return;
        }
        canvas.setPart(Path.Part.CONNECTOR_LINE);
        canvas.begin();
        Corners.open(canvas, beside(points, width / 2), 0);
        Corners.open(canvas, beside(points, -width / 2), 0);
        canvas.stroke();
    }

    /** The line moved sideways by {@code distance} px, to its right when positive; corners are mitred. */
    static List<Point> beside(List<Point> points, double distance) {
        List<Point> moved = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point here = points.get(i);
            Point before = normal(points.get(Math.max(0, i - 1)), points.get(i == 0 ? 1 : i));
            Point after = i == points.size() - 1 ? before : normal(here, points.get(i + 1));
            double mitre = Math.max(0.25, 1 + before.x() * after.x() + before.y() * after.y());
            moved.add(here.plus(before.plus(after).times(distance / mitre)));
        }
        return moved;
    }

    private static Point normal(Point from, Point to) {
        double length = from.distanceTo(to);
        return length == 0 ? Point.ORIGIN : new Point((from.y() - to.y()) / length, (to.x() - from.x()) / length);
    }
}
