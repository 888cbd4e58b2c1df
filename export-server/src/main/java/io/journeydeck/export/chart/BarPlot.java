package io.journeydeck.export.chart;

import io.journeydeck.export.chart.BarChart.Direction;
import io.journeydeck.export.ooxml.Xml;
import java.util.ArrayList;
import java.util.List;

/** Bars (ECMA-376 part 1, 21.2.2.16). */
final class BarPlot {

    /** Between the bars of two categories, in percent of a bar's width. */
    private static final int GAP = 60;

    /** How much bars of a category overlap, in percent. */
    private static final int OVERLAP = -8;

    private final BarChart chart;
    private final Ranges ranges;
    private final Lettering lettering;

    BarPlot(BarChart chart, Ranges ranges, ChartStyle style) {
        this.chart = chart;
        this.ranges = ranges;
        this.lettering = new Lettering(style);
    }

    Plot plot() {
        boolean toRight = chart.direction() == Direction.RIGHT;
        Xml bars = Xml.of("c:barChart")
                .add(ChartXml.value("c:barDir", toRight ? "bar" : "col"))
                .add(ChartXml.value("c:grouping", "clustered"))
                .add(ChartXml.value("c:varyColors", 0));
        for (int i = 0; i < chart.series().size(); i++) {
            bars.add(series(i));
        }
        bars.add(ChartXml.value("c:gapWidth", GAP)).add(ChartXml.value("c:overlap", OVERLAP));
        Axes.ids(bars);
        Axes axes = new Axes(lettering);
        return new Plot(
                List.of(bars, axes.categories(toRight), axes.values(chart.axis(), toRight, chart.labelled())),
                chart.series().size(),
                0);
    }

    private Xml series(int index) {
        BarChart.Series series = chart.series().get(index);
        Ranges.Series range = ranges.series().get(index);
        List<Cell> categories = chart.categories().stream().map(Cell::of).toList();
        List<Cell> values = new ArrayList<>();
        series.values().forEach(value -> values.add(Cell.of(value)));
        while (values.size() < categories.size()) {
            values.add(Cell.EMPTY);
        }
        return Xml.of("c:ser")
                .add(ChartXml.value("c:idx", index))
                .add(ChartXml.value("c:order", index))
                .add(Source.of(range.name(), List.of(Cell.of(series.name()))).name())
                .add(Ink.shape(Ink.accent(index).fill()))
                .add(ChartXml.value("c:invertIfNegative", 0))
                .add(chart.labelled() ? DataLabels.values(chart.axis().format(), "outEnd") : null)
                .add(Xml.of("c:cat")
                        .add(Source.of(ranges.categories(), categories).texts()))
                .add(Xml.of("c:val").add(Source.of(range.values(), values).numbers(Axis.GENERAL)));
    }
}
