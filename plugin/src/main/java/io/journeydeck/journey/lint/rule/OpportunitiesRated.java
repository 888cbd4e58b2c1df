package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.ArrayList;
import java.util.List;

/** J032: An opportunity has an impact and an effort. */
final class OpportunitiesRated extends JourneyRule {

    OpportunitiesRated() {
        super(
                "J032",
                "An opportunity has an impact and an effort",
                "Set the \"impact\" and \"effort\" properties of the opportunity, from 1 (little) to 5 (much).");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (JourneyItem.Opportunity opportunity : subject.items(JourneyItem.Opportunity.class)) {
            List<String> missing = new ArrayList<>();
            if (opportunity.impact() == null) {
                missing.add("impact");
            }
            if (opportunity.effort() == null) {
                missing.add("effort");
            }
            if (!missing.isEmpty()) {
                findings.add(opportunity.origin(), named(opportunity) + " has no " + String.join(" and no ", missing));
            }
        }
    }
}
