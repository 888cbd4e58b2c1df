package io.journeydeck.stencil;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Canvas;
import io.journeydeck.shape.Figure;
import io.journeydeck.shape.Shape;
import java.util.Optional;

/**
 * Shapes that draw.io draws by a program around a stencil that a style key names: tiles with an icon and frames with one in their
 * upper edge, as its pictures show them.
 */
public final class IconShapes {

    /** Side of the icon of a frame, px. */
    private static final double FRAME_ICON = 25;

    /** What a tile leaves free on each side of its icon. */
    private static final double TILE_MARGIN = 0.1;

    private IconShapes() {}

    /**
     * The shape of this name.
     *
     * @param stencils where its icon is found; without it the shape is drawn without an icon
     */
    public static Optional<Shape> find(String name, StencilShape.StencilSource stencils) {
        return switch (name) {
            case "mxgraph.aws4.resourceIcon" ->
                Optional.of(Shape.of((canvas, figure) -> tile(canvas, figure, stencils)));
            case "mxgraph.aws4.group" -> Optional.of(Shape.of((canvas, figure) -> frame(canvas, figure, 0, stencils)));
            case "mxgraph.aws4.groupCenter" ->
                Optional.of(Shape.of(
                        (canvas, figure) -> frame(canvas, figure, (figure.width() - FRAME_ICON) / 2, stencils)));
            default -> Optional.empty();
        };
    }

    private static void tile(Canvas canvas, Figure figure, StencilShape.StencilSource stencils) {
        canvas.setStrokeColor(null);
        canvas.rect(0, 0, figure.width(), figure.height());
        canvas.fill();
        Bounds inner = new Bounds(
                figure.width() * TILE_MARGIN,
                figure.height() * TILE_MARGIN,
                figure.width() * (1 - 2 * TILE_MARGIN),
                figure.height() * (1 - 2 * TILE_MARGIN));
        icon(canvas, figure, "resIcon", inner, stencils);
    }

    private static void frame(Canvas canvas, Figure figure, double left, StencilShape.StencilSource stencils) {
        canvas.rect(0, 0, figure.width(), figure.height());
        if (figure.flag("grStroke", true)) {
            canvas.fillAndStroke();
        } else {
            canvas.fill();
        }
        icon(canvas, figure, "grIcon", new Bounds(left, 0, FRAME_ICON, FRAME_ICON), stencils);
    }

    /** The icon in the colour of the shape's line. */
    private static void icon(
            Canvas canvas, Figure figure, String key, Bounds box, StencilShape.StencilSource stencils) {
        Stencil stencil = stencils.find(figure.style().text(key, ""));
        if (stencil == null || box.width() <= 0 || box.height() <= 0) {
            return;
        }
        canvas.setShadow(null);
        canvas.setFillColor(figure.color("strokeColor").orElse(null));
        canvas.setStrokeColor(null);
        new StencilShape(stencil, stencils).paint(canvas, figure, box, 0);
    }
}
