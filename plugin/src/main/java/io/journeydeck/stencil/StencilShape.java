package io.journeydeck.stencil;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Canvas;
import io.journeydeck.shape.Figure;
import io.journeydeck.shape.Shape;
import org.jspecify.annotations.Nullable;

/** A stencil as a shape: scaled into the cell's box, with the cell's colours where the program names none. */
public final class StencilShape implements Shape {

    private final Stencil stencil;
    private final StencilSource others;

    /** @param others where stencils that this one includes are found */
    public StencilShape(Stencil stencil, StencilSource others) {
        this.stencil = stencil;
        this.others = others;
    }

    @Override
    public void paint(Canvas canvas, Figure figure) {
        paint(canvas, figure, figure.box(), 0);
    }

    void paint(Canvas canvas, Figure figure, Bounds box, int depth) {
        Bounds target = fitted(box);
        double sx = target.width() / stencil.width();
        double sy = target.height() / stencil.height();
        double inherited = figure.number("strokeWidth", 1);
        double width = stencil.strokeWidth().equals("inherit")
                ? inherited
                : Numbers.parse(stencil.strokeWidth(), 1) * Math.min(sx, sy);
        canvas.setStrokeWidth(width);
        StencilRun run = new StencilRun(canvas, figure, target, sx, sy, others, depth);
        run.steps(stencil.background(), false);
        run.steps(stencil.foreground(), !stencil.background().isEmpty());
    }

    private Bounds fitted(Bounds box) {
        if (!stencil.fixedAspect()) {
            return box;
        }
        double scale = Math.min(box.width() / stencil.width(), box.height() / stencil.height());
        double w = stencil.width() * scale;
        double h = stencil.height() * scale;
        return new Bounds(box.centerX() - w / 2, box.centerY() - h / 2, w, h);
    }

    /** Finds stencils by name. */
    public interface StencilSource {

        /** No stencils at all. */
        StencilSource NONE = name -> null;

        @Nullable
        Stencil find(String name);
    }
}
