package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J007: the map has 5 to 7 stages. What is far from it is told by {@link StagesCounted}. */
final class StagesBalanced extends JourneyRule {

    StagesBalanced() {
        super(
                "J007",
                "The map has 5 to 7 stages",
                "Most journeys are told best in 5 to 7 stages; keep yours if it needs more or fewer.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && subject.tellsJourney();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        int count = subject.map().stages().size();
        boolean good = count >= 5 && count <= 7;
        boolean told = count < 3 || count > 9;
        if (!good && !told) {
            findings.add(subject.map().origin(), "The map has " + count + " stages");
        }
    }
}
