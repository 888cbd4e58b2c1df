package io.journeydeck.comparing;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.limits.Deadline;
import java.util.List;

/**
 * What a document about two files holds.
 *
 * @param name of the document, without folder and extension
 * @param pairs at least one
 * @param words in the language that its readers read
 * @param diagnostics where a format says what it could not show
 */
public record ComparedMaps(
        String name, List<MapPair> pairs, ComparisonWords words, Diagnostics diagnostics, Deadline deadline) {

    public ComparedMaps {
        pairs = List.copyOf(pairs);
    }
}
