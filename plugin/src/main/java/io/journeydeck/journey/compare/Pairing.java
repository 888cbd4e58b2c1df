package io.journeydeck.journey.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the parts of two lists, pass after pass, the surest first; each part has one partner at most. Which pairs come out does not
 * depend on which list is called the one before.
 */
final class Pairing<T> {

    static final int NONE = -1;

    /** Most pairs that are weighed among parts of one key; above that, they pair in their order if the pass allows it. */
    private static final int MOST = 40_000;

    private final List<T> before;
    private final List<T> after;
    private final int[] partnersOfBefore;
    private final int[] partnersOfAfter;

    Pairing(List<T> before, List<T> after) {
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        partnersOfBefore = free(before.size());
        partnersOfAfter = free(after.size());
    }

    private static int[] free(int size) {
        int[] partners = new int[size];
        Arrays.fill(partners, NONE);
        return partners;
    }

    /** Index of the partner in the list after; {@link #NONE} when there is none. */
    int partnerOfBefore(int index) {
        return partnersOfBefore[index];
    }

    /** Index of the partner in the list before; {@link #NONE} when there is none. */
    int partnerOfAfter(int index) {
        return partnersOfAfter[index];
    }

    private record Candidate(int before, int after, double score, int apart, int sum) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.score())
            .thenComparingInt(Candidate::apart)
            .thenComparingInt(Candidate::sum);

    /** Pairs parts of the same key in their order; parts whose key is null take no part. */
    void inOrder(Function<T, @Nullable Object> keyBefore, Function<T, @Nullable Object> keyAfter) {
        each(keyBefore, keyAfter, this::pairInOrder);
    }

    /**
     * Pairs parts of the same key that are equal in what the key says: those of the highest score first, then those that stand
     * least apart. When there are too many to weigh they pair in their order.
     */
    void equal(
            Function<T, @Nullable Object> keyBefore,
            Function<T, @Nullable Object> keyAfter,
            ToDoubleBiFunction<T, T> score) {
        each(keyBefore, keyAfter, (ones, others) -> {
            if ((long) ones.size() * others.size() > MOST) {
                pairInOrder(ones, others);
            } else {
                pairBest(ones, others, score);
            }
        });
    }

    /** As {@link #equal}, for parts that may have nothing to do with each other: no pair has a score of 0, and too many stay apart. */
    void alike(
            Function<T, @Nullable Object> keyBefore,
            Function<T, @Nullable Object> keyAfter,
            ToDoubleBiFunction<T, T> score) {
        each(keyBefore, keyAfter, (ones, others) -> {
            if ((long) ones.size() * others.size() <= MOST) {
                pairBest(ones, others, score);
            }
        });
    }

    private interface Bucket {
        void pair(List<Integer> ones, List<Integer> others);
    }

    private void each(Function<T, @Nullable Object> keyBefore, Function<T, @Nullable Object> keyAfter, Bucket bucket) {
        Map<Object, List<Integer>> ones = byKey(before, partnersOfBefore, keyBefore);
        Map<Object, List<Integer>> others = byKey(after, partnersOfAfter, keyAfter);
        ones.forEach((key, indexes) -> {
            List<Integer> opposite = others.get(key);
            if (opposite != null) {
                bucket.pair(indexes, opposite);
            }
        });
    }

    private static <T> Map<Object, List<Integer>> byKey(
            List<T> parts, int[] partners, Function<T, @Nullable Object> keyOf) {
        Map<Object, List<Integer>> buckets = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Object key = partners[i] == NONE ? keyOf.apply(parts.get(i)) : null;
            if (key != null) {
                buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return buckets;
    }

    private void pairInOrder(List<Integer> ones, List<Integer> others) {
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            pair(ones.get(i), others.get(i));
        }
    }

    private void pairBest(List<Integer> ones, List<Integer> others, ToDoubleBiFunction<T, T> score) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                double value = score.applyAsDouble(before.get(ones.get(i)), after.get(others.get(j)));
                if (value > 0) {
                    candidates.add(new Candidate(ones.get(i), others.get(j), value, Math.abs(i - j), i + j));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        candidates.forEach(candidate -> pair(candidate.before(), candidate.after()));
    }

    private void pair(int one, int other) {
        if (partnersOfBefore[one] == NONE && partnersOfAfter[other] == NONE) {
            partnersOfBefore[one] = other;
            partnersOfAfter[other] = one;
        }
    }
}
