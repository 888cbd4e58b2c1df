package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.journey.lint.Subject;

/** J101: text fits into its shape, measured with the fonts that documents are made with. */
final class TextFits extends JourneyRule {

    TextFits() {
        super("J101", "Text fits into its shape", "Make the shape larger, the text shorter or its letters smaller.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return true;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (PageFacts.Label label : subject.page().labels()) {
            if (label.overflow() > 0) {
                findings.add(
                        label.origin(),
                        "The text " + quoted(label.text()) + " runs " + Math.max(1, Math.round(label.overflow()))
                                + " px out of its shape");
            }
        }
    }
}
