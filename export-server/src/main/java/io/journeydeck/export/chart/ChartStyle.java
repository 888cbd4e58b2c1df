package io.journeydeck.export.chart;

import org.jspecify.annotations.Nullable;

/**
 * How large a chart and its texts are.
 *
 * @param width in EMU
 * @param height in EMU
 * @param textSize of labels, in pt
 * @param noteSize of notes at points, in pt
 * @param title above the chart; empty for none, as on slides, which have titles of their own
 * @param language of the texts, a BCP 47 tag; null when nobody said
 */
public record ChartStyle(
        long width,
        long height,
        double textSize,
        double noteSize,
        String title,
        @Nullable String language) {

    private static final double LEAST_SIZE = 1;
    private static final double MOST_SIZE = 400;

    /** Checks the sizes; ECMA-376 part 1, 20.1.10.72 allows texts of 1 to 4,000 pt. */
    public ChartStyle {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A chart of " + width + " × " + height + " EMU");
        }
        if (!(Math.min(textSize, noteSize) >= LEAST_SIZE) || Math.max(textSize, noteSize) > MOST_SIZE) {
            throw new IllegalArgumentException("Texts of " + textSize + " and " + noteSize + " pt");
        }
    }
}
