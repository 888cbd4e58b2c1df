package io.journeydeck.geometry;

import java.util.List;

/**
 * A plane transform {@code x' = a x + c y + e, y' = b x + d y + f}, in the order of SVG's {@code matrix(a b c d e f)}.
 */
public record Affine(double a, double b, double c, double d, double e, double f) {

    public static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    public Affine {
        if (!Double.isFinite(a + b + c + d + e + f)) {
            throw new IllegalArgumentException("A transform needs finite numbers");
        }
    }

    public static Affine translation(double dx, double dy) {
        return new Affine(1, 0, 0, 1, dx, dy);
    }

    public static Affine scaling(double sx, double sy) {
        return new Affine(sx, 0, 0, sy, 0, 0);
    }

    /** Clockwise on the screen by {@code degrees} around {@code pivot}; quarter turns are exact. */
    public static Affine rotation(double degrees, Point pivot) {
        double turn = ((degrees % 360) + 360) % 360;
        double cos = turn == 90 || turn == 270 ? 0 : Math.cos(Math.toRadians(turn));
        double sin = turn == 0 || turn == 180 ? 0 : Math.sin(Math.toRadians(turn));
        return around(pivot, new Affine(cos, sin, -sin, cos, 0, 0));
    }

    /** Mirrors left and right and/or top and bottom around {@code pivot}. */
    public static Affine flip(boolean horizontally, boolean vertically, Point pivot) {
        return around(pivot, scaling(horizontally ? -1 : 1, vertically ? -1 : 1));
    }

    private static Affine around(Point pivot, Affine linear) {
        return translation(pivot.x(), pivot.y()).times(linear).times(translation(-pivot.x(), -pivot.y()));
    }

    /** The transform that applies {@code inner} first and then this one. */
    public Affine times(Affine inner) {
        if (inner.isIdentity()) {
            return this;
        }
        return new Affine(
                a * inner.a + c * inner.b,
                b * inner.a + d * inner.b,
                a * inner.c + c * inner.d,
                b * inner.c + d * inner.d,
                a * inner.e + c * inner.f + e,
                b * inner.e + d * inner.f + f);
    }

    public Point apply(Point point) {
        return new Point(a * point.x() + c * point.y() + e, b * point.x() + d * point.y() + f);
    }

    /** The upright box around the transformed corners of {@code box}. */
    public Bounds apply(Bounds box) {
        return Bounds.around(List.of(
                apply(box.topLeft()),
                apply(new Point(box.right(), box.y())),
                apply(new Point(box.right(), box.bottom())),
                apply(new Point(box.x(), box.bottom()))));
    }

    public boolean isIdentity() {
        return equals(IDENTITY);
    }

    /** True when the transform mirrors, so that text drawn with it could not be read. */
    public boolean mirrors() {
        return a * d - b * c < 0;
    }

    /** Clockwise turn of the x axis in degrees, from 0 up to 360. */
    public double rotationDegrees() {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }
}
