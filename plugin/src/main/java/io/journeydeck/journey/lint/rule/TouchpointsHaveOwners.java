package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J013: A touchpoint has an owner. */
final class TouchpointsHaveOwners extends JourneyRule {

    TouchpointsHaveOwners() {
        super(
                "J013",
                "A touchpoint has an owner",
                "Set the \"owner\" property of the touchpoint to who looks after it.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (JourneyItem.Touchpoint touchpoint : subject.items(JourneyItem.Touchpoint.class)) {
            if (touchpoint.owner().isBlank()) {
                findings.add(touchpoint.origin(), named(touchpoint) + " has no owner");
            }
        }
    }
}
