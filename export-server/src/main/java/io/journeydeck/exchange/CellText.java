package io.journeydeck.exchange;

import java.util.regex.Pattern;

/** Text as Excel's files may hold it. */
public final class CellText {

    /** Most characters of a cell (Excel's specifications and limits). */
    public static final int LONGEST = 32_767;

    private static final String ELLIPSIS = "\u2026";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** True for text that Excel or another reader would take for a formula, were it typed. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }

    /**
     * The text so that Excel shows just it: what reads as an escaped character ({@code _x0041_}, ECMA-376 part 1, 22.9.2.19 ST_Xstring)
     * has its underscore escaped, characters that XML can't hold become U+FFFD, and too much is cut.
     */
    public static String stored(String text) {
        String stored = escaped(printable(text));
        if (stored.length() <= LONGEST) {
            return stored;
        }
        String shorter = cut(printable(text), LONGEST - 1);
        String escaped = escaped(shorter);
        while (escaped.length() > LONGEST - 1) {
            shorter = cut(shorter, shorter.length() - (escaped.length() - LONGEST + 1));
            escaped = escaped(shorter);
        }
        return escaped + ELLIPSIS;
    }

    public static boolean isTooLong(String text) {
        return text.length() > LONGEST || (text.contains("_x") && escaped(text).length() > LONGEST);
    }

    private static String escaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    /** With lines ending in {@code \n} and without characters that XML 1.0 can't hold or nobody can see. */
    public static String printable(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean good = pair
                    || c == '\n'
                    || c == '\t'
                    || (c >= ' ' && c != 0x7f && !(c >= 0x80 && c < 0xa0) && !Character.isSurrogate(c) && c < '\ufffe');
            if (!good && clean == null) {
                clean = new StringBuilder(text.substring(0, i));
            }
            if (clean != null) {
                appendClean(clean, text, i, good);
            }
            if (pair) {
                i++;
                if (clean != null) {
                    clean.append(text.charAt(i));
                }
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static void appendClean(StringBuilder clean, String text, int i, boolean good) {
        char c = text.charAt(i);
        if (good) {
            clean.append(c);
        } else if (c != '\r') {
            clean.append('\ufffd');
        } else if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
            clean.append('\n');
        }
    }

    /** At most {@code longest} characters, never half a surrogate pair. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Math.max(0, longest);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
