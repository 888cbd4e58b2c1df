package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import org.jspecify.annotations.Nullable;

/**
 * What an edge is joined to, as its router sees it.
 *
 * @param box absolute, before rotation
 * @param share x of a relative geometry (0 to 1 of its parent's width); null for a shape with a place of its own
 */
record Terminal(Bounds box, Style style, @Nullable Double share) {

    /** Smaller than anything seen, larger than what adding decimals is off by, px. */
    static final double HAIR = 1e-6;

    /** A loose end. */
    static Terminal at(Point point) {
        return new Terminal(new Bounds(point.x(), point.y(), 0, 0), Style.EMPTY, null);
    }

    /** Where routers aim: the centre moved by {@code routingCenterX} and {@code routingCenterY} of the size. */
    Point routingCenter() {
        return new Point(
                box.centerX() + style.number("routingCenterX", 0) * box.width(),
                box.centerY() + style.number("routingCenterY", 0) * box.height());
    }

    /** True inside and on the border, where sums of decimals may miss by a hair. */
    boolean contains(double x, double y) {
        return box.grown(HAIR).contains(new Point(x, y));
    }

    boolean spansX(double x) {
        return x >= box.x() && x <= box.right();
    }

    boolean spansY(double y) {
        return y >= box.y() && y <= box.bottom();
    }
}
