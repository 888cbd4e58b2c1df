package io.journeydeck.export.chart;

import io.journeydeck.export.chart.LineChart.Marks;
import io.journeydeck.export.ooxml.Xml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Curves (ECMA-376 part 1, 21.2.2.97). */
final class LinePlot {

    private static final double CURVE = 2.5;
    private static final int MARKER = 9;

    private final LineChart chart;
    private final Ranges ranges;
    private final Lettering lettering;
    private final NotePlaces places;

    LinePlot(LineChart chart, Ranges ranges, ChartStyle style) {
        this.chart = chart;
        this.ranges = ranges;
        this.lettering = new Lettering(style);
        this.places = new NotePlaces(chart, style, lettering);
    }

    Plot plot() {
        Xml lines = Xml.of("c:lineChart")
                .add(ChartXml.value("c:grouping", "standard"))
                .add(ChartXml.value("c:varyColors", 0));
        for (int i = 0; i < chart.series().size(); i++) {
            lines.add(series(i));
        }
        Axes.ids(lines.add(ChartXml.value("c:marker", 1)));
        Axes axes = new Axes(lettering);
        return new Plot(
                List.of(lines, axes.categories(false), axes.values(chart.axis(), false, false)),
                chart.series().size(),
                0);
    }

    private Xml series(int index) {
        LineChart.Series series = chart.series().get(index);
        Ranges.Series range = ranges.series().get(index);
        boolean bySign = chart.marks() == Marks.SIGN;
        Ink ink = Ink.accent(index);
        Xml xml = Xml.of("c:ser")
                .add(ChartXml.value("c:idx", index))
                .add(ChartXml.value("c:order", index))
                .add(Source.of(range.name(), List.of(Cell.of(series.name()))).name())
                .add(Ink.shape(ink.line(CURVE)))
                .add(marker(ink));
        List<Cell> values = new ArrayList<>();
        for (int step = 0; step < chart.steps().size(); step++) {
            Double value = series.at(step);
            values.add(Cell.of(value));
            if (bySign && value != null) {
                xml.add(Xml.of("c:dPt")
                        .add(ChartXml.value("c:idx", step))
                        .add(marker(Ink.sign(value)))
                        .add(ChartXml.value("c:bubble3D", 0))
                        .add(Ink.shape(ink.line(CURVE))));
            }
        }
        return xml.add(notes(index))
                .add(Xml.of("c:cat").add(categories()))
                .add(Xml.of("c:val").add(Source.of(range.values(), values).numbers(Axis.GENERAL)))
                .add(ChartXml.value("c:smooth", chart.smooth() ? 1 : 0));
    }

    private static Xml marker(Ink ink) {
        return Xml.of("c:marker")
                .add(ChartXml.value("c:symbol", "circle"))
                .add(ChartXml.value("c:size", MARKER))
                .add(Ink.shape(ink.fill(), Ink.PAPER.line(1.25)));
    }

    private @Nullable Xml notes(int index) {
        DataLabels labels = new DataLabels();
        places.of(index)
                .forEach(place -> labels.text(
                        place.step(), lettering.note(place.lines(), Ink.TEXT), place.isAbove() ? "t" : "b", true));
        return labels.xml();
    }

    private Xml categories() {
        List<Cell> names =
                chart.steps().stream().map(step -> Cell.of(step.name())).toList();
        Source source = Source.of(ranges.categories(), names);
        return chart.isGrouped() && !ranges.categories().isEmpty() ? source.levels(groups(chart)) : source.texts();
    }

    /** The name of each group at its first step, nothing at the others. */
    static List<Cell> groups(LineChart chart) {
        List<Cell> groups = new ArrayList<>();
        String last = "";
        for (LineChart.Step step : chart.steps()) {
            String group = ChartText.of(step.group());
            groups.add(group.equals(last) ? Cell.EMPTY : Cell.of(group));
            last = group;
        }
        return groups;
    }
}
