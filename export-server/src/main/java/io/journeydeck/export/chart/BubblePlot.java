package io.journeydeck.export.chart;

import io.journeydeck.export.chart.BubbleChart.Bubble;
import io.journeydeck.export.chart.BubbleChart.Quadrants;
import io.journeydeck.export.ooxml.Xml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bubbles (ECMA-376 part 1, 21.2.2.20), or points (21.2.2.161) when they have no sizes. */
final class BubblePlot {

    /** The largest bubble in percent of a quarter of the plot, which is the standard. */
    static final int SCALE = 40;

    /** Diameter of a point, in pt. */
    static final int POINT = 12;

    /** Bubbles let others shine through. */
    private static final int ALPHA = 80_000;

    private final BubbleChart chart;
    private final Ranges ranges;
    private final Lettering lettering;
    private final BubbleLabels labels;

    BubblePlot(BubbleChart chart, Ranges ranges, ChartStyle style) {
        this.chart = chart;
        this.ranges = ranges;
        this.lettering = new Lettering(style);
        this.labels = new BubbleLabels(chart, style, lettering);
    }

    Plot plot() {
        boolean sized = chart.hasSizes();
        Xml bubbles = Xml.of(sized ? "c:bubbleChart" : "c:scatterChart")
                .add(sized ? null : ChartXml.value("c:scatterStyle", "lineMarker"))
                .add(ChartXml.value("c:varyColors", 0));
        List<List<Bubble>> groups = chart.groups();
        for (int i = 0; i < groups.size(); i++) {
            bubbles.add(series(i, groups.get(i)));
        }
        Quadrants quadrants = chart.quadrants();
        List<Xml> names = quadrants == null ? List.of() : names(groups.size(), quadrants);
        bubbles.addAll(names);
        if (sized) {
            bubbles.add(ChartXml.value("c:bubbleScale", SCALE))
                    .add(ChartXml.value("c:showNegBubbles", 0))
                    .add(ChartXml.value("c:sizeRepresents", "area"));
        }
        Axes.ids(bubbles);
        Axes axes = new Axes(lettering);
        return new Plot(
                List.of(
                        bubbles,
                        axes.measure(chart.x(), true, quadrants == null ? null : (Double) quadrants.y()),
                        axes.measure(chart.y(), false, quadrants == null ? null : (Double) quadrants.x())),
                groups.size(),
                names.size());
    }

    private Xml series(int index, List<Bubble> bubbles) {
        Ranges.Series range = ranges.series().get(index);
        String group = bubbles.get(0).group();
        Ink ink = Ink.accent(index).withAlpha(ALPHA);
        DataLabels texts = new DataLabels();
        for (int i = 0; i < bubbles.size(); i++) {
            BubbleLabels.Label label = labels.of(bubbles.get(i));
            if (label == null) {
                texts.none(i);
            } else {
                texts.text(
                        i, lettering.note(label.lines(), Ink.TEXT), label.side().code(), false);
            }
        }
        List<Cell> sizes =
                bubbles.stream().map(bubble -> Cell.of(chart.sizeOf(bubble))).toList();
        return values(
                head(index, Source.of(range.name(), List.of(Cell.of(group))).name(), ink, Ink.PAPER.line(1)),
                texts,
                Source.of(
                        range.x(),
                        bubbles.stream().map(bubble -> Cell.of(bubble.x())).toList()),
                Source.of(
                        range.values(),
                        bubbles.stream().map(bubble -> Cell.of(bubble.y())).toList()),
                Source.of(range.size(), sizes));
    }

    /**
     * The names of the quadrants, as labels of points that nobody sees: a series each, because LibreOffice shows no labels when the
     * longest of several series is one of literals.
     */
    private List<Xml> names(int first, Quadrants quadrants) {
        Axis x = chart.x();
        Axis y = chart.y();
        double left = (x.min() + quadrants.x()) / 2;
        double right = (x.max() + quadrants.x()) / 2;
        double edge = (y.max() - y.min()) / 24;
        List<Xml> names = new ArrayList<>();
        add(names, first, quadrants.topLeft(), left, y.max() - edge);
        add(names, first, quadrants.topRight(), right, y.max() - edge);
        add(names, first, quadrants.bottomLeft(), left, y.min() + edge);
        add(names, first, quadrants.bottomRight(), right, y.min() + edge);
        return names;
    }

    private void add(List<Xml> names, int first, String name, double x, double y) {
        String line = ChartText.of(name);
        if (!line.isEmpty()) {
            DataLabels label = new DataLabels();
            label.text(0, lettering.note(List.of(line), Ink.AXIS), "ctr", false);
            Xml series =
                    head(first + names.size(), Xml.of("c:tx").add(Cell.of(line).value("c:v")), null, Ink.noLine());
            names.add(values(series, label, literal(x), literal(y), literal(chart.smallest())));
        }
    }

    private static Source literal(double value) {
        return Source.of("", List.of(Cell.of(value)));
    }

    private Xml head(int index, @Nullable Xml name, @Nullable Ink ink, Xml line) {
        Xml fill = ink == null ? Xml.of("a:noFill") : ink.fill();
        Xml xml = Xml.of("c:ser")
                .add(ChartXml.value("c:idx", index))
                .add(ChartXml.value("c:order", index))
                .add(name);
        if (chart.hasSizes()) {
            return xml.add(Ink.shape(fill, line)).add(ChartXml.value("c:invertIfNegative", 0));
        }
        Xml marker = Xml.of("c:marker").add(ChartXml.value("c:symbol", ink == null ? "none" : "circle"));
        if (ink != null) {
            marker.add(ChartXml.value("c:size", POINT)).add(Ink.shape(fill, line));
        }
        return xml.add(Ink.shape(Ink.noLine())).add(marker);
    }

    private Xml values(Xml series, DataLabels texts, Source x, Source y, Source sizes) {
        series.add(texts.xml())
                .add(Xml.of("c:xVal").add(x.numbers(Axis.GENERAL)))
                .add(Xml.of("c:yVal").add(y.numbers(Axis.GENERAL)));
        return chart.hasSizes()
                ? series.add(Xml.of("c:bubbleSize").add(sizes.numbers(Axis.GENERAL)))
                        .add(ChartXml.value("c:bubble3D", 0))
                : series.add(ChartXml.value("c:smooth", 0));
    }
}
