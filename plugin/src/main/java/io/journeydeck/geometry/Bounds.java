package io.journeydeck.geometry;

import java.util.Collection;

/** An upright box in px; width and height are never negative. */
public record Bounds(double x, double y, double width, double height) {

    public static final Bounds EMPTY = new Bounds(0, 0, 0, 0);

    public Bounds {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(width) || !Double.isFinite(height)) {
            throw new IllegalArgumentException(
                    "Bounds need finite numbers, got " + x + ", " + y + ", " + width + " x " + height);
        }
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("Bounds need a size of 0 or more, got " + width + " x " + height);
        }
    }

    /** The box between two opposite corners, given in any order. */
    public static Bounds between(Point a, Point b) {
        return new Bounds(
                Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    /** The smallest box around {@code points}; {@link #EMPTY} when there are none. */
    public static Bounds around(Collection<Point> points) {
        Bounds box = null;
        for (Point point : points) {
            Bounds dot = new Bounds(point.x(), point.y(), 0, 0);
            box = box == null ? dot : box.union(dot);
        }
        return box == null ? EMPTY : box;
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public Point center() {
        return new Point(centerX(), centerY());
    }

    public Point topLeft() {
        return new Point(x, y);
    }

    public Bounds moved(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** This box with {@code margin} px more on each side; a negative margin shrinks it, to no less than nothing. */
    public Bounds grown(double margin) {
        return grown(margin, margin);
    }

    public Bounds grown(double horizontal, double vertical) {
        double w = Math.max(0, width + 2 * horizontal);
        double h = Math.max(0, height + 2 * vertical);
        return new Bounds(centerX() - w / 2, centerY() - h / 2, w, h);
    }

    /** What is left after taking these distances off the four sides; never less than nothing. */
    public Bounds inset(double left, double top, double right, double bottom) {
        return new Bounds(x + left, y + top, Math.max(0, width - left - right), Math.max(0, height - top - bottom));
    }

    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    public boolean intersects(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The same centre with width and height exchanged, as a shape turned by a quarter has. */
    public Bounds turned() {
        return new Bounds(centerX() - height / 2, centerY() - width / 2, /* width= */ height, /* height= */ width);
    }

    /** The upright box around this box turned clockwise by {@code degrees} around its centre. */
    public Bounds rotated(double degrees) {
        return degrees % 180 == 0 ? this : Affine.rotation(degrees, center()).apply(this);
    }
}
