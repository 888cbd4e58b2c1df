package io.journeydeck.scene;

import org.jspecify.annotations.Nullable;

/**
 * The look of a run.
 *
 * @param family as the diagram names it, e.g. {@code Helvetica}
 * @param face the bundled family that it was measured with, e.g. {@code Liberation Sans}
 * @param size of the font, px
 * @param rise of the baseline, px upwards: superscript is positive
 * @param background behind the letters; null is nothing
 */
public record TextStyle(
        String family,
        String face,
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean strike,
        double rise,
        Color color,
        @Nullable Color background) {}
