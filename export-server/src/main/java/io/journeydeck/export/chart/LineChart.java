package io.journeydeck.export.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Curves over steps, e.g. how somebody feels on the way.
 *
 * @param steps from left to right
 * @param marks what the colours of the markers say
 * @param smooth true for curves, false for straight lines from point to point
 */
public record LineChart(List<Step> steps, List<Series> series, Axis axis, Marks marks, boolean smooth)
        implements Chart {

    /** Takes copies; a curve has no more values than there are steps. */
    public LineChart {
        steps = List.copyOf(steps);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() > steps.size()) {
                throw new IllegalArgumentException(each.values().size() + " values for " + steps.size() + " steps");
            }
        }
    }

    /**
     * A place on the horizontal axis. Steps in a row with the same group stand over its name.
     *
     * @param group empty for none
     */
    public record Step(String group, String name) {

        public static Step of(String name) {
            return new Step("", name);
        }
    }

    /**
     * A curve.
     *
     * @param values one a step; null leaves a gap
     * @param notes written above its highs and below its lows
     */
    public record Series(String name, List<@Nullable Double> values, List<Note> notes) {

        /** Takes copies; what is no finite number is a gap. */
        public Series {
            List<@Nullable Double> known = new ArrayList<>();
            values.forEach(value -> known.add(value != null && Double.isFinite(value) ? value : null));
            values = Collections.unmodifiableList(known);
            notes = List.copyOf(notes);
        }

        @Nullable
        Double at(int step) {
            return step >= 0 && step < values.size() ? values.get(step) : null;
        }
    }

    /**
     * A text at a point of the curve; where the curve has a gap it is only among the data.
     *
     * @param step from 0
     */
    public record Note(int step, String text) {}

    /** What the colours of markers say. */
    public enum Marks {
        /** Which curve they belong to. */
        SERIES,
        /** Whether the value is above, at or below zero. */
        SIGN
    }

    /** True when the axis has two rows of names. */
    boolean isGrouped() {
        return steps.stream().anyMatch(step -> !ChartText.of(step.group()).isEmpty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.line(this);
    }
}
