package io.journeydeck.journey.lint;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which kinds of items lie together. Steps and personas that an item does not name fit all others, so each item is noted under what
 * it names and under "any": a question is then a look into a set, however many items there are.
 */
final class Neighbours {

    private static final String ANY = "*";
    private static final String NONE = "";

    private record Spot(int stage, ItemKind kind, String step, String persona) {}

    private final JourneyMap map;
    private final Set<Spot> spots = new HashSet<>();

    Neighbours(JourneyMap map) {
        this.map = map;
        for (PlacedItem placed : map.items()) {
            for (String step : List.of(step(placed), ANY)) {
                for (String persona : List.of(persona(placed), ANY)) {
                    spots.add(new Spot(placed.stage(), placed.item().kind(), step, persona));
                }
            }
        }
    }

    boolean has(int stage, ItemKind kind) {
        return spots.contains(new Spot(stage, kind, ANY, ANY));
    }

    boolean has(PlacedItem item, ItemKind kind) {
        for (String step : fitting(step(item))) {
            for (String persona : fitting(persona(item))) {
                if (spots.contains(new Spot(item.stage(), kind, step, persona))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same, whoever the item is for. */
    boolean hasForAnybody(PlacedItem item, ItemKind kind) {
        return fitting(step(item)).stream().anyMatch(step -> spots.contains(new Spot(item.stage(), kind, step, ANY)));
    }

    private static List<String> fitting(String name) {
        return name.equals(NONE) ? List.of(ANY) : List.of(name, NONE);
    }

    private static String step(PlacedItem placed) {
        return placed.item().body().get("step").strip();
    }

    private String persona(PlacedItem placed) {
        String own = placed.item().body().get("persona");
        String named = own.isBlank() ? map.lanes().get(placed.lane()).data().getOrDefault("persona", "") : own;
        return named.strip().toLowerCase(Locale.ROOT);
    }
}
