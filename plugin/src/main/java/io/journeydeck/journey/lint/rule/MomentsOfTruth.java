package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J040: The map shows its moments of truth. */
final class MomentsOfTruth extends JourneyRule {

    MomentsOfTruth() {
        super(
                "J040",
                "The map shows its moments of truth",
                "Mark where the customer hesitates, turns or leaves as a moment of truth.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && subject.asksFor(ItemKind.MOMENT);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (Moments.count(subject) == 0) {
            findings.add(subject.map().origin(), "The map shows no moment of truth");
        }
    }
}
