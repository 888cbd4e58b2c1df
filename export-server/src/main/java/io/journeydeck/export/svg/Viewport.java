package io.journeydeck.export.svg;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.geometry.Bounds;

/**
 * The part of the page that a picture shows, and the size it is shown at.
 *
 * <p>As draw.io does: whole pixels around the diagram, one more to the right and below, and all of it half a pixel off, so that a
 * line of 1 px on a whole coordinate fills exactly one row of pixels.
 *
 * @param view in px of the page
 * @param width of the picture, px
 */
record Viewport(Bounds view, double width, double height) {

    static Viewport of(Bounds diagram, ExportOptions options) {
        double left = Math.floor(diagram.x());
        double top = Math.floor(diagram.y());
        double width = length(diagram.x() - left, diagram.width());
        double height = length(diagram.y() - top, diagram.height());
        double scale = scale(width, height, options);
        double border = options.border() / scale;
        return new Viewport(
                new Bounds(left - 0.5 - border, top - 0.5 - border, width + 2 * border, height + 2 * border),
                width * scale + 2 * options.border(),
                height * scale + 2 * options.border());
    }

    /**
     * Whole pixels for the diagram, one more when it begins between two, and one at the end. What binary fractions add to a sum counts
     * as a beginning, as it does for draw.io.
     */
    private static double length(double begin, double size) {
        return Math.ceil(Math.ceil(size) + begin) + 1;
    }

    /** A wanted width or height decides, border included; with both the picture fits into the box. */
    private static double scale(double width, double height, ExportOptions options) {
        double fitX = options.width() > 0 ? room(options.width(), options.border()) / width : Double.MAX_VALUE;
        double fitY = options.height() > 0 ? room(options.height(), options.border()) / height : Double.MAX_VALUE;
        double fit = Math.min(fitX, fitY);
        return fit == Double.MAX_VALUE ? options.scale() : fit;
    }

    private static double room(double wanted, double border) {
        return Math.max(1, wanted - 2 * border);
    }
}
