package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import org.jspecify.annotations.Nullable;

/** Writes words that belong to a shape's drawing, not to its label. */
public interface ShapeText {

    /** Writes nothing. */
    ShapeText NONE = (canvas, words) -> {};

    void write(Canvas canvas, Words words);

    /**
     * Words at an anchor.
     *
     * @param align left, center or right of the anchor
     * @param valign top, middle or bottom
     * @param rotation clockwise around the anchor, degrees
     * @param font how they look where the shape says so
     */
    record Words(String text, double x, double y, String align, String valign, double rotation, Font font) {}

    /**
     * A font as far as a shape names it; what it leaves open is the cell's.
     *
     * @param size px; 0 is the cell's
     * @param style draw.io's bits: 1 bold, 2 italic, 4 underlined, 8 struck through; -1 is the cell's
     */
    record Font(
            @Nullable String family,
            double size,
            int style,
            @Nullable Color color,
            @Nullable Color background) {

        /** All as the cell has it. */
        public static final Font CELLS = new Font(null, 0, -1, null, null);
    }
}
