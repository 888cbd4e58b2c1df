package io.journeydeck.export.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a chart as the cells of a sheet.
 *
 * @param rows from the first one, which names the columns
 * @param ranges where the chart finds them
 */
record DataSheet(List<List<Cell>> rows, Ranges ranges) {

    static final String NAME = "Sheet1";

    static DataSheet of(Chart chart) {
        return chart.accept(new Chart.Visitor<>() {
            @Override
            public DataSheet line(LineChart chart) {
                return lines(chart);
            }

            @Override
            public DataSheet bar(BarChart chart) {
                return bars(chart);
            }

            @Override
            public DataSheet bubble(BubbleChart chart) {
                return bubbles(chart);
            }
        });
    }

    /** Groups, steps, a column a curve, and the notes of each curve beside them. */
    private static DataSheet lines(LineChart chart) {
        int first = chart.isGrouped() ? 2 : 1;
        int count = chart.steps().size();
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row <= count; row++) {
            List<Cell> cells = new ArrayList<>();
            if (chart.isGrouped()) {
                cells.add(row == 0 ? Cell.EMPTY : LinePlot.groups(chart).get(row - 1));
            }
            cells.add(row == 0 ? Cell.EMPTY : Cell.of(chart.steps().get(row - 1).name()));
            for (LineChart.Series series : chart.series()) {
                cells.add(row == 0 ? Cell.of(series.name()) : Cell.of(series.at(row - 1)));
            }
            int step = row - 1;
            for (LineChart.Series series : chart.series()) {
                cells.add(series.notes().stream()
                        .filter(note -> note.step() == step)
                        .map(note -> Cell.of(note.text()))
                        .findFirst()
                        .orElse(Cell.EMPTY));
            }
            rows.add(cells);
        }
        return new DataSheet(rows, columns(first, chart.series().size(), count));
    }

    private static DataSheet bars(BarChart chart) {
        int count = chart.categories().size();
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row <= count; row++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(row == 0 ? Cell.EMPTY : Cell.of(chart.categories().get(row - 1)));
            for (BarChart.Series series : chart.series()) {
                int at = row - 1;
                cells.add(
                        row == 0
                                ? Cell.of(series.name())
                                : at < series.values().size()
                                        ? Cell.of(series.values().get(at))
                                        : Cell.EMPTY);
            }
            rows.add(cells);
        }
        return new DataSheet(rows, columns(1, chart.series().size(), count));
    }

    private static Ranges columns(int first, int series, int count) {
        List<Ranges.Series> ranges = new ArrayList<>();
        for (int i = 0; i < series; i++) {
            ranges.add(Ranges.Series.of(cells(first + i, 0, first + i, 0), cells(first + i, 1, first + i, count)));
        }
        return new Ranges(cells(0, 1, first - 1, count), ranges);
    }

    private static DataSheet bubbles(BubbleChart chart) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(chart.x().title()),
                Cell.of(chart.y().title()),
                Cell.EMPTY));
        List<Ranges.Series> ranges = new ArrayList<>();
        for (List<BubbleChart.Bubble> group : chart.groups()) {
            int from = rows.size();
            for (BubbleChart.Bubble bubble : group) {
                rows.add(List.of(
                        Cell.of(bubble.label()),
                        Cell.of(bubble.group()),
                        Cell.of(bubble.x()),
                        Cell.of(bubble.y()),
                        chart.hasSizes() ? Cell.of(chart.sizeOf(bubble)) : Cell.EMPTY));
            }
            int to = rows.size() - 1;
            ranges.add(Ranges.Series.ofBubbles(
                    cells(1, from, 1, from), cells(2, from, 2, to), cells(3, from, 3, to), cells(4, from, 4, to)));
        }
        return new DataSheet(rows, new Ranges("", ranges));
    }

    /** A reference to cells, counted from 0. */
    private static String cells(int left, int top, int right, int bottom) {
        String from = "$" + column(left) + "$" + (top + 1);
        String to = "$" + column(right) + "$" + (Math.max(top, bottom) + 1);
        return NAME + "!" + (from.equals(to) ? from : from + ":" + to);
    }

    /** Letters of a column, from 0: A, …, Z, AA, …. */
    static String column(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
