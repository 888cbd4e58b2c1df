package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J034: An opportunity has a metric. */
final class OpportunitiesMeasured extends JourneyRule {

    OpportunitiesMeasured() {
        super(
                "J034",
                "An opportunity has a metric",
                "Set the \"metric\" property of the opportunity to what would show that it worked.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (JourneyItem.Opportunity opportunity : subject.items(JourneyItem.Opportunity.class)) {
            if (opportunity.metric().isBlank()) {
                findings.add(opportunity.origin(), named(opportunity) + " has no metric");
            }
        }
    }
}
