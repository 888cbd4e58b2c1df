package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.Set;

/** J070: The map says what kind it is. */
final class KindTold extends JourneyRule {

    KindTold() {
        super(
                "J070",
                "The map says what kind it is",
                "Set the \"kind\" property of the map to current, future, day-in-life, blueprint or roadmap.");
    }

    @Override
    public Set<String> replaces() {
        return Set.of("JOURNEY_MAP_KIND_UNKNOWN");
    }

    @Override
    public boolean concerns(Subject subject) {
        return true;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.is(MapKind.UNKNOWN)) {
            String written = subject.facts().data().getOrDefault("kind", "");
            findings.add(
                    subject.map().origin(),
                    written.isBlank()
                            ? "The map does not say what kind it is"
                            : quoted(written) + " is no kind of map");
        }
    }
}
