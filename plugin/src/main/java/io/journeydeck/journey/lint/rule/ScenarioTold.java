package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J003: The map tells its scenario or its goal. */
final class ScenarioTold extends JourneyRule {

    ScenarioTold() {
        super(
                "J003",
                "The map tells its scenario or its goal",
                "Set the \"scenario\" or the \"goal\" property of the map.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.facts().scenario().isBlank() && subject.facts().goal().isBlank()) {
            findings.add(subject.map().origin(), "The map has neither a scenario nor a goal");
        }
    }
}
