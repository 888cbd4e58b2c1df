package io.journeydeck.shape;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Canvas;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A built-in shape: how it is painted and where its label lies. */
public interface Shape {

    /** Paints the shape into its box from (0, 0) to the figure's width and height, px. */
    void paint(Canvas canvas, Figure figure);

    /** The part of the shape's box that a centred label is set in; the whole box unless a shape says otherwise. */
    default Bounds labelBounds(Figure figure) {
        return figure.box();
    }

    /** A shape whose label lies in its whole box. */
    static Shape of(BiConsumer<Canvas, Figure> painter) {
        return painter::accept;
    }

    /** A shape whose label lies in a part of it. */
    static Shape of(BiConsumer<Canvas, Figure> painter, Function<Figure, Bounds> label) {
        return new Shape() {
            @Override
            public void paint(Canvas canvas, Figure figure) {
                painter.accept(canvas, figure);
            }

            @Override
            public Bounds labelBounds(Figure figure) {
                return label.apply(figure);
            }
        };
    }
}
