package io.journeydeck.journey.source;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.PlacedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The items of a stage by step and lane.
 *
 * @param direct by lane, those of no step; all of the stage's when its steps can't be written as a list
 * @param steps the first step's by lane, then the second's, …
 * @param areNumbered false when {@code direct} items say their steps themselves
 */
record Steps(Map<Integer, List<JourneyItem>> direct, List<Map<Integer, List<JourneyItem>>> steps, boolean areNumbered) {

    static Steps of(List<PlacedItem> items) {
        Map<Integer, List<JourneyItem>> direct = new TreeMap<>();
        List<Map<Integer, List<JourneyItem>>> steps = new ArrayList<>();
        Map<Integer, Integer> reached = new TreeMap<>();
        for (PlacedItem placed : items) {
            int step = step(placed.item());
            boolean steady = step >= reached.getOrDefault(placed.lane(), 0) && step <= 2 * items.size();
            if (!steady) {
                return unordered(items);
            }
            reached.put(placed.lane(), step);
            while (steps.size() < step) {
                steps.add(new TreeMap<>());
            }
            (step == 0 ? direct : steps.get(step - 1))
                    .computeIfAbsent(placed.lane(), lane -> new ArrayList<>())
                    .add(placed.item());
        }
        return new Steps(direct, steps, true);
    }

    private static Steps unordered(List<PlacedItem> items) {
        Map<Integer, List<JourneyItem>> direct = new TreeMap<>();
        items.forEach(placed ->
                direct.computeIfAbsent(placed.lane(), lane -> new ArrayList<>()).add(placed.item()));
        return new Steps(direct, List.of(), false);
    }

    /** 0 for none, negative for one that is no number from 1 on. */
    private static int step(JourneyItem item) {
        String step = item.body().data().get("step");
        if (step == null) {
            return 0;
        }
        return step.matches("[1-9]\\d{0,4}") ? Integer.parseInt(step) : -1;
    }
}
