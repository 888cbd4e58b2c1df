package io.journeydeck.label;

import io.journeydeck.limits.Deadline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Words of one block, with white space folded as CSS does, measured, and broken into lines. Lines end where
 * {@link LineBreaks} says.
 */
final class WordFlow {

    private static final double SLACK = 0.02;

    private final StringBuilder text = new StringBuilder();
    private final List<Look> looks = new ArrayList<>();
    private final double[] pen;
    private final BitSet breaks = new BitSet();
    private final double indent;
    private final BidiLevels levels;
    private final Deadline deadline;

    WordFlow(Box.Words words, TypeSetter setter, Deadline deadline) {
        this.deadline = deadline;
        words.fragments().forEach(this::fold);
        this.indent = words.look().type().indent();
        this.levels = BidiLevels.of(text.toString(), words.look().rightToLeft());
        this.pen = measure(setter);
        findBreaks();
    }

    /** A line: characters from {@code start} up to {@code end}; spaces and the line break at its end come up to {@code next}. */
    record Line(int start, int end, int next) {}

    String text(int start, int end) {
        return text.substring(start, end);
    }

    Look look(int index) {
        return looks.get(index);
    }

    double width(int start, int end) {
        return end <= start ? 0 : pen[end] - pen[start];
    }

    /** How deep a character is in text that runs the other way: odd ones run to the left. */
    int level(int index) {
        return levels.at(index);
    }

    double indent() {
        return indent;
    }

    boolean endsParagraph(Line line) {
        return line.next() >= text.length() || text.charAt(line.next() - 1) == Box.Words.BREAK;
    }

    private void fold(Box.Fragment fragment) {
        Look look = fragment.look();
        String shown = look.type().shown(fragment.text());
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (look.keepSpaces()) {
                if (c != '\r') {
                    append(c == '\n' ? Box.Words.BREAK : c, look);
                }
            } else if (!space) {
                append(c, look);
            } else if (!atSpace()) {
                append(' ', look);
            }
        }
    }

    private boolean atSpace() {
        if (text.isEmpty()) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        boolean folded = !looks.get(looks.size() - 1).keepSpaces();
        return last == Box.Words.BREAK || (last == ' ' && folded);
    }

    private void append(char c, Look look) {
        text.append(c);
        looks.add(look);
    }

    private double[] measure(TypeSetter setter) {
        double[] pen = new double[text.length() + 1];
        int before = -1;
        double lineStart = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int size = Character.charCount(codePoint);
            Look look = looks.get(i);
            boolean ends = codePoint == Box.Words.BREAK;
            if (before >= 0
                    && looks.get(i - 1).equals(look)
                    && !ends
                    && look.type().gap() == 0) {
                double kern = setter.kerning(before, codePoint, look);
                pen[i] += kern;
            }
            double advance =
                    ends ? 0 : setter.advance(codePoint, look) + look.type().gap();
            advance += codePoint == ' ' || codePoint == 0xa0 ? look.type().wordGap() : 0;
            if (codePoint == '\t') {
                advance -= (pen[i] - lineStart) % advance;
            }
            for (int k = 1; k <= size; k++) {
                pen[i + k] = pen[i] + (k == size ? advance : 0);
            }
            lineStart = ends ? pen[i + size] : lineStart;
            before = ends ? -1 : codePoint;
            i += size;
        }
        return pen;
    }

    private void findBreaks() {
        BitSet possible = LineBreaks.of(text);
        for (int at = possible.nextSetBit(1); at > 0; at = possible.nextSetBit(at + 1)) {
            deadline.check();
            if (looks.get(at - 1).breaks() || text.charAt(at - 1) == Box.Words.BREAK) {
                breaks.set(at);
            }
        }
        for (int i = 1; i < text.length(); i++) {
            if (letters(i) == Lettering.Words.ALWAYS && looks.get(i).breaks() && isWord(i - 1) && isWord(i)) {
                breaks.set(i);
            }
        }
        breaks.set(text.length());
    }

    private Lettering.Words letters(int index) {
        return looks.get(index).type().anywhere();
    }

    private boolean isWord(int index) {
        char c = text.charAt(index);
        return c != ' ' && c != Box.Words.BREAK && !Character.isLowSurrogate(c);
    }

    /** Lines no wider than {@code room} px, but for words that are; without a limit when it is infinite. */
    List<Line> lines(double room) {
        return lines(room, Lettering.Words.WHEN_TOO_LONG);
    }

    /** @param splitting words are split that allow for at least that */
    private List<Line> lines(double width, Lettering.Words splitting) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            deadline.check();
            start = line(start, lines.isEmpty() ? width - indent : width, splitting, lines);
        }
        return lines;
    }

    private int line(int start, double room, Lettering.Words splitting, List<Line> lines) {
        int from = skipSpaces(start);
        int end = -1;
        for (int at = breaks.nextSetBit(from + 1); at > 0; at = breaks.nextSetBit(at + 1)) {
            int trimmed = trim(from, at);
            if (end >= 0 && width(from, trimmed) > room + SLACK) {
                break;
            }
            end = at;
            if (width(from, trimmed) > room + SLACK && letters(from).compareTo(splitting) >= 0) {
                end = split(from, at, room);
                break;
            }
            if (text.charAt(at - 1) == Box.Words.BREAK || width(from, trimmed) > room + SLACK) {
                break;
            }
        }
        int next = end < 0 ? text.length() : end;
        lines.add(new Line(from, trim(from, next), next));
        return next;
    }

    /** As many letters of a word as there is room for, one at least. */
    private int split(int from, int to, double room) {
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < to && width(from, at + Character.charCount(text.codePointAt(at))) <= room + SLACK) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Folded spaces vanish at the beginning of a line. */
    private int skipSpaces(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == ' ' && !looks.get(at).keepSpaces()) {
            at++;
        }
        return at;
    }

    private int trim(int start, int end) {
        int at = end;
        if (at > start && text.charAt(at - 1) == Box.Words.BREAK) {
            at--;
        }
        while (at > start && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    /** Width of the widest line when no line wraps, px. */
    double widest() {
        return widest(Double.POSITIVE_INFINITY, Lettering.Words.ALWAYS);
    }

    /** Width of the widest line when every line wraps as soon as it can, px. */
    double narrowest() {
        return widest(0, Lettering.Words.ANYWHERE_WHEN_TOO_LONG);
    }

    private double widest(double room, Lettering.Words splitting) {
        return lines(room, splitting).stream()
                .mapToDouble(line -> width(line.start(), line.end()) + (line.start() == 0 ? indent : 0))
                .max()
                .orElse(0);
    }
}
