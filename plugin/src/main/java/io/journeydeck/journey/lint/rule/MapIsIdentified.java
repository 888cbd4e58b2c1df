package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.ArrayList;
import java.util.List;

/** J091: The map has a version, a date and an owner. */
final class MapIsIdentified extends JourneyRule {

    MapIsIdentified() {
        super(
                "J091",
                "The map has a version, a date and an owner",
                "Set the \"version\", \"date\" and \"owner\" properties of the map.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<String> missing = new ArrayList<>();
        if (subject.facts().version().isBlank()) {
            missing.add("version");
        }
        if (subject.facts().date() == null) {
            missing.add("date");
        }
        if (subject.facts().owner().isBlank()) {
            missing.add("owner");
        }
        if (!missing.isEmpty()) {
            findings.add(subject.map().origin(), "The map has no " + String.join(", no ", missing));
        }
    }
}
