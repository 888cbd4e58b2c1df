package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J004: The map tells what the customer expects. */
final class ExpectationsTold extends JourneyRule {

    ExpectationsTold() {
        super(
                "J004",
                "The map tells what the customer expects",
                "Set the \"expectations\" property of the map or of its persona, or add expectation items.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && subject.asksFor(ItemKind.EXPECTATION);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        boolean told = !subject.facts().expectations().isBlank()
                || subject.items().stream().anyMatch(item -> item.kind() == ItemKind.EXPECTATION)
                || subject.map().personas().stream()
                        .anyMatch(persona ->
                                !persona.data().getOrDefault("expectations", "").isBlank());
        if (!told) {
            findings.add(subject.map().origin(), "The map does not say what the customer expects");
        }
    }
}
