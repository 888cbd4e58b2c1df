package io.journeydeck.batch;

import io.journeydeck.export.OutputFormat;
import java.util.List;

/** The formats that this program knows, by their ids. */
record Formats(List<OutputFormat> known) {

    Formats {
        known = List.copyOf(known);
    }

    /** @throws IllegalArgumentException for an id that nobody has */
    OutputFormat byId(String id) {
        return known.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no format " + id));
    }

    List<OutputFormat> all(List<String> ids) {
        return ids.stream().map(this::byId).toList();
    }
}
