package io.journeydeck.export.pptx.drawing;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Segment;
import java.util.ArrayList;
import java.util.List;

/** Boxes and ellipses as lines and cubic curves, and how far curves really reach. */
final class Curves implements Outline.Visitor<Outline.Freeform> {

    /** How far a control point lies out on a quarter circle of radius 1. */
    private static final double KAPPA = 0.552_284_75;

    /** Steps in which a curve is looked at for its reach; off by less than a thousandth of its size. */
    private static final int STEPS = 24;

    /** The outline after {@code transform}; a box stays a box and an ellipse an ellipse when the transform only makes quarter turns. */
    static Outline transformed(Outline outline, Affine transform) {
        if (transform.isIdentity()) {
            return outline;
        }
        return outline.accept(new Outline.Visitor<Outline>() {
            @Override
            public Outline rect(Outline.Rect rect) {
                if (!isUpright(transform)) {
                    return new Curves().rect(rect).transformed(transform);
                }
                boolean turned = Math.abs(transform.a()) < Math.abs(transform.b());
                return new Outline.Rect(
                        transform.apply(rect.bounds()),
                        turned ? rect.radiusY() : rect.radiusX(),
                        turned ? rect.radiusX() : rect.radiusY());
            }

            @Override
            public Outline ellipse(Outline.Ellipse ellipse) {
                return isUpright(transform)
                        ? new Outline.Ellipse(transform.apply(ellipse.bounds()))
                        : new Curves().ellipse(ellipse).transformed(transform);
            }

            @Override
            public Outline freeform(Outline.Freeform freeform) {
                return freeform.transformed(transform);
            }
        });
    }

    /** True when the sides of a box stay upright and level. */
    static boolean isUpright(Affine transform) {
        double straight = Math.max(Math.abs(transform.a()), Math.abs(transform.d()));
        double across = Math.max(Math.abs(transform.b()), Math.abs(transform.c()));
        return Math.min(straight, across) < 1e-6;
    }

    /** The box around what is drawn; control points do not count. */
    static Bounds reach(Outline outline) {
        return outline.accept(new Outline.Visitor<Bounds>() {
            @Override
            public Bounds rect(Outline.Rect rect) {
                return rect.bounds();
            }

            @Override
            public Bounds ellipse(Outline.Ellipse ellipse) {
                return ellipse.bounds();
            }

            @Override
            public Bounds freeform(Outline.Freeform freeform) {
                return Bounds.around(pointsOn(freeform));
            }
        });
    }

    private static List<Point> pointsOn(Outline.Freeform freeform) {
        List<Point> on = new ArrayList<>();
        for (Segment segment : freeform.segments()) {
            List<Point> points = segment.points();
            if (points.size() == 3 && !on.isEmpty()) {
                Point from = on.get(on.size() - 1);
                for (int i = 1; i < STEPS; i++) {
                    on.add(onCurve(from, points, (double) i / STEPS));
                }
            }
            if (!points.isEmpty()) {
                on.add(points.get(points.size() - 1));
            }
        }
        return on;
    }

    private static Point onCurve(Point from, List<Point> curve, double t) {
        Point a = from.towards(curve.get(0), t);
        Point b = curve.get(0).towards(curve.get(1), t);
        Point c = curve.get(1).towards(curve.get(2), t);
        return a.towards(b, t).towards(b.towards(c, t), t);
    }

    @Override
    public Outline.Freeform rect(Outline.Rect rect) {
        Bounds box = rect.bounds();
        double rx = rect.radiusX();
        double ry = rect.radiusY();
        if (rx <= 0 || ry <= 0) {
            return new Outline.Freeform(List.of(
                    new Segment.MoveTo(box.topLeft()),
                    new Segment.LineTo(new Point(box.right(), box.y())),
                    new Segment.LineTo(new Point(box.right(), box.bottom())),
                    new Segment.LineTo(new Point(box.x(), box.bottom())),
                    new Segment.Close()));
        }
        return corners(box, rx, ry);
    }

    @Override
    public Outline.Freeform ellipse(Outline.Ellipse ellipse) {
        Bounds box = ellipse.bounds();
        return corners(box, box.width() / 2, box.height() / 2);
    }

    @Override
    public Outline.Freeform freeform(Outline.Freeform freeform) {
        return freeform;
    }

    private static Outline.Freeform corners(Bounds box, double rx, double ry) {
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        double kx = rx * (1 - KAPPA);
        double ky = ry * (1 - KAPPA);
        return new Outline.Freeform(List.of(
                new Segment.MoveTo(new Point(left + rx, top)),
                new Segment.LineTo(new Point(right - rx, top)),
                curve(right - kx, top, right, top + ky, right, top + ry),
                new Segment.LineTo(new Point(right, bottom - ry)),
                curve(right, bottom - ky, right - kx, bottom, right - rx, bottom),
                new Segment.LineTo(new Point(left + rx, bottom)),
                curve(left + kx, bottom, left, bottom - ky, left, bottom - ry),
                new Segment.LineTo(new Point(left, top + ry)),
                curve(left, top + ky, left + kx, top, left + rx, top),
                new Segment.Close()));
    }

    private static Segment curve(double ax, double ay, double bx, double by, double x, double y) {
        return new Segment.CurveTo(new Point(ax, ay), new Point(bx, by), new Point(x, y));
    }
}
