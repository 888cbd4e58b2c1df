package io.journeydeck.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What becomes of diagrams in a deck or a workbook, by the names on the command line. */
public enum DeckKind {
    /** A page that is a journey map is told on several slides, another page is one slide. */
    JOURNEY,
    /** Each page is one slide. */
    PAGES,
    /** All files together are one document. */
    MERGED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DeckKind> byId(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The names, for messages: {@code journey, pages, merged}. */
    public static String ids() {
        return Arrays.stream(values()).map(DeckKind::id).collect(Collectors.joining(", "));
    }
}
