package io.journeydeck.journey;

import io.journeydeck.diagnostic.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A typical customer.
 *
 * @param text what the card shows, as plain text
 * @param data what the card carries: role, age, goals, likes, dislikes, motivations, frustrations, …
 */
public record Persona(Origin origin, String name, String role, String quote, String text, Map<String, String> data) {

    public Persona {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
