package io.journeydeck.journey;

import io.journeydeck.diagnostic.Origin;
import java.util.List;

/**
 * A customer-journey map: stages from left to right, lanes from top to bottom, and items where they meet.
 *
 * @param origin the table (or other container) that holds the map
 * @param personas whose journey it is; usually one
 * @param general items that hold for the whole map and lie outside its grid: expectations, evidence, measures
 * @param items by stage, lane and reading order
 * @param unplaced items that lie in no cell of the grid; nothing that was found is missing from the map
 */
public record JourneyMap(
        Origin origin,
        MapFacts facts,
        List<Persona> personas,
        List<Stage> stages,
        List<Lane> lanes,
        List<JourneyItem> general,
        List<PlacedItem> items,
        List<UnplacedItem> unplaced) {

    public JourneyMap {
        personas = List.copyOf(personas);
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        general = List.copyOf(general);
        items = List.copyOf(items);
        unplaced = List.copyOf(unplaced);
        for (PlacedItem item : items) {
            if (item.stage() >= stages.size() || item.lane() >= lanes.size()) {
                throw new IllegalArgumentException(
                        "An item lies outside the map: " + item.item().origin());
            }
        }
    }

    /** What lies in one cell of the grid, in reading order. */
    public List<JourneyItem> at(int stage, int lane) {
        return items.stream()
                .filter(item -> item.stage() == stage && item.lane() == lane)
                .map(PlacedItem::item)
                .toList();
    }
}
