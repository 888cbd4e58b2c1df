package io.journeydeck.journey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a map shows; {@link #id()} is its name in diagrams and text sources. */
public enum MapKind {
    /** What customers do, think and feel today. */
    CURRENT("current"),
    /** What they will do, think and feel. */
    FUTURE("future"),
    /** What fills their day, with or without the company. */
    DAY_IN_THE_LIFE("day-in-life"),
    /** A map with what lies behind it: people, rules, technology, processes. */
    BLUEPRINT("blueprint"),
    /** What is to be improved when, over at most twelve months: its stages are quarters or months. */
    ROADMAP("roadmap"),
    /** Nobody said. */
    UNKNOWN("");

    private final String id;

    MapKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /**
     * The kind that people mean: {@code Current state}, {@code day in the life}, {@code service blueprint}.
     *
     * @return empty for words that name no kind; no words are {@link #UNKNOWN}
     */
    public static Optional<MapKind> byName(String name) {
        String id = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return byId(
                id.replaceFirst("-state$", "").replace("in-the-life", "in-life").replaceFirst("^service-", ""));
    }

    /** Empty for a word that is no kind of map; an empty word is {@link #UNKNOWN}. */
    public static Optional<MapKind> byId(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
