package io.journeydeck.label;

import io.journeydeck.label.font.FontFace;

/**
 * How far lines stand apart (CSS 2.1, 10.8.1): a factor goes on to the elements inside as a factor, a length as a length.
 *
 * @param factor of the font's size; 0 when the font says it itself ({@code normal}) or {@code px} does
 * @param px negative when it is no length
 */
record Leading(double factor, double px) {

    /** As the font asks for. */
    static final Leading NORMAL = new Leading(0, -1);

    static Leading times(double factor) {
        return new Leading(factor, -1);
    }

    static Leading px(double px) {
        return new Leading(0, Math.max(0, px));
    }

    /** Height of a line in a face of {@code size} px, px. */
    double height(FontFace face, double size) {
        if (px >= 0) {
            return px;
        }
        return equals(NORMAL) ? face.ascent(size) + face.descent(size) + face.lineGap(size) : factor * size;
    }
}
