package io.journeydeck.journey;

import io.journeydeck.diagnostic.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of the map.
 *
 * @param kind of the items that it is for; {@link ItemKind#NOTE} when nobody said
 */
public record Lane(Origin origin, String name, ItemKind kind, Map<String, String> data) {

    public Lane {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
