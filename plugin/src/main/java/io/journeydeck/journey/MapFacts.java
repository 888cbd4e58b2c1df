package io.journeydeck.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a whole map. Text that nobody gave is empty.
 *
 * @param expectations what the customers look for, one a line
 * @param persona name of the persona as the map gives it; the card, where there is one, is in {@link JourneyMap#personas()}
 * @param language a BCP 47 tag such as {@code nl}
 * @param date of this version
 * @param review when the map is to be looked at again
 * @param compare the map that this one is to be read beside: a future map names its current one
 * @param note what readers must know, such as which figures are illustrative
 * @param data all that the map carries, these facts included, in the diagram's order
 */
public record MapFacts(
        String title,
        String subtitle,
        MapKind kind,
        String company,
        String scenario,
        String goal,
        String expectations,
        String persona,
        String owner,
        String version,
        String language,
        @Nullable LocalDate date,
        @Nullable LocalDate review,
        String compare,
        String note,
        Map<String, String> data) {

    public MapFacts {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
