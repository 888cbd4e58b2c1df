package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Point;

/** Shapes that are a line in the middle of their box: edges meet the near side of the line's stroke, at their own height. */
final class LinePerimeter {

    /** The dashed line of a lifeline, from {@code size} px (40) downwards. */
    static final Perimeter LIFELINE = (box, style, next, orthogonal) -> {
        double x = box.centerX() + side(style, next.x() < box.centerX(), 0);
        return new Point(x, clamp(next.y(), box.y() + style.number("size", 40), box.bottom()));
    };

    /** A bus, {@code backboneSize} px thick, level or, with {@code direction} north or south, upright. */
    static final Perimeter BACKBONE = (box, style, next, orthogonal) -> {
        double thickness = style.get("backboneSize") == null ? 0 : style.number("backboneSize", 0) / 2 - 1;
        String direction = style.text("direction", "east");
        if (direction.equals("north") || direction.equals("south")) {
            double x = box.centerX() + side(style, next.x() < box.centerX(), thickness);
            return new Point(x, clamp(next.y(), box.y(), box.bottom()));
        }
        double y = box.centerY() + side(style, next.y() < box.centerY(), thickness);
        return new Point(clamp(next.x(), box.x(), box.right()), y);
    };

    private LinePerimeter() {}

    private static double side(Style style, boolean before, double thickness) {
        double half = style.number("strokeWidth", 1) / 2 - 1 + thickness;
        return before ? -(half + 1) : half;
    }

    private static double clamp(double value, double low, double high) {
        return Math.min(high, Math.max(low, value));
    }
}
