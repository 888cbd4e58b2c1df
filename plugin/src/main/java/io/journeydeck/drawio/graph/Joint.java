package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import org.jspecify.annotations.Nullable;

/**
 * A cell that edges are joined to.
 *
 * @param box absolute, before rotation; of an edge the box around its way
 * @param middle where edges go that find no border
 */
record Joint(Bounds box, Point middle, Style style, boolean vertex) {

    /** The box at whose border edges end, {@code spacing} px (and the style's {@code perimeterSpacing}) outside. */
    Bounds perimeterBox(double spacing) {
        return box.grown(spacing + style.number("perimeterSpacing", 0));
    }

    /** Where the line from the centre to {@code next} leaves the shape, as if it were not rotated. */
    Point border(Point next, boolean orthogonal, double spacing) {
        Bounds bounds = perimeterBox(spacing);
        Perimeter perimeter = Perimeter.named(style.get("perimeter"));
        if (perimeter == null || (bounds.width() == 0 && bounds.height() == 0)) {
            return middle;
        }
        boolean flipH = vertex && style.flag("flipH", false);
        boolean flipV = vertex && style.flag("flipV", false);
        Affine flip = Affine.flip(flipH, flipV, bounds.center());
        @Nullable Point met = perimeter.meet(bounds, style, flip.apply(next), orthogonal);
        return met == null ? middle : flip.apply(met);
    }

    /** The end of an edge of this style that floats around the shape and comes from {@code next}. */
    Point floatingEnd(Style edge, Point next, boolean orthogonal, boolean source) {
        double spacing = edge.number("perimeterSpacing", 0)
                + edge.number(source ? "sourcePerimeterSpacing" : "targetPerimeterSpacing", 0);
        double turn = style.number("rotation", 0);
        Point center = box.center();
        return border(next.rotated(-turn, center), orthogonal && turn == 0, spacing)
                .rotated(turn, center);
    }
}
