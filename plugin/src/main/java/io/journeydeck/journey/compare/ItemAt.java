package io.journeydeck.journey.compare;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.UnplacedItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of one of the maps with its place.
 *
 * @param stage null, and so the lane, when it lies outside the grid
 */
public record ItemAt(
        JourneyItem item, @Nullable Band stage, @Nullable Band lane) {

    /** All items of a map: by stage and lane, then those outside the grid. */
    static List<ItemAt> of(JourneyMap map) {
        List<Band> stages = Band.stages(map);
        List<Band> lanes = Band.lanes(map);
        List<ItemAt> all = new ArrayList<>();
        for (PlacedItem placed : map.items()) {
            all.add(new ItemAt(placed.item(), stages.get(placed.stage()), lanes.get(placed.lane())));
        }
        map.general().forEach(item -> all.add(new ItemAt(item, null, null)));
        for (UnplacedItem unplaced : map.unplaced()) {
            all.add(new ItemAt(unplaced.item(), null, null));
        }
        return all;
    }

    /** Its stage's name; empty outside the grid. */
    public String stageName() {
        return stage == null ? "" : stage.name();
    }

    /** Its lane's name; empty outside the grid. */
    public String laneName() {
        return lane == null ? "" : lane.name();
    }
}
