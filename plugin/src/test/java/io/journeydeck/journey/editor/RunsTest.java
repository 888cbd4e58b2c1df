package io.journeydeck.journey.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

    private static final List<List<Integer>> LISTS = List.of(
            List.of(1, 2, 3, 4),
            List.of(1, 2, 3, 5),
            List.of(0, 1, 2, 3),
            List.of(2, 3, 1, 2, 3),
            List.of(),
            List.of(4, 5));

    @Test
    void givesCommonPairsNumbersOfTheirOwn() {
        Runs runs = new Runs(LISTS, 6);

        assertThat(runs.pairs()).containsExactly(List.of(2, 3), List.of(1, 6));
        assertThat(runs.rows())
                .containsExactly(List.of(7, 4), List.of(7, 5), List.of(0, 7), List.of(6, 7), List.of(), List.of(4, 5));
    }

    @Test
    void losesNothing() {
        Runs runs = new Runs(LISTS, 6);
        List<List<Integer>> meanings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            meanings.add(List.of(i));
        }
        for (Object pair : runs.pairs()) {
            meanings.add(spelled((List<?>) pair, meanings));
        }

        assertThat(runs.rows().stream()
                        .map(row -> spelled((List<?>) row, meanings))
                        .toList())
                .isEqualTo(LISTS);
    }

    private static List<Integer> spelled(List<?> numbers, List<List<Integer>> meanings) {
        List<Integer> all = new ArrayList<>();
        numbers.forEach(number -> all.addAll(meanings.get((Integer) number)));
        return all;
    }
}
