package io.journeydeck.journey;

import io.journeydeck.diagnostic.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A column of the map: a part of the way from need to recommendation. The name is empty when the diagram gives none. */
public record Stage(Origin origin, String name, Map<String, String> data) {

    public Stage {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
