package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import org.jspecify.annotations.Nullable;

/**
 * A fixed place on a shape: {@code exitX} … of an edge at its source, {@code entryX} … at its target.
 *
 * @param x share of the width of the shape before it is turned; may lie outside 0 to 1
 * @param dx px added
 * @param perimeter true when the place is moved to the shape's border along the line to its centre
 */
record Attachment(double x, double y, double dx, double dy, boolean perimeter) {

    /** What the edge's style says for this end; null when the end floats. */
    static @Nullable Attachment of(Style edge, boolean source) {
        String end = source ? "exit" : "entry";
        double x = edge.number(end + "X", Double.NaN);
        double y = edge.number(end + "Y", Double.NaN);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return null;
        }
        return new Attachment(
                x, y, edge.number(end + "Dx", 0), edge.number(end + "Dy", 0), edge.flag(end + "Perimeter", true));
    }

    /** The place on the page. */
    Point on(Joint shape) {
        Style style = shape.style();
        Bounds box = shape.perimeterBox(0);
        Point center = box.center();
        String direction = style.get("direction");
        int turns = style.flag("anchorPointDirection", true) ? Quarters.of(direction) : 0;
        Bounds base = turns % 2 == 0 ? box : box.turned();
        Point place = base.topLeft().plus(x * base.width() + dx, y * base.height() + dy);
        double turn = style.number("rotation", 0);
        if (perimeter) {
            return shape.border(place.rotated(90.0 * turns, center), false, 0).rotated(turn, center);
        }
        if (shape.vertex()) {
            boolean swapped = Quarters.of(direction) % 2 != 0;
            boolean flipH = style.flag(swapped ? "flipV" : "flipH", false);
            boolean flipV = style.flag(swapped ? "flipH" : "flipV", false);
            place = Affine.flip(flipH, flipV, center).apply(place);
        }
        return place.rotated(turn + 90.0 * turns, center);
    }
}
