package io.journeydeck.label;

import java.util.Locale;

/**
 * What is done to letters besides their font.
 *
 * @param gap between letters besides their own distance, px
 * @param wordGap at spaces besides, px
 * @param letters how they are written
 * @param anywhere how a word is broken that is too long for its line
 * @param indent of the first line of a block, px
 */
record Lettering(double gap, double wordGap, Letters letters, Words anywhere, double indent) {

    static final Lettering PLAIN = new Lettering(0, 0, Letters.AS_WRITTEN, Words.WHOLE, 0);

    /** Which letters stand for those written. */
    enum Letters {
        AS_WRITTEN,
        CAPITALS,
        SMALL,
        CAPITALIZED,
        SMALL_CAPITALS
    }

    /** Where lines may end inside of words. */
    enum Words {
        WHOLE,
        /** In words that are longer than a line. */
        WHEN_TOO_LONG,
        /** The same, and tables do not keep room for the whole word either. */
        ANYWHERE_WHEN_TOO_LONG,
        /** Between any two letters. */
        ALWAYS
    }

    Lettering styled(Css css, double em) {
        double gap = spacing(css, "letter-spacing", em, this.gap);
        double wordGap = spacing(css, "word-spacing", em, this.wordGap);
        double indent = css.has("text-indent")
                ? Math.max(
                        -1000, Math.min(1000, css.length("text-indent", em, 0).orElse(0)))
                : this.indent;
        return new Lettering(gap, wordGap, letters(css), words(css), indent);
    }

    private static double spacing(Css css, String name, double em, double otherwise) {
        String value = css.get(name);
        return value.isEmpty()
                ? otherwise
                : Math.max(-100, Math.min(1000, Css.px(value, em, 0).orElse(0)));
    }

    private Letters letters(Css css) {
        if (css.get("font-variant").contains("small-caps")) {
            return Letters.SMALL_CAPITALS;
        }
        return switch (css.get("text-transform")) {
            case "uppercase" -> Letters.CAPITALS;
            case "lowercase" -> Letters.SMALL;
            case "capitalize" -> Letters.CAPITALIZED;
            case "none" -> Letters.AS_WRITTEN;
            default -> letters;
        };
    }

    private Words words(Css css) {
        Words words = anywhere;
        words = switch (css.get("word-wrap") + css.get("overflow-wrap")) {
            case "break-word" -> Words.WHEN_TOO_LONG;
            case "anywhere" -> Words.ANYWHERE_WHEN_TOO_LONG;
            case "normal" -> Words.WHOLE;
            default -> words;
        };
        return switch (css.get("word-break")) {
            case "break-all" -> Words.ALWAYS;
            case "break-word" -> Words.ANYWHERE_WHEN_TOO_LONG;
            default -> words;
        };
    }

    /** The letters that are shown for those written. */
    String shown(String text) {
        return switch (letters) {
            case CAPITALS -> text.toUpperCase(Locale.ROOT);
            case SMALL -> text.toLowerCase(Locale.ROOT);
            case CAPITALIZED -> capitalized(text);
            default -> text;
        };
    }

    private static String capitalized(String text) {
        StringBuilder shown = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || (inWord && (c == '\'' || c == '\u2019'));
            shown.append(letter && !inWord ? Character.toTitleCase(c) : c);
            inWord = letter;
        }
        return shown.toString();
    }
}
