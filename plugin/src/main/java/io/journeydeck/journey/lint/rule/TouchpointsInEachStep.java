package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** J011: Each step has a touchpoint or a channel. */
final class TouchpointsInEachStep extends JourneyRule {

    TouchpointsInEachStep() {
        super("J011", "Each step has a touchpoint or a channel", "Add where customer and company meet there.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && subject.asksFor(ItemKind.TOUCHPOINT);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<Stage> stages = subject.map().stages();
        Set<Integer> without = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            if (!subject.has(i, ItemKind.TOUCHPOINT, ItemKind.CHANNEL)) {
                without.add(i);
                findings.add(
                        stages.get(i).origin(), "Stage " + quoted(stages.get(i).name()) + " has no touchpoint");
            }
        }
        for (PlacedItem action : subject.placed(ItemKind.ACTION)) {
            if (!without.contains(action.stage()) && !subject.beside(action, ItemKind.TOUCHPOINT, ItemKind.CHANNEL)) {
                findings.add(action.item().origin(), named(action.item()) + " has no touchpoint at its step");
            }
        }
    }
}
