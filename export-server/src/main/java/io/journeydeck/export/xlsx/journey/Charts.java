package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.export.chart.Axis;
import io.journeydeck.export.chart.BarChart;
import io.journeydeck.export.chart.BubbleChart;
import io.journeydeck.export.chart.Chart;
import io.journeydeck.export.chart.ChartStyle;
import io.journeydeck.export.chart.ChartXml;
import io.journeydeck.export.chart.LineChart;
import io.journeydeck.export.chart.Ranges;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.PlacedChart;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.compare.StageDelta;
import io.journeydeck.journey.insight.Quadrant;
import io.journeydeck.journey.insight.ScoredOpportunity;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The charts of the workbook: they point at the cells of the tables below which they stand. */
final class Charts {

    private static final long PX = 9_525;
    private static final long WIDTH = 900 * PX;
    private static final long HEIGHT = 380 * PX;

    /** Rows of standard height that a chart covers at most. */
    private static final int ROWS = 20;

    /** Empty rows between a table and its chart. */
    private static final int GAP = 2;

    private static final double TEXT = 10;

    private final Book book;
    private final WrittenTable table;

    Charts(Book book, WrittenTable table) {
        this.book = book;
        this.table = table;
    }

    /**
     * One map's curve.
     *
     * @param lines rows of the table from the first to the last, a line each and all as long as the first
     * @param number of the chart on its sheet, from 0
     */
    PlacedChart curve(String title, List<Line> lines, int number) {
        Line longest = lines.get(0);
        List<LineChart.Step> steps = longest.rows().stream()
                .map(row -> new LineChart.Step(row.stageName(), row.data("step")))
                .toList();
        List<LineChart.Series> series = new ArrayList<>();
        List<Ranges.Series> ranges = new ArrayList<>();
        for (Line line : lines) {
            series.add(new LineChart.Series(
                    line.name(),
                    line.rows().stream().map(Charts::score).toList(),
                    lines.size() == 1 ? notes(line.rows()) : List.of()));
            ranges.add(Ranges.Series.of("", cells(ColumnKeys.SENTIMENT, ColumnKeys.SENTIMENT, line)));
        }
        Axis axis = Axis.sentiment(book.word("chart.good"), book.word("chart.neutral"), book.word("chart.bad"));
        LineChart chart = new LineChart(
                steps, series, axis, lines.size() == 1 ? LineChart.Marks.SIGN : LineChart.Marks.SERIES, false);
        return placed(
                chart,
                new Ranges(cells(ColumnKeys.STAGE, ColumnKeys.STEP, longest), ranges),
                title,
                book.word("chart.curve", title),
                number);
    }

    /**
     * Rows of the table one below the other.
     *
     * @param first position of the first in the table, from 0
     */
    record Line(String name, int first, List<ItemRow> rows) {}

    private static @Nullable Double score(ItemRow row) {
        return row.item().sentiment() == null
                ? null
                : Double.valueOf(row.item().sentiment().value());
    }

    /** What is said at the first low and the last high. */
    private static List<LineChart.Note> notes(List<ItemRow> rows) {
        int low = -1;
        int high = -1;
        for (int i = 0; i < rows.size(); i++) {
            Double score = score(rows.get(i));
            if (score != null) {
                low = low < 0 || score < known(rows.get(low)) ? i : low;
                high = high < 0 || score >= known(rows.get(high)) ? i : high;
            }
        }
        List<LineChart.Note> notes = new ArrayList<>();
        for (int i : low == high ? new int[] {low} : new int[] {low, high}) {
            if (i >= 0 && !rows.get(i).item().text().isBlank()) {
                notes.add(new LineChart.Note(i, rows.get(i).item().text()));
            }
        }
        return notes;
    }

    private static double known(ItemRow row) {
        Double score = score(row);
        return score == null ? 0 : score;
    }

    /** Opportunities by effort and impact, the larger the higher their score; each is called by its rank. */
    PlacedChart field(List<ScoredOpportunity> scored) {
        boolean sized = scored.stream().allMatch(each -> each.rice().orElse(0) > 0);
        List<BubbleChart.Bubble> bubbles = new ArrayList<>();
        for (ScoredOpportunity each : scored) {
            JourneyItem.Opportunity opportunity = each.opportunity();
            bubbles.add(new BubbleChart.Bubble(
                    Long.toString(1
                            + scored.stream()
                                    .filter(other ->
                                            other.rice().orElse(0) > each.rice().orElse(0))
                                    .count()),
                    number(opportunity.effort()),
                    number(opportunity.impact()),
                    sized ? Double.valueOf(each.rice().orElse(1)) : null,
                    ""));
        }
        BubbleChart chart = new BubbleChart(
                bubbles,
                Axis.rating(book.word("property.effort")),
                Axis.rating(book.word("property.impact")),
                BubbleChart.Quadrants.ofRatings(
                        quadrant(Quadrant.QUICK_WIN),
                        quadrant(Quadrant.BIG_BET),
                        quadrant(Quadrant.FILL_IN),
                        quadrant(Quadrant.TIME_SINK)));
        return placed(
                chart,
                new Ranges(
                        "",
                        List.of(Ranges.Series.ofBubbles(
                                "",
                                cells("effort", "effort", 0, scored.size()),
                                cells("impact", "impact", 0, scored.size()),
                                sized ? cells(Scoring.RICE, Scoring.RICE, 0, scored.size()) : ""))),
                book.word("sheet.opportunities"),
                book.word("chart.field"),
                0);
    }

    /**
     * How stages feel in one map beside another.
     *
     * @param before key of the column of the first map's means; its title is what readers call that map
     * @param after key of that of the second map's
     * @param first position of the pair's first stage in the table, from 0
     * @param number of the chart on its sheet, from 0
     */
    PlacedChart means(String title, List<StageDelta> stages, String before, String after, int first, int number) {
        List<@Nullable Double> means = new ArrayList<>();
        List<@Nullable Double> laterMeans = new ArrayList<>();
        for (StageDelta stage : stages) {
            means.add(stage.before());
            laterMeans.add(stage.after());
        }
        BarChart chart = new BarChart(
                stages.stream().map(StageDelta::name).toList(),
                List.of(
                        new BarChart.Series(table.head().title(before), means),
                        new BarChart.Series(table.head().title(after), laterMeans)),
                new Axis(book.word("property.sentiment"), -2, 2, 1, 1, "+0;\u22120;0"),
                BarChart.Direction.UP,
                false);
        int count = stages.size();
        return placed(
                chart,
                new Ranges(
                        cells(ColumnKeys.STAGE, ColumnKeys.STAGE, first, count),
                        List.of(
                                Ranges.Series.of(header(before), cells(before, before, first, count)),
                                Ranges.Series.of(header(after), cells(after, after, first, count)))),
                title,
                book.word("chart.means", title),
                number);
    }

    private static double number(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private String quadrant(Quadrant quadrant) {
        return book.word("quadrant." + quadrant.id());
    }

    private String cells(String firstKey, String lastKey, Line line) {
        return cells(firstKey, lastKey, line.first(), line.rows().size());
    }

    private String cells(String firstKey, String lastKey, int first, int count) {
        int top = table.firstRow() + 2 + first;
        return table.sheet().place(letter(firstKey) + top + ":" + letter(lastKey) + (top + count - 1));
    }

    private String header(String key) {
        return table.sheet().place(letter(key) + (table.firstRow() + 1));
    }

    private String letter(String key) {
        return "$" + CellReference.convertNumToColString(table.column(key)) + "$";
    }

    private int firstShown() {
        int column = table.firstColumn();
        while (table.head().columns().get(column - table.firstColumn()).hidden()) {
            column++;
        }
        return column;
    }

    /** Index of the last row that a number of charts covers. */
    int lastRow(int charts) {
        return table.lastRow() + GAP + charts * (ROWS + 1);
    }

    private PlacedChart placed(Chart chart, Ranges ranges, String title, String description, int number) {
        ChartStyle style = new ChartStyle(
                WIDTH, HEIGHT, TEXT, TEXT - 1, title, book.words().language());
        return new PlacedChart(
                ChartXml.forWorkbook(chart, ranges, style),
                table.lastRow() + 1 + GAP + number * (ROWS + 1),
                firstShown(),
                WIDTH,
                HEIGHT,
                title,
                description);
    }
}
