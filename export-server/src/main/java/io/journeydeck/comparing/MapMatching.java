package io.journeydeck.comparing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Which map of one file is to be compared with which of the other: what a map's property {@code compare} says, then the same title,
 * then the same place in the file when both files have as many maps left. Roadmaps are compared with roadmaps only.
 */
final class MapMatching {

    private final List<FoundMap> before;
    private final List<FoundMap> after;
    private final List<MapPair> pairs = new ArrayList<>();
    private final List<FoundMap> freeBefore;
    private final List<FoundMap> freeAfter;

    private MapMatching(List<FoundMap> before, List<FoundMap> after) {
        this.before = before;
        this.after = after;
        this.freeBefore = new ArrayList<>(before);
        this.freeAfter = new ArrayList<>(after);
    }

    /** The pairs in the order of {@code after}; what could not be paired is reported, as an error when that is all. */
    static List<MapPair> pairs(List<FoundMap> before, List<FoundMap> after, Diagnostics diagnostics) {
        MapMatching matching = new MapMatching(before, after);
        matching.match((one, other) -> one.isCalled(other.map().facts().compare())
                || other.isCalled(one.map().facts().compare()));
        matching.match((one, other) -> other.hasTitleOf(one));
        matching.byPlace(false);
        matching.byPlace(true);
        matching.report(diagnostics);
        List<MapPair> ordered = new ArrayList<>(matching.pairs);
        ordered.sort((one, other) -> Integer.compare(after.indexOf(one.after()), after.indexOf(other.after())));
        return ordered;
    }

    private void match(BiPredicate<FoundMap, FoundMap> belongTogether) {
        for (FoundMap map : after) {
            if (freeAfter.contains(map)) {
                freeBefore.stream()
                        .filter(other -> other.isRoadmap() == map.isRoadmap() && belongTogether.test(other, map))
                        .findFirst()
                        .ifPresent(other -> pair(other, map));
            }
        }
    }

    private void byPlace(boolean roadmaps) {
        List<FoundMap> ones =
                freeBefore.stream().filter(map -> map.isRoadmap() == roadmaps).toList();
        List<FoundMap> others =
                freeAfter.stream().filter(map -> map.isRoadmap() == roadmaps).toList();
        for (int i = 0; ones.size() == others.size() && i < ones.size(); i++) {
            pair(ones.get(i), others.get(i));
        }
    }

    private void pair(FoundMap one, FoundMap other) {
        freeBefore.remove(one);
        freeAfter.remove(other);
        pairs.add(MapPair.of(one, other));
    }

    private void report(Diagnostics diagnostics) {
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        if (!pairs.isEmpty()) {
            freeBefore.forEach(map -> diagnostics.add(alone(map)));
            freeAfter.forEach(map -> diagnostics.add(alone(map)));
            return;
        }
        boolean oneRoadmap =
                before.stream().allMatch(FoundMap::isRoadmap) != after.stream().allMatch(FoundMap::isRoadmap);
        FoundMap first = after.get(0);
        diagnostics.add(
                oneRoadmap
                        ? Diagnostic.error(
                                "COMPARE_KINDS",
                                "A roadmap can't be compared with a journey map: " + names(before) + " against "
                                        + names(after),
                                Origin.ofFile(first.fileName()),
                                "Compare two maps of the same kind.")
                        : Diagnostic.error(
                                "COMPARE_UNCLEAR",
                                "It is not clear which maps belong together: "
                                        + before.get(0).fileName() + " has " + names(before) + "; " + first.fileName()
                                        + " has " + names(after),
                                Origin.ofFile(first.fileName()),
                                "Give a map of " + first.fileName()
                                        + " the property \"compare\" with the title of the map it belongs to."));
    }

    private static Diagnostic alone(FoundMap map) {
        return Diagnostic.warning(
                "COMPARE_MAP_ALONE",
                "The map \"" + map.title() + "\" was not compared, as the other file has none that it belongs to",
                map.map().origin().inFile(map.fileName()),
                "Give it the property \"compare\" with the title of the other map.");
    }

    private static String names(List<FoundMap> maps) {
        return maps.stream().limit(10).map(map -> "\"" + map.title() + "\"").collect(Collectors.joining(", "));
    }
}
