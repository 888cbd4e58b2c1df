package io.journeydeck.journey.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of numbers in which pairs that are often side by side have a number of their own: the next free one for the commonest pair, and
 * so on, also for pairs of pairs.
 */
final class Runs {

    /** Fewer times do not pay for the pair itself. */
    private static final int OFTEN = 3;

    private final List<List<Integer>> rows = new ArrayList<>();
    private final List<Object> pairs = new ArrayList<>();

    /** @param next the first number that is free */
    Runs(List<List<Integer>> lists, int next) {
        lists.forEach(list -> rows.add(new ArrayList<>(list)));
        List<Integer> pair = commonest();
        while (!pair.isEmpty()) {
            int number = next + pairs.size();
            for (List<Integer> row : rows) {
                for (int i = 0; i + 1 < row.size(); i++) {
                    if (row.subList(i, i + 2).equals(pair)) {
                        row.remove(i);
                        row.set(i, number);
                    }
                }
            }
            pairs.add(pair);
            pair = commonest();
        }
    }

    /** Empty when none is common. Of equal ones the first. */
    private List<Integer> commonest() {
        Map<List<Integer>, Integer> counts = new LinkedHashMap<>();
        for (List<Integer> row : rows) {
            for (int i = 0; i + 1 < row.size(); i++) {
                counts.merge(List.of(row.get(i), row.get(i + 1)), 1, Integer::sum);
            }
        }
        List<Integer> best = List.of();
        int most = OFTEN - 1;
        for (Map.Entry<List<Integer>, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                best = count.getKey();
                most = count.getValue();
            }
        }
        return best;
    }

    /** The pairs in the order of their numbers. */
    List<Object> pairs() {
        return pairs;
    }

    /** The lists, shorter. */
    List<Object> rows() {
        return List.copyOf(rows);
    }
}
