package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J033: An opportunity has an owner. */
final class OpportunitiesHaveOwners extends JourneyRule {

    OpportunitiesHaveOwners() {
        super(
                "J033",
                "An opportunity has an owner",
                "Set the \"owner\" property of the opportunity to who takes it on.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (JourneyItem.Opportunity opportunity : subject.items(JourneyItem.Opportunity.class)) {
            if (opportunity.owner().isBlank()) {
                findings.add(opportunity.origin(), named(opportunity) + " has no owner");
            }
        }
    }
}
