package io.journeydeck.comparing;

import io.journeydeck.journey.compare.MapComparison;

/** Two maps that belong together, and what differs. */
public record MapPair(FoundMap before, FoundMap after, MapComparison comparison) {

    static MapPair of(FoundMap before, FoundMap after) {
        return new MapPair(before, after, MapComparison.of(before.map(), after.map()));
    }
}
