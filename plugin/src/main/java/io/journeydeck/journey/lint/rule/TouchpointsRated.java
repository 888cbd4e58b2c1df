package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J014: A touchpoint is rated by its impact. */
final class TouchpointsRated extends JourneyRule {

    TouchpointsRated() {
        super(
                "J014",
                "A touchpoint is rated by its impact",
                "Set the \"impact\" property of the touchpoint, from 1 (little) to 5 (much).");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (JourneyItem.Touchpoint touchpoint : subject.items(JourneyItem.Touchpoint.class)) {
            if (touchpoint.impact() == null) {
                findings.add(touchpoint.origin(), named(touchpoint) + " has no impact rating");
            }
        }
    }
}
