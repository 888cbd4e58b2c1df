package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J005: The map has 3 to 9 stages. */
final class StagesCounted extends JourneyRule {
    private static final int FEWEST = 3;
    private static final int MOST = 9;

    StagesCounted() {
        super(
                "J005",
                "The map has 3 to 9 stages",
                "Join stages that belong together, or split those that hold too much.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.tellsJourney();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        int count = subject.map().stages().size();
        if (count < FEWEST || count > MOST) {
            findings.add(
                    subject.map().origin(),
                    count == 0
                            ? "The map has no stages"
                            : "The map has " + count + (count == 1 ? " stage" : " stages") + ", "
                                    + (count < FEWEST ? "fewer than " + FEWEST : "more than " + MOST));
        }
    }
}
