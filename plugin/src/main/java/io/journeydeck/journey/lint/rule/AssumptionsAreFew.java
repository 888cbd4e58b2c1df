package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J061: at most half of the items are marked as assumptions. */
final class AssumptionsAreFew extends JourneyRule {

    AssumptionsAreFew() {
        super(
                "J061",
                "Most of the map is more than assumption",
                "Talk to customers, and take the \"assumption\" mark off what they confirm.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        long all = subject.map().items().size();
        long assumed = subject.map().items().stream()
                .filter(placed -> isAssumption(placed.item()))
                .count();
        if (assumed * 2 > all) {
            findings.add(subject.map().origin(), assumed + " of " + all + " items are assumptions");
        }
    }
}
