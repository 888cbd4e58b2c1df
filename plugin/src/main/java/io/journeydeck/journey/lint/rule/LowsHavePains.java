package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J023: a low point has a pain point, and a pain point lies at no high point. */
final class LowsHavePains extends JourneyRule {
    private static final String NO_HIGH = "Give the feeling a lower score, or move the pain point to where it hurts.";

    LowsHavePains() {
        super(
                "J023",
                "A low point has a pain point, and a pain point lies at no high point",
                "Say what hurts there as a pain point, or give the feeling another score.",
                NO_HIGH);
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && subject.asksFor(ItemKind.PAIN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (PlacedItem emotion : subject.placed(ItemKind.EMOTION)) {
            if (Feelings.isLow(emotion.item()) && !subject.beside(emotion, ItemKind.PAIN)) {
                findings.add(
                        emotion.item().origin(),
                        "The low point " + Feelings.words(emotion.item()) + " in stage "
                                + quoted(stage(subject, emotion)) + " has no pain point");
            }
        }
        Feelings feelings = new Feelings(subject.placed(ItemKind.EMOTION));
        for (PlacedItem pain : subject.placed(ItemKind.PAIN)) {
            if (feelings.onlyHighsAt(pain)) {
                findings.add(pain.item().origin(), named(pain.item()) + " lies where the customer feels good", NO_HIGH);
            }
        }
    }
}
