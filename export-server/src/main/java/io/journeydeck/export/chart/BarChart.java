package io.journeydeck.export.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns or bars side by side, one for each series in each category.
 *
 * @param axis of the values
 * @param direction of the bars
 * @param labelled true to write each value at its bar, in place of labels at the axis
 */
public record BarChart(List<String> categories, List<Series> series, Axis axis, Direction direction, boolean labelled)
        implements Chart {

    /** Takes copies; a series has no more values than there are categories. */
    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() > categories.size()) {
                throw new IllegalArgumentException(
                        each.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    /** Where bars grow to. */
    public enum Direction {
        /** Columns. */
        UP,
        /** Bars, the first category at the top. */
        RIGHT
    }

    /**
     * Bars of one colour.
     *
     * @param values one a category; null for no bar
     */
    public record Series(String name, List<@Nullable Double> values) {

        /** Takes a copy; what is no finite number is no bar. */
        public Series {
            List<@Nullable Double> known = new ArrayList<>();
            values.forEach(value -> known.add(value != null && Double.isFinite(value) ? value : null));
            values = Collections.unmodifiableList(known);
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.bar(this);
    }
}
