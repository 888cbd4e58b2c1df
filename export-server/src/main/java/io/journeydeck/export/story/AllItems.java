package io.journeydeck.export.story;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import java.util.ArrayList;
import java.util.List;

/** The items of a map wherever they lie: in the grid, for the whole map, or nowhere. */
final class AllItems {

    private AllItems() {}

    static List<JourneyItem> of(JourneyMap map) {
        List<JourneyItem> all = new ArrayList<>();
        map.items().forEach(placed -> all.add(placed.item()));
        all.addAll(map.general());
        map.unplaced().forEach(unplaced -> all.add(unplaced.item()));
        return all;
    }

    static <T extends JourneyItem> List<T> of(JourneyMap map, Class<T> form) {
        return of(map).stream().filter(form::isInstance).map(form::cast).toList();
    }
}
