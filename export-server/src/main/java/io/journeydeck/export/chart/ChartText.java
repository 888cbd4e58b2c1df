package io.journeydeck.export.chart;

import io.journeydeck.export.ooxml.OneLine;
import java.util.regex.Pattern;

/** Texts of charts: on one line, and no longer than what Excel takes for the name of a series. */
final class ChartText {

    private static final int LONGEST = 250;
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private ChartText() {}

    static String of(String text) {
        return OneLine.of(text, LONGEST);
    }

    /** As ST_Xstring (ECMA-376 part 1, 22.9.2.19): what reads as an escaped character has its underscore escaped. */
    static String stored(String text) {
        String line = of(text);
        return line.contains("_x") ? ESCAPE.matcher(line).replaceAll("_x005F_") : line;
    }

    /** True for text that Excel would take for a formula, were it typed. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}
