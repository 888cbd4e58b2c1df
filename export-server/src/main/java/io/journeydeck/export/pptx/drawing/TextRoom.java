package io.journeydeck.export.pptx.drawing;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Text;
import java.util.List;

/**
 * How a text is kept in its lines by a program that measures letters a little differently: a line that just fits gets some room,
 * and a text keeps the line ends it was painted with where other programs would put them elsewhere: a word is wider than its frame,
 * a line nearly takes the first word of the next one, or a font has other letters than those that were measured.
 *
 * @param frame in the text's own coordinates, px
 * @param align of its first paragraph
 * @param wrap whether lines end at the frame's sides
 */
record TextRoom(Bounds frame, boolean wrap, Text.Align align, List<Text.Paragraph> paragraphs) {

    /** Fonts of the same metrics still differ by hinting: about this share of a line's length. */
    private static final double SLACK = 0.015;

    /** A line in a font that the lines were not measured with may become this much longer, as a share of its frame. */
    private static final double UNMEASURED = 0.65;

    /** The least room that a line gets, px. */
    private static final double LEAST = 0.5;

    static TextRoom of(Text text) {
        Bounds frame = text.frame().moved(0, -LineSpacing.lift(text));
        Text.Align align = text.paragraphs().isEmpty()
                ? Text.Align.LEFT
                : text.paragraphs().get(0).align();
        double widest = text.lines().stream().mapToDouble(TextRoom::width).max().orElse(0);
        long hardLines =
                text.paragraphs().stream().mapToLong(TextRoom::hardLines).sum();
        boolean wraps = text.wrap() && text.lines().size() > hardLines;
        boolean measured = isMeasured(text);
        if (!text.wrap() || (!wraps && widest > frame.width() * (measured ? 0.95 : UNMEASURED))) {
            return new TextRoom(frame, false, align, text.paragraphs());
        }
        double width = wraps && (!measured || widest > frame.width() + 0.5) ? 0 : width(text, widest);
        if (width <= 0) {
            List<Text.Paragraph> broken = PlacedBreaks.in(text);
            if (broken != null) {
                return new TextRoom(frame, false, align, broken);
            }
            width = Math.max(widest, frame.width());
        }
        double slack = width - frame.width();
        Bounds roomy =
                switch (align) {
                    case LEFT -> frame.inset(0, 0, -slack, 0);
                    case RIGHT -> frame.inset(-slack, 0, 0, 0);
                    case CENTER -> frame.inset(-slack / 2, 0, -slack / 2, 0);
                    case JUSTIFY -> frame;
                };
        return new TextRoom(roomy, true, align, text.paragraphs());
    }

    private static boolean isMeasured(Text text) {
        return text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .allMatch(run -> Typeface.of(run.style().family()).measured());
    }

    /** A width that the widest line surely fits in, and that no line shares with the first word of the next one; 0 if none is. */
    private static double width(Text text, double widest) {
        double needed = widest * (1 + SLACK) + LEAST;
        double tooMuch = Double.MAX_VALUE;
        for (int i = 1; i < text.lines().size(); i++) {
            double joined =
                    width(text.lines().get(i - 1)) + firstWord(text.lines().get(i));
            if (joined > text.frame().width()) {
                tooMuch = Math.min(tooMuch, joined);
            }
        }
        double allowed = tooMuch * (1 - SLACK) - LEAST;
        return needed > allowed
                ? 0
                : Math.max(needed, Math.min(allowed, text.frame().width()));
    }

    /** How far the first word of a line goes, with a space before it. */
    private static double firstWord(Text.Line line) {
        for (Text.Span span : line.spans()) {
            String words = span.run().text().strip();
            if (!words.isEmpty()) {
                String first = words.split("\\s", 2)[0];
                double letter = span.width() / Math.max(1, span.run().text().length());
                return letter * (first.length() + 0.5);
            }
        }
        return 0;
    }

    private static double width(Text.Line line) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (Text.Span span : line.spans()) {
            if (!span.run().text().isBlank()) {
                left = Math.min(left, span.x());
                right = Math.max(right, span.x() + span.width());
            }
        }
        return Math.max(0, right - left);
    }

    private static long hardLines(Text.Paragraph paragraph) {
        return 1
                + paragraph.runs().stream()
                        .mapToLong(
                                run -> run.text().chars().filter(c -> c == '\n').count())
                        .sum();
    }
}
