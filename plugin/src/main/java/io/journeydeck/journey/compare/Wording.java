package io.journeydeck.journey.compare;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text without what people change by the way (letter case, punctuation, blanks), and how much of it another text shares. Letter
 * pairs within words are counted besides whole words, as Dutch and Estonian words change with their endings.
 */
final class Wording {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Letters that are looked at for likeness; enough for any card. */
    private static final int LONGEST = 256;

    private final String plain;
    private final int[] words;
    private final int[] pairs;

    private Wording(String plain, int[] words, int[] pairs) {
        this.plain = plain;
        this.words = words;
        this.pairs = pairs;
    }

    static Wording of(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String letters = NO_WORD.matcher(normal).replaceAll(" ").strip();
        // A text of signs only, such as "?!" or "+", is told apart by its signs.
        String plain = letters.isEmpty() ? normal.replaceAll("\\s+", " ").strip() : letters;
        String looked = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        int[] words = Arrays.stream(looked.split(" "))
                .filter(word -> !word.isEmpty())
                .mapToInt(String::hashCode)
                .sorted()
                .toArray();
        return new Wording(plain, words, pairs(looked));
    }

    private static int[] pairs(String text) {
        int[] pairs = new int[text.length()];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) != ' ' && text.charAt(i + 1) != ' ') {
                pairs[count++] = text.charAt(i) << 16 | text.charAt(i + 1);
            }
        }
        int[] sorted = Arrays.copyOf(pairs, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** What two equal texts have in common; empty for a blank text. */
    String plain() {
        return plain;
    }

    boolean isBlank() {
        return plain.isEmpty();
    }

    int length() {
        return plain.length();
    }

    /**
     * From 0, nothing in common, to 1, the same: the share of common words or of common letter pairs (Dice's coefficient),
     * whichever is larger; the same the other way round.
     */
    double likeness(Wording other) {
        if (isBlank() || other.isBlank()) {
            return 0;
        }
        return plain.equals(other.plain) ? 1 : Math.max(share(words, other.words), share(pairs, other.pairs));
    }

    /** Of sorted numbers. */
    private static double share(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return one.length + other.length == 0 ? 0 : 2.0 * common / (one.length + other.length);
    }
}
