package io.journeydeck.export.chart;

import io.journeydeck.export.chart.BubbleChart.Bubble;
import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside bubbles and on which side, so that no label covers another bubble or label where that can be helped. Bubbles at
 * one place share a label: moving them apart would show other figures than the data's.
 */
final class BubbleLabels {

    private static final double PLOT_WIDTH = 0.85;
    private static final double PLOT_HEIGHT = 0.8;

    /** Widest label, as a share of the chart. */
    private static final double WIDEST = 0.24;

    private static final int MOST_LINES = 3;

    private final BubbleChart chart;
    private final Lettering lettering;
    private final double width;
    private final double height;
    private final IdentityHashMap<Bubble, Label> labels = new IdentityHashMap<>();

    BubbleLabels(BubbleChart chart, ChartStyle style, Lettering lettering) {
        this.chart = chart;
        this.lettering = lettering;
        this.width = style.width() * PLOT_WIDTH;
        this.height = style.height() * PLOT_HEIGHT;
        place();
    }

    /** Where a label stands (ECMA-376 part 1, 21.2.3.10). */
    enum Side {
        RIGHT("r", 1, 0),
        LEFT("l", -1, 0),
        ABOVE("t", 0, -1),
        BELOW("b", 0, 1);

        private final String code;
        private final int across;
        private final int down;

        Side(String code, int across, int down) {
            this.code = code;
            this.across = across;
            this.down = down;
        }

        String code() {
            return code;
        }
    }

    /** A label of one bubble or several. */
    record Label(List<String> lines, Side side) {}

    /** Null for a bubble without a label, or one whose label another one bears. */
    @Nullable
    Label of(Bubble bubble) {
        return labels.get(bubble);
    }

    private record Place(double x, double y) {}

    private void place() {
        Map<Place, List<Bubble>> places = new HashMap<>();
        List<Bubble> bearers = new ArrayList<>();
        for (List<Bubble> group : chart.groups()) {
            for (Bubble bubble : group) {
                List<Bubble> here =
                        places.computeIfAbsent(new Place(bubble.x(), bubble.y()), place -> new ArrayList<>());
                if (here.isEmpty()) {
                    bearers.add(bubble);
                }
                here.add(bubble);
            }
        }
        List<Bounds> taken = new ArrayList<>();
        bearers.forEach(bubble -> taken.add(disc(bubble)));
        for (Bubble bearer : bearers) {
            List<Bubble> here = Objects.requireNonNull(places.get(new Place(bearer.x(), bearer.y())));
            String text = String.join(
                    ", ",
                    chart.bubbles().stream()
                            .filter(bubble -> bubble.x() == bearer.x() && bubble.y() == bearer.y())
                            .map(bubble -> ChartText.of(bubble.label()))
                            .filter(label -> !label.isEmpty())
                            .toList());
            List<String> lines =
                    lettering.lines(text, width * WIDEST / PLOT_WIDTH, here.size() > 1 ? MOST_LINES + 1 : MOST_LINES);
            if (!lines.isEmpty()) {
                Side side = side(bearer, lines, taken);
                taken.add(box(bearer, lines, side));
                labels.put(bearer, new Label(lines, side));
            }
        }
    }

    /** The first side where it covers nothing; to the right when there is none. */
    private Side side(Bubble bubble, List<String> lines, List<Bounds> taken) {
        Bounds own = disc(bubble);
        for (Side side : Side.values()) {
            Bounds box = box(bubble, lines, side);
            boolean fits = box.x() >= 0 && box.right() <= width && box.y() >= 0 && box.bottom() <= height;
            if (fits && taken.stream().noneMatch(other -> !other.equals(own) && cover(other, box))) {
                return side;
            }
        }
        return Side.RIGHT;
    }

    private static boolean cover(Bounds one, Bounds other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    private Bounds box(Bubble bubble, List<String> lines, Side side) {
        Bounds disc = disc(bubble);
        double wide = lettering.width(lines) + lettering.height(1) / 2;
        double high = lettering.height(lines.size());
        double x = disc.centerX() + side.across * (disc.width() + wide) / 2 - wide / 2;
        double y = disc.centerY() + side.down * (disc.height() + high) / 2 - high / 2;
        return new Bounds(x, y, wide, high);
    }

    /** Where it stands on the plot, in EMU from its top left corner. */
    private Bounds disc(Bubble bubble) {
        double x = share(bubble.x(), chart.x()) * width;
        double y = (1 - share(bubble.y(), chart.y())) * height;
        double diameter = chart.hasSizes()
                ? Math.min(width, height) / 4 * BubblePlot.SCALE / 100 * Math.sqrt(chart.sizeOf(bubble) / largest())
                : BubblePlot.POINT * Lettering.POINT;
        return new Bounds(x - diameter / 2, y - diameter / 2, diameter, diameter);
    }

    private double largest() {
        return chart.bubbles().stream().mapToDouble(chart::sizeOf).max().orElse(1);
    }

    /** Values beyond the axis are drawn at no place that matters. */
    private static double share(double value, Axis axis) {
        return Math.max(-1, Math.min(2, (value - axis.min()) / (axis.max() - axis.min())));
    }
}
