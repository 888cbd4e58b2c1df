package io.journeydeck.label;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Text;
import java.util.List;

/** A label that was laid out, and what was said of it. */
record Laid(LaidOutLabel label, List<Diagnostic> findings) {

    private static final LabelLayout LAYOUT = new LabelLayout(new FontLibrary());

    /** HTML in 12 px Helvetica that does not wrap. */
    static Laid html(String markup) {
        return of(markup, true, "Helvetica", 12, Text.Align.LEFT, 0, Deadline.far());
    }

    static Laid html(String markup, Text.Align align, double width) {
        return of(markup, true, "Helvetica", 12, align, width, Deadline.far());
    }

    static Laid plain(String text) {
        return of(text, false, "Helvetica", 12, Text.Align.LEFT, 0, Deadline.far());
    }

    static Laid of(
            String markup, boolean html, String family, double size, Text.Align align, double width, Deadline until) {
        Diagnostics diagnostics = new Diagnostics();
        LaidOutLabel label = LAYOUT.layOut(new LabelRequest(
                markup,
                html,
                false,
                family,
                size,
                false,
                false,
                false,
                false,
                Color.BLACK,
                null,
                null,
                align,
                width,
                width > 0,
                false,
                0,
                WritingDirection.LEFT_TO_RIGHT,
                new Origin("plan.drawio", "Checkout", "t7"),
                diagnostics,
                until));
        return new Laid(label, diagnostics.list());
    }

    /** What stands on each line, markers of lists and all. */
    List<String> lines() {
        return label.lines().stream()
                .map(line ->
                        line.spans().stream().map(span -> span.run().text()).reduce("", String::concat))
                .toList();
    }

    /** The looks and places of all that is written, line by line. */
    List<Text.Span> spans() {
        return label.lines().stream().flatMap(line -> line.spans().stream()).toList();
    }

    List<String> codes() {
        return findings.stream().map(Diagnostic::code).toList();
    }
}
