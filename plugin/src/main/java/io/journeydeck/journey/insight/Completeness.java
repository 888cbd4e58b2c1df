package io.journeydeck.journey.insight;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of the grid is filled. Lanes of moments of truth do not count: most of their cells are meant to be empty.
 *
 * @param filled cells with something in them
 * @param cells all cells
 */
public record Completeness(int filled, int cells) {

    static Completeness of(JourneyMap map) {
        Set<Integer> lanes = new HashSet<>();
        for (int lane = 0; lane < map.lanes().size(); lane++) {
            if (map.lanes().get(lane).kind() != ItemKind.MOMENT) {
                lanes.add(lane);
            }
        }
        Set<List<Integer>> filled = new HashSet<>();
        for (PlacedItem placed : map.items()) {
            if (lanes.contains(placed.lane())) {
                filled.add(List.of(placed.stage(), placed.lane()));
            }
        }
        return new Completeness(filled.size(), lanes.size() * map.stages().size());
    }

    /** From 0 to 1; 0 for a map without cells. */
    public double share() {
        return cells == 0 ? 0 : (double) filled / cells;
    }
}
