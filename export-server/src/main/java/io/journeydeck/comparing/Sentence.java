package io.journeydeck.comparing;

import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.compare.Difference;
import io.journeydeck.journey.compare.PropertyChange;

/** Short texts about differences that text, pictures and tables share. */
final class Sentence {

    static final String ADDED = "+";
    static final String REMOVED = "\u2212";
    static final String CHANGED = "\u2260";
    static final String MOVED = "\u2192";

    private static final int LONGEST = 160;

    private Sentence() {}

    /** A text on one line, cut when it is long. */
    static String brief(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "\u2026";
    }

    /** {@code old → new}, with a dash for nothing. */
    static String change(PropertyChange change, ComparisonWords words) {
        return value(change.property(), change.before(), words) + " " + MOVED + " "
                + value(change.property(), change.after(), words);
    }

    private static String value(String property, String value, ComparisonWords words) {
        String line = brief(words.value(property, value));
        return line.isEmpty() ? words.get("none") : line;
    }

    /** The sign of a difference, so that it is not told by colour alone. */
    static <T> String sign(Difference<T> difference) {
        return difference.accept(new Sign<>());
    }

    /** The key of its word. */
    static <T> String word(Difference<T> difference) {
        return switch (sign(difference)) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "changed";
            default -> "moved";
        };
    }

    private static final class Sign<T> implements Difference.Visitor<T, String> {
        @Override
        public String added(Difference.Added<T> added) {
            return ADDED;
        }

        @Override
        public String removed(Difference.Removed<T> removed) {
            return REMOVED;
        }

        @Override
        public String changed(Difference.Changed<T> changed) {
            return CHANGED;
        }

        @Override
        public String moved(Difference.Moved<T> moved) {
            return MOVED;
        }
    }
}
