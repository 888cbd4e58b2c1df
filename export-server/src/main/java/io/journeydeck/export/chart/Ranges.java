package io.journeydeck.export.chart;

import java.util.List;

/**
 * Where the figures of a chart stand, as references to cells: {@code 'Emotions'!$B$3:$B$9}.
 *
 * @param categories of lines and bars: a column, or two, group and name, for steps with groups; not used by bubbles
 * @param series in the order of the chart; of bubbles, one for each of its groups
 */
public record Ranges(String categories, List<Series> series) {

    /** Takes a copy. */
    public Ranges {
        series = List.copyOf(series);
    }

    /**
     * Where the figures of a series stand.
     *
     * @param name one cell; empty when its name stands nowhere
     * @param x of bubbles
     * @param size of bubbles
     */
    public record Series(String name, String values, String x, String size) {

        /** A series of lines or bars. */
        public static Series of(String name, String values) {
            return new Series(name, values, "", "");
        }

        /** A group of bubbles, whose cells stand in the order of {@link BubbleChart#groups}. */
        public static Series ofBubbles(String name, String x, String y, String size) {
            return new Series(name, y, x, size);
        }
    }
}
