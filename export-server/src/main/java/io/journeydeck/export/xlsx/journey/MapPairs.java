package io.journeydeck.export.xlsx.journey;

import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.compare.CurrentMap;
import io.journeydeck.journey.compare.MapComparison;
import java.util.ArrayList;
import java.util.List;

/** A current map, the future one that is to be read beside it, and what differs. */
record MapPairs(MapView current, MapView future, MapComparison comparison) {

    /** The pairs of a file, in the order of their future maps. */
    static List<MapPairs> of(List<MapView> maps) {
        List<JourneyMap> all = maps.stream().map(MapView::map).toList();
        List<MapPairs> pairs = new ArrayList<>();
        for (MapView view : maps) {
            CurrentMap.of(view.map(), all)
                    .ifPresent(current -> pairs.add(
                            new MapPairs(maps.get(all.indexOf(current)), view, MapComparison.of(current, view.map()))));
        }
        return pairs;
    }
}
