package io.journeydeck.export.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things by two measures, e.g. opportunities by effort and impact; bubbles when they have sizes, else points.
 *
 * @param quadrants null for none
 */
public record BubbleChart(
        List<Bubble> bubbles, Axis x, Axis y, @Nullable Quadrants quadrants) implements Chart {

    /** Takes a copy. */
    public BubbleChart {
        bubbles = List.copyOf(bubbles);
    }

    /**
     * One thing.
     *
     * @param label short: what stands beside it
     * @param size above zero; null when nobody knows, which is drawn like the smallest of the others
     * @param group things of a group are of one colour, and the legend names them; empty for none
     */
    public record Bubble(
            String label, double x, double y, @Nullable Double size, String group) {

        /** Checks the numbers. */
        public Bubble {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("A bubble at " + x + ", " + y);
            }
            if (size != null && !(size > 0 && Double.isFinite(size))) {
                throw new IllegalArgumentException("A bubble of size " + size);
            }
        }
    }

    /**
     * Four fields: the axes cross at {@code x}, {@code y}.
     *
     * @param topLeft empty for no name
     */
    public record Quadrants(
            double x, double y, String topLeft, String topRight, String bottomLeft, String bottomRight) {

        /** Of ratings from 1 to 5. */
        public static Quadrants ofRatings(String topLeft, String topRight, String bottomLeft, String bottomRight) {
            return new Quadrants(3, 3, topLeft, topRight, bottomLeft, bottomRight);
        }
    }

    /** The bubbles of each group in the order of the chart's series: by the first of each group, large ones first so that none is hidden. */
    public List<List<Bubble>> groups() {
        Map<String, List<Bubble>> groups = new LinkedHashMap<>();
        bubbles.forEach(bubble -> groups.computeIfAbsent(bubble.group(), name -> new ArrayList<>())
                .add(bubble));
        groups.values().forEach(group -> group.sort((one, other) -> Double.compare(sizeOf(other), sizeOf(one))));
        return List.copyOf(groups.values());
    }

    boolean hasSizes() {
        return bubbles.stream().anyMatch(bubble -> bubble.size() != null);
    }

    /** The size it is drawn with. */
    double sizeOf(Bubble bubble) {
        return bubble.size() == null ? smallest() : bubble.size();
    }

    double smallest() {
        double smallest = Double.POSITIVE_INFINITY;
        for (Bubble bubble : bubbles) {
            smallest = bubble.size() == null ? smallest : Math.min(smallest, bubble.size());
        }
        return Double.isInfinite(smallest) ? 1 : smallest;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.bubble(this);
    }
}
