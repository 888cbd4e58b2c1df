package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J082: A frontstage action answers an action of the customer. */
final class FrontstageAnswersActions extends JourneyRule {

    FrontstageAnswersActions() {
        super(
                "J082",
                "A frontstage action answers an action of the customer",
                "Add what the customer does there, or move the frontstage action to its stage.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (PlacedItem front : subject.placed(ItemKind.FRONTSTAGE)) {
            if (!subject.has(front.stage(), ItemKind.ACTION)) {
                findings.add(front.item().origin(), named(front.item()) + " has no action of the customer above it");
            }
        }
    }
}
