package io.journeydeck.label;

import io.journeydeck.limits.Deadline;
import java.util.IdentityHashMap;

/** The measured words of one label, each block's measured once. */
final class Flows {

    private final TypeSetter setter;
    private final Deadline deadline;
    private final IdentityHashMap<Box.Words, WordFlow> known = new IdentityHashMap<>();

    Flows(TypeSetter setter, Deadline deadline) {
        this.setter = setter;
        this.deadline = deadline;
    }

    WordFlow of(Box.Words words) {
        return known.computeIfAbsent(words, box -> new WordFlow(box, setter, deadline));
    }

    TypeSetter setter() {
        return setter;
    }

    Deadline deadline() {
        return deadline;
    }
}
