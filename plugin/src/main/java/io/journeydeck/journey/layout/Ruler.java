package io.journeydeck.journey.layout;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.LabelRequest;
import io.journeydeck.label.LaidOutLabel;
import io.journeydeck.label.WritingDirection;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Text;
import java.util.HashMap;
import java.util.Map;

/** Measures text as the browser will set it, in Helvetica; sizes in px. */
final class Ruler {

    private final LabelLayout labels;
    private final Map<Line, Double> heights = new HashMap<>();
    private final Map<Line, Double> widths = new HashMap<>();

    private record Line(String text, Face face, double width) {}

    /** Size in px and weight of letters. */
    record Face(double size, boolean bold, boolean italic) {

        static Face plain(double size) {
            return new Face(size, false, false);
        }

        static Face bold(double size) {
            return new Face(size, true, false);
        }
    }

    Ruler(LabelLayout labels) {
        this.labels = labels;
    }

    /** How tall plain {@code text} is when it wraps at {@code width}; 0 for none. */
    double height(String text, Face face, double width) {
        if (text.isBlank()) {
            return 0;
        }
        return heights.computeIfAbsent(new Line(text, face, width), line -> set(text, face, Math.max(1, width), true)
                .height());
    }

    /** How wide plain {@code text} is on one line. */
    double width(String text, Face face) {
        return text.isBlank()
                ? 0
                : widths.computeIfAbsent(new Line(text, face, 0), line -> set(text, face, 10_000, false)
                        .width());
    }

    /** The width that the longest word needs. */
    double widestWord(String text, Face face) {
        double widest = 0;
        for (String word : text.split("[\\s\u00ad-]+", -1)) {
            widest = Math.max(widest, width(word, face));
        }
        return widest;
    }

    private LaidOutLabel set(String text, Face face, double width, boolean wraps) {
        return labels.layOut(new LabelRequest(
                Markup.of(text),
                true,
                false,
                "Helvetica",
                face.size(),
                face.bold(),
                face.italic(),
                false,
                false,
                Color.BLACK,
                null,
                null,
                Text.Align.LEFT,
                width,
                wraps,
                false,
                0,
                WritingDirection.LEFT_TO_RIGHT,
                Origin.UNKNOWN,
                new Diagnostics(),
                Deadline.far()));
    }
}
