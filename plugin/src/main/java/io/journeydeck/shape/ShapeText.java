package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;

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
     * @param scale factor for the font's size
     */
    record Words(String text, double x, double y, String align, String valign, double rotation, double scale) {}
}
