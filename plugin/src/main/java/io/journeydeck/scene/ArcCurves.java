package io.journeydeck.scene;

import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Elliptical arcs as cubic curves; the way to the centre is that of SVG 1.1, appendix F.6.5. */
final class ArcCurves {

    private ArcCurves() {}

    /** The arc from {@code from} to {@code to}; a straight line when a radius is 0. */
    static List<Segment> between(
            Point from, double rx, double ry, double rotation, boolean largeArc, boolean sweep, Point to) {
        double a = Math.abs(rx);
        double b = Math.abs(ry);
        if (from.equals(to)) {
            return List.of();
        }
        if (a < 1e-9 || b < 1e-9) {
            return List.of(new Segment.LineTo(to));
        }
        double phi = Math.toRadians(rotation % 360);
        double cos = Math.cos(phi);
        double sin = Math.sin(phi);
        double dx = (from.x() - to.x()) / 2;
        double dy = (from.y() - to.y()) / 2;
        double x1 = cos * dx + sin * dy;
        double y1 = -sin * dx + cos * dy;
        double excess = (x1 * x1) / (a * a) + (y1 * y1) / (b * b);
        if (excess > 1) {
            a *= Math.sqrt(excess);
            b *= Math.sqrt(excess);
        }
        double denominator = a * a * y1 * y1 + b * b * x1 * x1;
        double root =
                Math.sqrt(Math.max(0, (a * a * b * b - denominator) / denominator)) * (largeArc == sweep ? -1 : 1);
        double cx = root * a * y1 / b;
        double cy = -root * b * x1 / a;
        double start = Math.atan2((y1 - cy) / b, (x1 - cx) / a);
        double sweepAngle = Math.atan2((-y1 - cy) / b, (-x1 - cx) / a) - start;
        if (sweep && sweepAngle < 0) {
            sweepAngle += 2 * Math.PI;
        } else if (!sweep && sweepAngle > 0) {
            sweepAngle -= 2 * Math.PI;
        }
        double centerX = cos * cx - sin * cy + (from.x() + to.x()) / 2;
        double centerY = sin * cx + cos * cy + (from.y() + to.y()) / 2;
        Ellipse ellipse = new Ellipse(centerX, centerY, a, b, cos, sin);
        return ellipse.curves(start, sweepAngle, to);
    }

    private record Ellipse(double cx, double cy, double rx, double ry, double cos, double sin) {

        List<Segment> curves(double start, double sweep, Point to) {
            int count = Math.max(1, (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
            double step = sweep / count;
            double reach = 4.0 / 3 * Math.tan(step / 4);
            List<Segment> curves = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                double t0 = start + i * step;
                double t1 = t0 + step;
                Point control1 = at(Math.cos(t0) - reach * Math.sin(t0), Math.sin(t0) + reach * Math.cos(t0));
                Point control2 = at(Math.cos(t1) + reach * Math.sin(t1), Math.sin(t1) - reach * Math.cos(t1));
                Point end = i == count - 1 ? to : at(Math.cos(t1), Math.sin(t1));
                curves.add(new Segment.CurveTo(control1, control2, end));
            }
            return curves;
        }

        private Point at(double u, double v) {
            return new Point(cx + rx * u * cos - ry * v * sin, cy + rx * u * sin + ry * v * cos);
        }
    }
}
