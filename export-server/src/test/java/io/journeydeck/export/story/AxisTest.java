package io.journeydeck.export.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.story.Axis.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AxisTest {

    private static final Axis SIX = new Axis(0, List.of(100.0, 300.0, 500.0, 700.0, 900.0, 1100.0, 1300.0));

    @Test
    void leavesWholeWhatFits() {
        assertThat(SIX.split(1300)).containsExactly(new Span(0, 5));
    }

    @Test
    void dividesIntoRunsAboutEquallyLong() {
        assertThat(SIX.split(1000)).containsExactly(new Span(0, 2), new Span(3, 5));
    }

    @Test
    void countsTheHeadsInEachRun() {
        assertThat(SIX.split(700)).containsExactly(new Span(0, 2), new Span(3, 5));
        assertThat(SIX.split(699)).containsExactly(new Span(0, 1), new Span(2, 3), new Span(4, 5));
    }

    @Test
    void neverDividesAColumn() {
        assertThat(SIX.split(10)).hasSize(6);
    }

    @Property(tries = 300)
    void keepsEachColumnOnceAndInOrder(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 1, max = 500) Double> widths,
            @ForAll @DoubleRange(min = 10, max = 2000) double room) {
        double edge = 80;
        List<Double> edges = new ArrayList<>(List.of(edge));
        for (double width : widths) {
            edge += width;
            edges.add(edge);
        }
        Axis axis = new Axis(0, edges);

        List<Span> spans = axis.split(room);

        int next = 0;
        for (Span span : spans) {
            assertThat(span.first()).isEqualTo(next);
            assertThat(span.last()).isGreaterThanOrEqualTo(span.first());
            boolean fits = axis.size(span.first(), span.last()) + axis.head() <= room + 1e-6;
            assertThat(fits || span.first() == span.last()).isTrue();
            next = span.last() + 1;
        }
        assertThat(next).isEqualTo(widths.size());
    }
}
