package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J030: A pain point has a severity. */
final class PainsRated extends JourneyRule {

    PainsRated() {
        super(
                "J030",
                "A pain point has a severity",
                "Set the \"severity\" property of the pain point, from 1 (little) to 5 (much).");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (JourneyItem.PainPoint pain : subject.items(JourneyItem.PainPoint.class)) {
            if (pain.severity() == null) {
                findings.add(pain.origin(), named(pain) + " has no severity");
            }
        }
    }
}
