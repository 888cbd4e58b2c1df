package io.journeydeck.export.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Where the notes of curves stand and how they are broken into lines: above highs and below lows, no wider than to the middle between
 * two of them, no higher than the room up to the edge.
 */
final class NotePlaces {

    /** How much of a chart its plot takes, more or less: programs lay the axes out on their own. */
    private static final double PLOT_WIDTH = 0.88;

    private static final double PLOT_HEIGHT = 0.74;

    /** The widest note, as a share of the chart; wider ones are slow to read. */
    private static final double WIDEST = 0.3;

    /** Of a marker and the space around it, in pt. */
    private static final double MARKER = 8;

    private static final int MOST_LINES = 4;

    private final LineChart chart;
    private final ChartStyle style;
    private final Lettering lettering;
    private final List<Pin> pins = new ArrayList<>();

    NotePlaces(LineChart chart, ChartStyle style, Lettering lettering) {
        this.chart = chart;
        this.style = style;
        this.lettering = lettering;
        for (int i = 0; i < chart.series().size(); i++) {
            pins.addAll(pins(i));
        }
    }

    /** A note at a point. */
    private record Pin(int series, int step, double value, boolean above, String text) {}

    /** A note as it is shown. */
    record Place(int step, boolean isAbove, List<String> lines) {}

    List<Place> of(int series) {
        return pins.stream()
                .filter(pin -> pin.series() == series)
                .map(pin -> new Place(pin.step(), pin.above(), lettering.lines(pin.text(), width(pin), lines(pin))))
                .filter(place -> !place.lines().isEmpty())
                .toList();
    }

    /** One at each step that has a value, the first of several. */
    private List<Pin> pins(int index) {
        LineChart.Series series = chart.series().get(index);
        TreeMap<Integer, Pin> found = new TreeMap<>();
        for (LineChart.Note note : series.notes()) {
            Double value = series.at(note.step());
            if (value != null) {
                found.putIfAbsent(
                        note.step(),
                        new Pin(index, note.step(), value, isHigh(series, note.step(), value), note.text()));
            }
        }
        return List.copyOf(found.values());
    }

    /** Higher than the steps beside it; with none beside it or at their height, not below zero. */
    private static boolean isHigh(LineChart.Series series, int step, double value) {
        double difference = 0;
        for (int neighbour : new int[] {step - 1, step + 1}) {
            Double other = series.at(neighbour);
            difference += other == null ? 0 : value - other;
        }
        return difference == 0 ? value >= 0 : difference > 0;
    }

    private double width(Pin pin) {
        double slot = style.width() * PLOT_WIDTH / chart.steps().size();
        double toEdge = Math.min(pin.step() + 0.5, chart.steps().size() - pin.step() - 0.5) * slot;
        double width = Math.min(style.width() * WIDEST, 2 * (toEdge + style.width() * (1 - PLOT_WIDTH) / 4));
        for (Pin other : pins) {
            if (other.above() == pin.above() && other.step() != pin.step()) {
                width = Math.min(width, Math.abs(other.step() - pin.step()) * slot - lettering.height(1) / 2);
            }
        }
        return width;
    }

    private int lines(Pin pin) {
        Axis axis = chart.axis();
        double room = pin.above() ? axis.max() - pin.value() : pin.value() - axis.min();
        double height = room / (axis.max() - axis.min()) * style.height() * PLOT_HEIGHT - MARKER * Lettering.POINT;
        return (int) Math.max(1, Math.min(MOST_LINES, height / lettering.height(1)));
    }
}
