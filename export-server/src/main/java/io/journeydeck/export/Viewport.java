package io.journeydeck.export;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Path;

/**
 * The part of the page that a picture shows, and the size it is shown at.
 *
 * <p>As draw.io does: whole pixels around the diagram, one more to the right and below, and all of it half a pixel off, so that a
 * line of 1 px on a whole coordinate fills exactly one row of pixels.
 *
 * @param view in px of the page
 * @param width of the picture, px
 */
public record Viewport(Bounds view, double width, double height) {

    public static Viewport of(Bounds diagram, ExportOptions options) {
        Bounds whole = wholePixels(diagram);
        double scale = scale(whole.width(), whole.height(), options);
        return new Viewport(
                whole.grown(options.picture().border() / scale),
                whole.width() * scale + 2 * options.picture().border(),
                whole.height() * scale + 2 * options.picture().border());
    }

    /** What a picture of {@code diagram} shows in its own size and without a border. */
    public static Bounds wholePixels(Bounds diagram) {
        double left = Math.floor(diagram.x());
        double top = Math.floor(diagram.y());
        return new Bounds(
                left - 0.5,
                top - 0.5,
                length(diagram.x() - left, diagram.width()),
                length(diagram.y() - top, diagram.height()));
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
        double fitX = options.picture().width() > 0
                ? room(options.picture().width(), options.picture().border()) / width
                : Double.MAX_VALUE;
        double fitY = options.picture().height() > 0
                ? room(options.picture().height(), options.picture().border()) / height
                : Double.MAX_VALUE;
        double fit = Math.min(fitX, fitY);
        return fit == Double.MAX_VALUE ? options.picture().scale() : fit;
    }

    private static double room(double wanted, double border) {
        return Math.max(1, wanted - 2 * border);
    }

    /**
     * The transform of {@code path} in a picture that begins half a px before the diagram, so that lines of odd width fall on whole
     * px: those of even width have to make up for it, as draw.io lets them do on its page.
     */
    public static Affine onGrid(Path path) {
        boolean even = path.stroke().isVisible()
                && Math.max(1, Math.round(path.stroke().width())) % 2 == 0;
        return even ? Affine.translation(-0.5, -0.5).times(path.transform()) : path.transform();
    }
}
