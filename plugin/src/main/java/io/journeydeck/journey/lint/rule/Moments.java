package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.lint.Subject;

/** Moments of truth: items of that kind. */
final class Moments {

    private Moments() {}

    static int count(Subject subject) {
        return (int) subject.items().stream()
                .filter(item -> item.kind() == ItemKind.MOMENT)
                .count();
    }
}
