package io.journeydeck.journey.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many items two stages, or two lanes, have in common, by kind and text. */
final class CommonItems {

    private final Map<Integer, Map<String, Integer>> before;
    private final Map<Integer, Map<String, Integer>> after;

    CommonItems(List<ItemAt> before, List<ItemAt> after, Function<ItemAt, @Nullable Band> bandOf) {
        this.before = counted(before, bandOf);
        this.after = counted(after, bandOf);
    }

    private static Map<Integer, Map<String, Integer>> counted(
            List<ItemAt> items, Function<ItemAt, @Nullable Band> bandOf) {
        Map<Integer, Map<String, Integer>> counted = new HashMap<>();
        for (ItemAt at : items) {
            Band band = bandOf.apply(at);
            String text = Wording.of(at.item().text()).plain();
            if (band != null && !text.isEmpty()) {
                counted.computeIfAbsent(band.index(), key -> new HashMap<>())
                        .merge(at.item().kind().id() + " " + text, 1, Integer::sum);
            }
        }
        return counted;
    }

    double count(Band one, Band other) {
        Map<String, Integer> ours = before.getOrDefault(one.index(), Map.of());
        Map<String, Integer> theirs = after.getOrDefault(other.index(), Map.of());
        int common = 0;
        for (Map.Entry<String, Integer> text : ours.entrySet()) {
            common += Math.min(text.getValue(), theirs.getOrDefault(text.getKey(), 0));
        }
        return common;
    }
}
