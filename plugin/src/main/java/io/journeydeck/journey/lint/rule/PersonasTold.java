package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.Arrays;
import java.util.Map;

/** J002: A map of several personas tells which step is whose. */
final class PersonasTold extends JourneyRule {

    PersonasTold() {
        super(
                "J002",
                "A map of several personas tells which step is whose",
                "Set the \"persona\" property of the lanes or the items, or make one map for each persona.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && subject.tellsJourney();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        long count = Math.max(
                subject.map().personas().size(),
                Arrays.stream(subject.facts().persona().split("[,;\\n]"))
                        .filter(name -> !name.isBlank())
                        .count());
        boolean told = subject.map().lanes().stream().anyMatch(lane -> names(lane.data()))
                || subject.items().stream().anyMatch(item -> names(item.body().data()));
        if (count > 1 && !told) {
            findings.add(
                    subject.map().origin(),
                    "The map has " + count + " personas, and no lane or item says to which of them it belongs");
        }
    }

    private static boolean names(Map<String, String> data) {
        return !data.getOrDefault("persona", "").isBlank();
    }
}
