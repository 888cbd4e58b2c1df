package io.journeydeck.server;

/** What someone sent, shortened and without control characters, for messages that are shown. */
final class Excerpt {

    private static final int SHORT = 80;

    private Excerpt() {}

    static String of(String text) {
        return of(text, SHORT);
    }

    static String of(String text, int longest) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]+", " ");
        return plain.codePointCount(0, plain.length()) <= longest
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, longest)) + "…";
    }
}
