package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J071: A map of the future names the one of the current state. */
final class FutureComparedWithCurrent extends JourneyRule {

    FutureComparedWithCurrent() {
        super(
                "J071",
                "A map of the future names the one of the current state",
                "Set the \"compare\" property of the map to the file or the title of the current one.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.is(MapKind.FUTURE) && subject.facts().compare().isBlank()) {
            findings.add(
                    subject.map().origin(),
                    "The map tells of the future and names no map of the current state beside it");
        }
    }
}
