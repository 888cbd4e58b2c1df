package io.journeydeck.export.ooxml;

/** Texts as names and tips: on one line and no longer than what is shown of them. */
public final class OneLine {

    private OneLine() {}

    public static String of(String text, int longest) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = line.offsetByCodePoints(0, Math.min(longest - 1, line.codePointCount(0, line.length())));
        return line.substring(0, Math.min(end, line.length())).strip() + "…";
    }
}
