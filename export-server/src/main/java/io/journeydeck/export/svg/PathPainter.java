package io.journeydeck.export.svg;

import io.journeydeck.export.Viewport;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Stroke;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Outlines with their fill, line and shadow. */
final class PathPainter {

    /** How far filters may reach out of a box, in per cent; few steps, so that shapes share their filters. */
    private static final int[] MARGINS = {20, 50, 100, 300};

    private final SvgPage page;
    private final Definitions definitions;
    private final Paint paint;

    PathPainter(SvgPage page, Definitions definitions) {
        this.page = page;
        this.definitions = definitions;
        this.paint = new Paint(definitions);
    }

    Element paint(Path path) {
        Element shape = plain(path, path.fill(), path.stroke());
        Affine transform = Viewport.onGrid(path);
        Paint.transform(shape, transform);
        Shadow shadow = path.shadow();
        if (shadow == null || shadow.color().alpha() == 0) {
            return shape;
        }
        int margin = margin(path, shadow);
        if (shadow.blur() <= 0 || margin == 0) {
            return withCopy(path, shape, shadow);
        }
        return filtered(shape, transform, definitions.shadow(shadow, margin));
    }

    private Element plain(Path path, Fill fill, Stroke stroke) {
        Element shape = path.outline().accept(new OutlineElement(page));
        paint.fill(shape, fill, path.outline().bounds());
        paint.stroke(shape, stroke);
        return shape;
    }

    /** The shade falls down the page however the shape is turned: the filter goes around the turned shape. */
    private Element filtered(Element shape, Affine transform, String filter) {
        Element target = shape;
        if (!transform.isIdentity()) {
            target = page.element("g");
            target.appendChild(shape);
        }
        SvgPage.set(target, "filter", filter);
        return target;
    }

    /** A shade without blur, and one of a line so thin that filters, which measure in parts of its box, don't show it. */
    private Element withCopy(Path path, Element shape, Shadow shadow) {
        Color shade = shadow.color();
        Fill fill = path.fill() instanceof Fill.None ? Fill.NONE : new Fill.Solid(shade);
        Stroke line = path.stroke();
        Stroke stroke = line.isVisible()
                ? new Stroke(shade, line.width(), line.dashes(), line.cap(), line.join(), line.miterLimit())
                : line;
        Element copy = plain(path, fill, stroke);
        Paint.transform(copy, Affine.translation(shadow.dx(), shadow.dy()).times(Viewport.onGrid(path)));
        Element both = page.element("g");
        both.appendChild(copy);
        both.appendChild(shape);
        return both;
    }

    /** The smallest step that holds the shade; 0 when none does. */
    private static int margin(Path path, Shadow shadow) {
        Bounds box = path.transform().apply(path.outline().bounds());
        double side = Math.min(box.width(), box.height());
        double reach = Math.max(Math.abs(shadow.dx()), Math.abs(shadow.dy()))
                + 3 * shadow.blur()
                + path.stroke().width();
        return IntStream.of(MARGINS)
                .filter(margin -> side * margin / 100 >= reach)
                .findFirst()
                .orElse(0);
    }
}
