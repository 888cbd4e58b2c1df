package io.journeydeck.comparing;

import io.journeydeck.geometry.Bounds;
import java.util.Arrays;

/** Puts cards of different heights below one another in columns, each card where there is most room. */
final class Flow {

    private static final double GAP = 12;

    /** What a letter of 12 px takes at most on average, px. */
    private static final double LETTER = 6.8;

    private static final double LINE = 16;
    private static final double PADDING = 14;

    private final double left;
    private final double columnWidth;
    private final double[] bottoms;

    Flow(double left, double top, double width, double wantedColumn) {
        int columns = (int) Math.max(1, Math.min(12, Math.floor((width + GAP) / (wantedColumn + GAP))));
        this.left = left;
        this.columnWidth = (width - GAP * (columns - 1)) / columns;
        this.bottoms = new double[columns];
        Arrays.fill(bottoms, top);
    }

    /** Room for lines of text that may have to be broken. */
    Bounds place(String... paragraphs) {
        double lines = 0;
        for (String paragraph : paragraphs) {
            lines += Math.max(1, Math.ceil(paragraph.length() * LETTER / (columnWidth - PADDING)));
        }
        int column = 0;
        for (int i = 1; i < bottoms.length; i++) {
            if (bottoms[i] < bottoms[column]) {
                column = i;
            }
        }
        Bounds box =
                new Bounds(left + column * (columnWidth + GAP), bottoms[column], columnWidth, lines * LINE + PADDING);
        bottoms[column] = box.bottom() + GAP;
        return box;
    }

    double bottom() {
        return Arrays.stream(bottoms).max().orElse(0);
    }
}
