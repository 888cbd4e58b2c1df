package io.journeydeck.journey.compare;

import io.journeydeck.journey.JourneyMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether two maps are versions of one another, so that the same cell id means the same part even when it says something else. They
 * are when at least two thirds of the ids that both have belong to texts that are alike; ids that a program counts out
 * ({@code t1}, {@code t2}, …) are shared by maps that have nothing to do with each other.
 */
final class SharedIds {

    static final double ALIKE = 0.4;

    private SharedIds() {}

    static boolean areVersions(JourneyMap before, JourneyMap after) {
        Map<String, Wording> known = texts(before);
        int shared = 0;
        int alike = 0;
        for (Map.Entry<String, Wording> part : texts(after).entrySet()) {
            Wording other = known.get(part.getKey());
            if (other != null) {
                shared++;
                alike += part.getValue().plain().equals(other.plain())
                                || part.getValue().likeness(other) >= ALIKE
                        ? 1
                        : 0;
            }
        }
        return shared > 0 && 3 * alike >= 2 * shared;
    }

    private static Map<String, Wording> texts(JourneyMap map) {
        Map<String, Wording> texts = new HashMap<>();
        map.stages().forEach(stage -> put(texts, "stage", stage.origin().cellId(), stage.name()));
        map.lanes().forEach(lane -> put(texts, "lane", lane.origin().cellId(), lane.name()));
        for (ItemAt at : ItemAt.of(map)) {
            put(
                    texts,
                    at.item().kind().id(),
                    at.item().origin().cellId(),
                    at.item().text());
        }
        return texts;
    }

    private static void put(Map<String, Wording> texts, String kind, @Nullable String id, String text) {
        if (id != null) {
            texts.putIfAbsent(kind + " " + id, Wording.of(text));
        }
    }
}
