package io.journeydeck.export.xlsx.book;

import io.journeydeck.geometry.Length;

/**
 * How much room text takes, without any font at hand: advance widths of Helvetica (Adobe's core font metrics), which Arial and
 * Liberation Sans share; other letters as a cautious average, so that rows come out rather too high than too low.
 */
public final class TextExtent {

    /** Advance widths of U+0020 to U+007E in 1/1000 em. */
    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
                278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
                584
    };

    /** Excel's own break rules and rounding differ a little. */
    private static final double CAUTION = 1.02;

    /** Points, quotation marks and blanks beyond ASCII. */
    private static final String SLIM =
            "\u00a0\u00b7\u00ab\u00bb\u00ed\u00ec\u2018\u2019\u201c\u201d\u201e\u2022\u2039\u203a";

    private static final double BOLD = 1.07;

    private TextExtent() {}

    /** Width of the widest line, px, of text of {@code size} pt. */
    public static double width(String text, double size, boolean bold) {
        double widest = 0;
        double line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line = c == '\n' ? 0 : line + advance(c);
            widest = Math.max(widest, line);
        }
        return px(widest, size, bold);
    }

    /** Number of lines when text of {@code size} pt is wrapped at {@code width} px; at least 1. */
    public static int lines(String text, double width, double size, boolean bold) {
        double room = Math.max(width, px(1_000, size, bold));
        int lines = 1;
        double line = 0;
        double word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                line = 0;
                word = 0;
                continue;
            }
            double advance = px(advance(c), size, bold);
            boolean space = c == ' ' || c == '\t';
            if (line + advance > room && !space) {
                lines++;
                boolean wordFits = word > 0 && word < line && word + advance <= room;
                line = wordFits ? word : 0;
                word = line;
            }
            line += advance;
            word = space || c == '-' || isIdeograph(c) ? 0 : word + advance;
        }
        return lines;
    }

    private static double px(double thousandths, double size, boolean bold) {
        return Length.ofPt(thousandths / 1_000 * size * CAUTION * (bold ? BOLD : 1))
                .px();
    }

    private static int advance(char c) {
        if (c >= ' ' && c <= '~') {
            return ASCII[c - ' '];
        }
        if (Character.isLowSurrogate(c)) {
            return 0;
        }
        if (SLIM.indexOf(c) >= 0) {
            return 350;
        }
        return isIdeograph(c) || Character.isHighSurrogate(c) ? 1_000 : 620;
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u2e80' && c < '\ud800';
    }
}
