package io.journeydeck.journey;

import io.journeydeck.diagnostic.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every item has.
 *
 * @param origin the cell that it is
 * @param text what it says, plain, lines kept
 * @param sentiment how the customer feels about it; null when nobody said or what was said is no sentiment
 * @param data all that its cell carries, in the diagram's order, known properties included and as they were written
 */
public record ItemBody(Origin origin, String text, @Nullable Sentiment sentiment, Map<String, String> data) {

    public ItemBody {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /** A property as it was written; empty when it is not there. */
    public String get(String name) {
        return data.getOrDefault(name, "");
    }
}
