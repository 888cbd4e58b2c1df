package io.journeydeck.export.pdf;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PaperSize;
import io.journeydeck.export.Viewport;
import io.journeydeck.geometry.Bounds;
import java.awt.geom.AffineTransform;

/**
 * A PDF page and where on it the diagram lies.
 *
 * @param width pt
 * @param view the part of the diagram's page that shows, px
 * @param scale pt for each px
 * @param left of the diagram on the page, pt
 * @param bottom from the page's lower side, pt
 */
record Sheet(double width, double height, Bounds view, double scale, double left, double bottom) {

    /** A px is a 96th of an inch, as draw.io prints. */
    static final double POINTS = 0.75;

    /** Longest side of a page that readers show (ISO 32000-1, annex C), pt. */
    private static final double LONGEST = 14_400;
    /** Left free around the diagram on paper: a centimetre, pt. */
    private static final double MARGIN = 28.35;

    static Sheet of(Bounds diagram, ExportOptions options) {
        Viewport viewport = Viewport.of(diagram, options);
        Bounds view = viewport.view();
        double scale = viewport.width() / view.width() * POINTS;
        if (options.paper() == PaperSize.DIAGRAM) {
            double fit = Math.min(1, LONGEST / (Math.max(view.width(), view.height()) * scale));
            return new Sheet(view.width() * scale * fit, view.height() * scale * fit, view, scale * fit, 0, 0);
        }
        boolean wide = view.width() > view.height();
        double width = wide ? options.paper().height() : options.paper().width();
        double height = wide ? options.paper().width() : options.paper().height();
        double fit =
                Math.min(scale, Math.min((width - 2 * MARGIN) / view.width(), (height - 2 * MARGIN) / view.height()));
        return new Sheet(
                width, height, view, fit, (width - view.width() * fit) / 2, (height - view.height() * fit) / 2);
    }

    /** True when the diagram had to become smaller than it wants to be. */
    boolean isShrunk(Bounds diagram, ExportOptions options) {
        Viewport viewport = Viewport.of(diagram, options);
        return scale < viewport.width() / viewport.view().width() * POINTS * 0.999;
    }

    /** From the diagram's page, whose y goes down, to this page, whose y goes up. */
    AffineTransform place() {
        return new AffineTransform(
                scale, 0, 0, -scale, left - view.x() * scale, bottom + (view.y() + view.height()) * scale);
    }
}
