package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J024: A low point has a quote or evidence. */
final class LowsHaveReasons extends JourneyRule {

    LowsHaveReasons() {
        super(
                "J024",
                "A low point has a quote or evidence",
                "Add what a customer said there as a thought, or where it is known from as evidence.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && subject.tellsExperience();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (PlacedItem emotion : subject.placed(ItemKind.EMOTION)) {
            if (Feelings.isLow(emotion.item())
                    && emotion.item().body().get("evidence").isBlank()
                    && emotion.item().body().get("quote").isBlank()
                    && !subject.beside(emotion, ItemKind.THOUGHT, ItemKind.EVIDENCE)) {
                findings.add(
                        emotion.item().origin(),
                        "The low point " + Feelings.words(emotion.item()) + " in stage "
                                + quoted(stage(subject, emotion)) + " has neither a quote nor evidence");
            }
        }
    }
}
