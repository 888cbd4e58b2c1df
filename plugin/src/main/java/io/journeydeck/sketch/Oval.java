package io.journeydeck.sketch;

import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** An ellipse by hand: a few points near it, joined smoothly and run over at the end, twice. */
final class Oval {

    private final Pen pen;
    private final Point center;
    private final double step;
    private final double radiusX;
    private final double radiusY;

    /**
     * @param steps least number of points
     */
    Oval(Pen pen, Point center, double width, double height, int steps) {
        this.pen = pen;
        this.center = center;
        double rx = Math.abs(width / 2);
        double ry = Math.abs(height / 2);
        double size = Math.sqrt(2 * Math.PI * Math.sqrt((rx * rx + ry * ry) / 2));
        this.step = 2 * Math.PI / Math.min(400, Math.max(steps, steps / Math.sqrt(200) * size));
        double misfit = 1 - pen.manner().curveFitting();
        this.radiusX = rx + pen.astray(rx * misfit);
        this.radiusY = ry + pen.astray(ry * misfit);
    }

    /** Draws it and returns the corners of the area inside. */
    List<Point> draw() {
        double roughness = pen.manner().roughness();
        double most = roughness * (0.4 + pen.chance() * 0.6);
        double overlap = step * roughness * (0.1 + pen.chance() * (most - 0.1));
        List<Point> area = round(1, overlap);
        if (!pen.manner().oneStroke()) {
            round(1.5, 0);
        }
        return area;
    }

    private List<Point> round(double stray, double overlap) {
        double start = pen.astray(0.5) - Math.PI / 2;
        List<Point> all = new ArrayList<>();
        List<Point> around = new ArrayList<>();
        all.add(at(0.9, start - step, stray));
        for (double angle = start; angle < 2 * Math.PI + start - 0.01; angle += step) {
            Point point = at(1, angle, stray);
            around.add(point);
            all.add(point);
        }
        all.add(at(1, start + 2 * Math.PI + overlap * 0.5, stray));
        all.add(at(0.98, start + overlap, stray));
        all.add(at(0.9, start + overlap * 0.5, stray));
        pen.spline(all);
        return around;
    }

    private Point at(double share, double angle, double stray) {
        Point there = new Point(
                center.x() + share * radiusX * Math.cos(angle), center.y() + share * radiusY * Math.sin(angle));
        return pen.astray(there, stray);
    }
}
