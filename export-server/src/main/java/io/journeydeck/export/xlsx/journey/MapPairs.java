package io.journeydeck.export.xlsx.journey;

import io.journeydeck.journey.MapKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A current map and the future one that is to be read beside it. */
record MapPairs(MapView current, MapView future) {

    /** The pairs of a file: those that maps name, else its only current map with its only future one. */
    static List<MapPairs> of(List<MapView> maps) {
        List<MapPairs> pairs = new ArrayList<>();
        for (MapView view : maps) {
            String named = view.map().facts().compare();
            maps.stream()
                    .filter(other ->
                            !other.title().equals(view.title()) && names(other).anyMatch(name -> same(name, named)))
                    .findFirst()
                    .ifPresent(other -> pairs.add(
                            other.map().facts().kind() == MapKind.FUTURE
                                    ? new MapPairs(view, other)
                                    : new MapPairs(other, view)));
        }
        if (pairs.isEmpty()) {
            only(maps, MapKind.CURRENT)
                    .flatMap(current -> only(maps, MapKind.FUTURE).map(future -> new MapPairs(current, future)))
                    .ifPresent(pairs::add);
        }
        return pairs.stream().distinct().toList();
    }

    private static Stream<String> names(MapView view) {
        String cell = view.map().origin().cellId();
        return Stream.of(
                view.map().facts().data().getOrDefault("id", ""),
                view.map().facts().title(),
                view.page().name(),
                view.pageId(),
                cell == null ? "" : cell);
    }

    private static boolean same(String name, String named) {
        return !named.isBlank()
                && name.strip().toLowerCase(Locale.ROOT).equals(named.strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<MapView> only(List<MapView> maps, MapKind kind) {
        List<MapView> found =
                maps.stream().filter(view -> view.map().facts().kind() == kind).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
