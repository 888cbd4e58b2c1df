package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.Map;

/** J001: The map names its persona. */
final class PersonaNamed extends JourneyRule {

    PersonaNamed() {
        super(
                "J001",
                "The map names its persona",
                "Put a persona card on the page, or set the \"persona\" property of the map.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && subject.tellsJourney();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        boolean named = !subject.map().personas().isEmpty()
                || !subject.facts().persona().isBlank()
                || subject.map().lanes().stream().anyMatch(lane -> names(lane.data()))
                || subject.items().stream().anyMatch(item -> names(item.body().data()));
        if (!named) {
            findings.add(subject.map().origin(), "The map does not say whose journey it is");
        }
    }

    private static boolean names(Map<String, String> data) {
        return !data.getOrDefault("persona", "").isBlank();
    }
}
