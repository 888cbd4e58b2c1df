package io.journeydeck.drawio.graph;

import org.jspecify.annotations.Nullable;

/** draw.io's {@code direction} as clockwise quarter turns from east. */
final class Quarters {

    private Quarters() {}

    static int of(@Nullable String direction) {
        return switch (direction == null ? "east" : direction) {
            case "south" -> 1;
            case "west" -> 2;
            case "north" -> 3;
            default -> 0;
        };
    }
}
