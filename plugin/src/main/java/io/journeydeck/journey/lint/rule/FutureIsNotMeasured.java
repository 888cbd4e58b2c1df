package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J062: feelings of the future and assumptions are not shown as measured: experience can only be asked of those who had it. */
final class FutureIsNotMeasured extends JourneyRule {
    private static final String EITHER_OR =
            "Take either the \"evidence\" or the \"assumption\" property away, or move it to a map of the current state.";

    FutureIsNotMeasured() {
        super(
                "J062",
                "Feelings of the future and assumptions are not shown as measured",
                "Say in the \"note\" property of the map, or with \"assumption\" on its items, that the scores are expected.",
                EITHER_OR);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        boolean future = subject.is(MapKind.FUTURE);
        boolean unmarked = false;
        for (JourneyItem item : subject.items()) {
            if (item.sentiment() == null) {
                continue;
            }
            boolean measured = !item.body().get("evidence").isBlank();
            boolean assumed = isAssumption(item);
            if (measured && (future || assumed)) {
                findings.add(
                        item.origin(),
                        named(item) + (assumed ? " is marked as an assumption" : " tells of the future")
                                + " and names evidence for its score",
                        EITHER_OR);
            }
            unmarked |= future && !measured && !assumed;
        }
        if (unmarked && subject.facts().note().isBlank()) {
            findings.add(
                    subject.map().origin(),
                    "The map tells of the future, and nothing says that its scores are expected");
        }
    }
}
