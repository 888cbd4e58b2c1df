package io.journeydeck.journey.compare;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stage or a lane of one of the maps.
 *
 * @param index its place among the stages or lanes of its map, from 0
 * @param name as the map gives it; may be empty
 * @param data what it carries
 */
public record Band(int index, String name, Origin origin, Map<String, String> data) {

    public Band {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /** The stages of a map, from left to right. */
    public static List<Band> stages(JourneyMap map) {
        List<Band> bands = new ArrayList<>();
        for (Stage stage : map.stages()) {
            bands.add(new Band(bands.size(), stage.name(), stage.origin(), stage.data()));
        }
        return List.copyOf(bands);
    }

    /** The lanes of a map, from top to bottom; their kind is among their data. */
    public static List<Band> lanes(JourneyMap map) {
        List<Band> bands = new ArrayList<>();
        for (Lane lane : map.lanes()) {
            Map<String, String> data = new LinkedHashMap<>(lane.data());
            data.put(PropertyChange.KIND, lane.kind().id());
            bands.add(new Band(bands.size(), lane.name(), lane.origin(), data));
        }
        return List.copyOf(bands);
    }
}
