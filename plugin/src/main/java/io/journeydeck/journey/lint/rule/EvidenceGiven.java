package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J060: The map says what it is based on. */
final class EvidenceGiven extends JourneyRule {

    EvidenceGiven() {
        super(
                "J060",
                "The map says what it is based on",
                "Add evidence (interviews, surveys, analytics) to the map, or set the \"evidence\" property of its items.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && subject.tellsJourney();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        boolean given = !subject.facts().data().getOrDefault("evidence", "").isBlank()
                || subject.items().stream()
                        .anyMatch(item -> item.kind() == ItemKind.EVIDENCE
                                || !item.body().get("evidence").isBlank());
        if (!given) {
            findings.add(subject.map().origin(), "The map does not say what it is based on");
        }
    }
}
