package io.journeydeck.export.pptx.slide;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.geometry.Length;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.LabelRequest;
import io.journeydeck.label.LaidOutLabel;
import io.journeydeck.label.WritingDirection;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measures text as slides will set it, in px. It is set in Arial's widths, which are about those of other office fonts; the room that
 * slides leave makes up for what differs.
 */
final class TextRuler {

    /** Of what is measured: other fonts and programs set text a little wider. */
    private static final double ALLOWANCE = 1.03;

    /** Spaces, and hyphens between letters; {@code 2027-Q1} stays whole. */
    private static final Pattern WORD_ENDS = Pattern.compile("\\s+|\u00ad|(?<=\\p{L})-(?=\\p{L})");

    private final LabelLayout labels;
    private final Map<Line, Double> heights = new HashMap<>();
    private final Map<Line, Double> words = new HashMap<>();
    private final Deadline deadline;

    private record Line(String text, double points, boolean bold, double width) {}

    TextRuler(LabelLayout labels, Deadline deadline) {
        this.labels = labels;
        this.deadline = deadline;
    }

    /** How tall {@code text} is when it wraps at {@code width}; one line for none. */
    double height(String text, double points, boolean bold, double width) {
        return heights.computeIfAbsent(new Line(text, points, bold, Math.round(width)), this::measure);
    }

    /** How wide the longest word is. */
    double longestWord(String text, double points, boolean bold) {
        double longest = 0;
        for (String word : WORD_ENDS.split(text, -1)) {
            longest = Math.max(
                    longest,
                    words.computeIfAbsent(
                            new Line(word, points, bold, 0),
                            line -> set(line, false).width() * ALLOWANCE));
        }
        return longest;
    }

    private double measure(Line line) {
        double size = Length.ofPt(line.points()).px();
        if (line.text().isBlank()) {
            return size * 1.2;
        }
        return set(line, true).height();
    }

    private LaidOutLabel set(Line line, boolean wraps) {
        return labels.layOut(new LabelRequest(
                line.text(),
                false,
                false,
                "Arial",
                Length.ofPt(line.points()).px(),
                line.bold(),
                false,
                false,
                false,
                Color.BLACK,
                null,
                null,
                Text.Align.LEFT,
                wraps ? Math.max(1, line.width() / ALLOWANCE) : 0,
                wraps,
                false,
                0,
                WritingDirection.LEFT_TO_RIGHT,
                Origin.UNKNOWN,
                new Diagnostics(),
                deadline));
    }
}
