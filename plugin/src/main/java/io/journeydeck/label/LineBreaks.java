package io.journeydeck.label;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may end. Between other characters than those of ASCII as Unicode's line breaking says (UAX 14, its commoner classes);
 * between two of ASCII as Chromium does, which differs: no line ends behind a slash, one may before an opening bracket behind a full
 * stop. Languages without spaces that need a dictionary (Thai, Khmer) do not break.
 */
final class LineBreaks {

    private static final String OPENING = "(<[{";
    private static final String CLOSERS = "!\"'),./:;?]}";

    private LineBreaks() {}

    /** The indices that a line may begin at; the begin of the text is none of them. Folded white space is one space. */
    static BitSet of(CharSequence text) {
        BitSet breaks = new BitSet();
        int beforeLast = ' ';
        int last = -1;
        for (int i = 0; i < text.length(); ) {
            int next = Character.codePointAt(text, i);
            Kind kind = Kind.of(next);
            if (last == Box.Words.BREAK || (last >= 0 && kind != Kind.MARK && between(beforeLast, last, next))) {
                breaks.set(i);
            }
            if (kind != Kind.MARK || last < 0) {
                beforeLast = last;
                last = next;
            }
            i += Character.charCount(next);
        }
        return breaks;
    }

    private static boolean between(int beforeLast, int last, int next) {
        if (next == ' ' || next == '\t' || next == Box.Words.BREAK) {
            return false;
        }
        if (last == ' ' || last == '\t') {
            return true;
        }
        boolean first = beforeLast == ' ' || beforeLast < 0;
        if (last < 0x80 && next < 0x80) {
            return ascii(beforeLast, (char) last, (char) next);
        }
        return unicode(first, Kind.of(last), Kind.of(next));
    }

    private static boolean ascii(int beforeLast, char last, char next) {
        return switch (last) {
            case '|' -> true;
            case '?' -> CLOSERS.indexOf(next) < 0;
            case '-' -> {
                if (beforeLast == ' ' && Character.isLetterOrDigit(next)) {
                    yield false;
                }
                boolean number = (next >= '0' && next <= '9') || next == '$';
                yield number
                        ? beforeLast < 0x80 && Character.isLetterOrDigit(beforeLast)
                        : next == '"' || next == '\'' || CLOSERS.indexOf(next) < 0;
            }
            case '!', '"', '#', '%', '&', ')', '*', '+', ',', '.', ':', ';', '=', '>', '\\', ']', '}', '~' ->
                next == '|' || OPENING.indexOf(next) >= 0;
            default -> next == '|';
        };
    }

    private static boolean unicode(boolean wordBegins, Kind last, Kind next) {
        if (last == Kind.ZERO_WIDTH_SPACE) {
            return true;
        }
        switch (next) {
            case ZERO_WIDTH_SPACE, CLOSING, WIDE_CLOSING, EXCLAMATION, SEPARATOR, SLASH, QUOTE, HYPHEN -> {
                return false;
            }
            case GLUE -> {
                return last == Kind.HYPHEN;
            }
            default -> {}
        }
        return switch (last) {
            case GLUE, OPENING, WIDE_OPENING, QUOTE -> false;
            case HYPHEN -> next != Kind.ELLIPSIS && (!wordBegins || next != Kind.LETTER);
            case DASH -> next != Kind.DASH && next != Kind.ELLIPSIS;
            case LETTER, DIGIT, PREFIX, POSTFIX, CLOSING, SEPARATOR -> !sticks(last, next);
            case IDEOGRAPH -> next != Kind.POSTFIX && next != Kind.ELLIPSIS;
            default -> next != Kind.ELLIPSIS;
        };
    }

    /** Whether a word, a number or a sign goes on. */
    private static boolean sticks(Kind last, Kind next) {
        boolean word = last == Kind.LETTER || last == Kind.DIGIT;
        return switch (next) {
            case LETTER, DIGIT, ELLIPSIS -> true;
            case OPENING, PREFIX, POSTFIX -> word;
            case IDEOGRAPH -> last == Kind.PREFIX;
            default -> false;
        };
    }

    /** Classes of UAX 14, those that behave alike taken together. */
    private enum Kind {
        LETTER,
        DIGIT,
        IDEOGRAPH,
        OPENING,
        WIDE_OPENING,
        CLOSING,
        WIDE_CLOSING,
        QUOTE,
        EXCLAMATION,
        SEPARATOR,
        SLASH,
        HYPHEN,
        DASH,
        ELLIPSIS,
        PREFIX,
        POSTFIX,
        GLUE,
        ZERO_WIDTH_SPACE,
        MARK;

        static Kind of(int c) {
            Kind kind = named(c);
            if (kind != null) {
                return kind;
            }
            return switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.COMBINING_SPACING_MARK,
                        Character.FORMAT -> MARK;
                case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
                case Character.START_PUNCTUATION -> c < 0x2e80 ? OPENING : WIDE_OPENING;
                case Character.END_PUNCTUATION -> c < 0x2e80 ? CLOSING : WIDE_CLOSING;
                case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> QUOTE;
                case Character.CURRENCY_SYMBOL -> PREFIX;
                case Character.SPACE_SEPARATOR -> HYPHEN;
                default ->
                    c >= 0xff00 || (c >= 0x2e80 && c < 0xa4d0) || (c >= 0xac00 && c < 0xd7b0) ? IDEOGRAPH : LETTER;
            };
        }

        private static @Nullable Kind named(int c) {
            return switch (c) {
                case '\u00a0', '\u202f', '\u2007', '\u2011', '\u2060', '\ufeff' -> GLUE;
                case '\u200b' -> ZERO_WIDTH_SPACE;
                case '"', '\'' -> QUOTE;
                case '!', '?', '\uff01', '\uff1f' -> EXCLAMATION;
                case ',', '.', ':', ';' -> SEPARATOR;
                case '/' -> SLASH;
                case '-', '\u00ad', '\u2010', '\u2012', '\u2013', '|' -> HYPHEN;
                case '\u2014' -> DASH;
                case '\u2025', '\u2026' -> ELLIPSIS;
                case '\u00a1', '\u00bf' -> OPENING;
                case '+', '\\', '\u00b1', '\u2212', '\u2116' -> PREFIX;
                case '%', '\u00b0', '\u2030', '\u2032', '\u2033', '\u2103', '\u00a2' -> POSTFIX;
                case '\u3001', '\u3002', '\uff0c', '\uff0e', '\uff1a', '\uff1b', '\uff61', '\uff64' -> WIDE_CLOSING;
                default -> null;
            };
        }
    }
}
