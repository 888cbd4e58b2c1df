package io.journeydeck.journey.compare;

import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the map of today that a map of the future is to be read beside. */
public final class CurrentMap {

    private CurrentMap() {}

    /**
     * The map of today: the one that {@code future} names as {@code compare}, or that names it; else the only one there is. A map is
     * named by its id, its title, its page or its cell, whatever the case.
     *
     * @param all maps of a file; {@code future} may be among them
     * @return empty for a map that is not of the future
     */
    public static Optional<JourneyMap> of(JourneyMap future, List<JourneyMap> all) {
        if (future.facts().kind() != MapKind.FUTURE) {
            return Optional.empty();
        }
        List<JourneyMap> others = all.stream()
                .filter(other -> !other.equals(future) && other.facts().kind() != MapKind.FUTURE)
                .toList();
        Optional<JourneyMap> named = others.stream()
                .filter(other -> names(future, other) || names(other, future))
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        List<JourneyMap> today = others.stream()
                .filter(other -> other.facts().kind() == MapKind.CURRENT)
                .toList();
        return today.size() == 1 ? Optional.of(today.get(0)) : Optional.empty();
    }

    private static boolean names(JourneyMap map, JourneyMap other) {
        String wanted = simple(map.facts().compare());
        return !wanted.isEmpty()
                && Stream.of(
                                other.facts().data().getOrDefault("id", ""),
                                other.facts().title(),
                                given(other.origin().page()),
                                given(other.origin().cellId()))
                        .anyMatch(name -> simple(name).equals(wanted));
    }

    private static String given(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static String simple(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
