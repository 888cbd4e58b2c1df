package io.journeydeck.geometry;

/** A position or a displacement in px. */
public record Point(double x, double y) {

    public static final Point ORIGIN = new Point(0, 0);

    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("Point needs finite numbers, got (" + x + ", " + y + ")");
        }
    }

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    public double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point at {@code share} (0 is this one, 1 the other) of the way to {@code other}. */
    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    /** This point turned clockwise (y points down) by {@code degrees} around {@code pivot}. */
    public Point rotated(double degrees, Point pivot) {
        return degrees == 0 ? this : Affine.rotation(degrees, pivot).apply(this);
    }
}
