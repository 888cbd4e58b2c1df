package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J080: A blueprint has a line of visibility. */
final class LineOfVisibility extends JourneyRule {

    LineOfVisibility() {
        super(
                "J080",
                "A blueprint has a line of visibility",
                "Draw a line between frontstage and backstage, with the properties journey=\"line\" and line=\"visibility\".");
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.is(MapKind.BLUEPRINT) && subject.page().drawn();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (Blueprint.lines(subject).stream().noneMatch(line -> line.kind().equals("visibility"))) {
            findings.add(subject.map().origin(), "The blueprint has no line of visibility");
        }
    }
}
