package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The border of a shape as edges see it: draw.io's {@code perimeter}. */
interface Perimeter {

    /**
     * Where a line from {@code next} meets the border.
     *
     * @param box the shape's box, grown by its spacing, before rotation
     * @param orthogonal project level or upright instead of aiming at the centre
     * @return null when the line misses: the caller takes the centre
     */
    @Nullable
    Point meet(Bounds box, Style style, Point next, boolean orthogonal);

    /** The perimeter of this name; null for shapes without one, whose edges go to the centre. */
    static @Nullable Perimeter named(@Nullable String name) {
        return name == null ? null : Perimeters.BY_NAME.get(name);
    }

    /** The one list of perimeters. */
    final class Perimeters {

        private static final Map<String, Perimeter> BY_NAME = Map.ofEntries(
                Map.entry("rectanglePerimeter", JGraphPerimeter.RECTANGLE),
                Map.entry(
                        "orthogonalPerimeter",
                        (box, style, next, orthogonal) -> JGraphPerimeter.RECTANGLE.meet(box, style, next, true)),
                Map.entry("calloutPerimeter", new CalloutPerimeter()),
                Map.entry("ellipsePerimeter", new EllipsePerimeter()),
                Map.entry("rhombusPerimeter", JGraphPerimeter.RHOMBUS),
                Map.entry("trianglePerimeter", JGraphPerimeter.TRIANGLE),
                Map.entry("hexagonPerimeter", JGraphPerimeter.HEXAGON),
                Map.entry("hexagonPerimeter2", PolygonPerimeter.HEXAGON),
                Map.entry("parallelogramPerimeter", PolygonPerimeter.PARALLELOGRAM),
                Map.entry("trapezoidPerimeter", PolygonPerimeter.TRAPEZOID),
                Map.entry("stepPerimeter", PolygonPerimeter.STEP),
                Map.entry("centerPerimeter", (box, style, next, orthogonal) -> box.center()),
                Map.entry("lifelinePerimeter", LinePerimeter.LIFELINE),
                Map.entry("backbonePerimeter", LinePerimeter.BACKBONE));

        private Perimeters() {}
    }
}
