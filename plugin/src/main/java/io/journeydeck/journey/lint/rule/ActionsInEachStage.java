package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.List;

/** J010: Each stage has an action of the customer. */
final class ActionsInEachStage extends JourneyRule {
    private static final String NO_ACTIONS = "Add a lane of actions, and what the customer does in each stage.";

    ActionsInEachStage() {
        super(
                "J010",
                "Each stage has an action of the customer",
                "Add what the customer does there as an action.",
                NO_ACTIONS);
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && subject.tellsJourney();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<Stage> stages = subject.map().stages();
        if (subject.placed(ItemKind.ACTION).isEmpty()) {
            findings.add(subject.map().origin(), "The map has no actions of the customer", NO_ACTIONS);
            return;
        }
        for (int i = 0; i < stages.size(); i++) {
            if (!subject.has(i, ItemKind.ACTION)) {
                findings.add(
                        stages.get(i).origin(),
                        "Stage " + quoted(stages.get(i).name()) + " has no action of the customer");
            }
        }
    }
}
