package io.journeydeck.journey.lint.rule;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.journey.lint.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of a service blueprint (Shostack; Bitner, Ostrom and Morgan): physical evidence, customer actions | interaction |
 * frontstage | visibility | backstage | internal interaction | support processes.
 */
final class Blueprint {

    private Blueprint() {}

    /** From 0 at the top; −1 for lanes that may lie anywhere. */
    static int rank(ItemKind kind) {
        return switch (kind) {
            case PHYSICAL -> 0;
            case ACTION -> 1;
            case FRONTSTAGE -> 2;
            case BACKSTAGE -> 3;
            case SUPPORT -> 4;
            default -> -1;
        };
    }

    /** The rank of the first lane below a line; −1 for a line that is none of the three. */
    static int rankBelow(String line) {
        return switch (line) {
            case "interaction" -> 2;
            case "visibility" -> 3;
            case "internal" -> 4;
            default -> -1;
        };
    }

    static String name(String line) {
        return line.equals("internal") ? "internal interaction" : line;
    }

    /** The lines that cross the map; all of the page when the map's place is not known. */
    static List<PageFacts.Line> lines(Subject subject) {
        Bounds map = place(subject.map().origin().cellId(), subject);
        return subject.page().lines().stream()
                .filter(line -> map == null || crosses(line.place(), map))
                .toList();
    }

    private static boolean crosses(Bounds line, Bounds map) {
        return line.centerY() >= map.y()
                && line.centerY() <= map.bottom()
                && line.x() <= map.right()
                && line.right() >= map.x();
    }

    static @Nullable Bounds place(Lane lane, Subject subject) {
        return place(lane.origin().cellId(), subject);
    }

    private static @Nullable Bounds place(@Nullable String cell, Subject subject) {
        return cell == null ? null : subject.page().places().get(cell);
    }
}
