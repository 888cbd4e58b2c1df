package io.journeydeck.journey.lint;

import java.util.List;
import java.util.Set;

/** One thing that a good journey map gets right, and that a machine can decide. Immutable. */
public interface Rule {

    /** Stable for ever, e.g. {@code J013}; the code of its findings. */
    String id();

    /** What is asked for, one sentence without a full stop at its end, e.g. {@code A touchpoint has an owner}. */
    String title();

    /** How to mend a map that breaks it, one sentence. */
    String remedy();

    /** All remedies that findings of the rule can have: {@link #remedy()} first, then those of what is mended in its own way. */
    default List<String> remedies() {
        return List.of(remedy());
    }

    /** Codes of findings that reading a map makes already, and that this rule says in their place. */
    default Set<String> replaces() {
        return Set.of();
    }

    /** False for maps of which it makes no sense to ask: most rules leave maps alone that nobody has begun to fill. */
    default boolean concerns(Subject subject) {
        return !subject.isBlank();
    }

    /** Looks for what breaks the rule; must cope with any map. */
    void check(Subject subject, Findings findings);
}
