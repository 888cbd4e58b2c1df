package io.journeydeck.drawio;

import org.jspecify.annotations.Nullable;

/** Text from a file as it may stand in a message: short, on one line, without control characters. */
final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {}

    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .forEach(c -> shown.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c));
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    /** Whether there is nothing but what XML calls white space. */
    static boolean isSpace(CharSequence text) {
        return text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r' || c == '\n');
    }
}
