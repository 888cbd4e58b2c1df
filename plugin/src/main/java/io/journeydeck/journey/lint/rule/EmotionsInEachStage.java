package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** J021: Each stage has an emotion. */
final class EmotionsInEachStage extends JourneyRule {
    private static final String NO_EMOTIONS = "Add a lane of emotions, and a score from -2 to 2 in each stage.";

    EmotionsInEachStage() {
        super(
                "J021",
                "Each stage has an emotion",
                "Add how the customer feels there, as an emotion with a score from -2 to 2.",
                NO_EMOTIONS);
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && subject.asksFor(ItemKind.EMOTION);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Set<Integer> felt = new HashSet<>();
        for (PlacedItem placed : subject.map().items()) {
            if (placed.item().kind() == ItemKind.EMOTION || placed.item().sentiment() != null) {
                felt.add(placed.stage());
            }
        }
        List<Stage> stages = subject.map().stages();
        if (felt.isEmpty()) {
            findings.add(subject.map().origin(), "The map does not tell how the customer feels", NO_EMOTIONS);
            return;
        }
        for (int i = 0; i < stages.size(); i++) {
            if (!felt.contains(i)) {
                findings.add(
                        stages.get(i).origin(), "Stage " + quoted(stages.get(i).name()) + " has no emotion");
            }
        }
    }
}
