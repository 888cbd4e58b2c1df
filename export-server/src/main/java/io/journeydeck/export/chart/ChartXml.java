package io.journeydeck.export.chart;

import io.journeydeck.export.ooxml.LanguageTag;
import io.journeydeck.export.ooxml.Xml;
import java.nio.charset.StandardCharsets;

/** Writes charts as parts of documents (ECMA-376 part 1, 14.2.1). */
public final class ChartXml {

    private ChartXml() {}

    /** A chart of a deck, with a workbook of its own. */
    public static ChartParts forDeck(Chart chart, ChartStyle style) {
        DataSheet data = DataSheet.of(chart);
        return new ChartParts(
                bytes(space(chart, data.ranges(), style)
                        .add(Xml.of("c:externalData").with("r:id", "rId1").add(value("c:autoUpdate", 0)))),
                DataWorkbook.of(data));
    }

    /** The part of a chart of a workbook, whose figures stand in the ranges. */
    public static byte[] forWorkbook(Chart chart, Ranges ranges, ChartStyle style) {
        int wanted = DataSheet.of(chart).ranges().series().size();
        if (ranges.series().size() != wanted) {
            throw new IllegalArgumentException(
                    "Ranges of " + ranges.series().size() + " series for a chart with " + wanted);
        }
        return bytes(space(chart, ranges, style));
    }

    private static Xml space(Chart chart, Ranges ranges, ChartStyle style) {
        Plot plot = chart.accept(new Chart.Visitor<>() {
            @Override
            public Plot line(LineChart chart) {
                return new LinePlot(chart, ranges, style).plot();
            }

            @Override
            public Plot bar(BarChart chart) {
                return new BarPlot(chart, ranges, style).plot();
            }

            @Override
            public Plot bubble(BubbleChart chart) {
                return new BubblePlot(chart, ranges, style).plot();
            }
        });
        Lettering lettering = new Lettering(style);
        boolean titled = !ChartText.of(style.title()).isEmpty();
        Xml content = Xml.of("c:chart")
                .add(titled ? lettering.title(style.title(), true, false) : null)
                .add(value("c:autoTitleDeleted", titled ? 0 : 1))
                .add(Xml.of("c:plotArea").add(Xml.of("c:layout")).addAll(plot.parts()))
                .add(plot.listed() > 1 ? legend(plot) : null)
                .add(value("c:plotVisOnly", 0))
                .add(value("c:dispBlanksAs", "gap"));
        String language = LanguageTag.of(style.language());
        return Xml.of("c:chartSpace")
                .with("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart")
                .with("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
                .with("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                .add(value("c:date1904", 0))
                .add(language == null ? null : value("c:lang", language))
                .add(value("c:roundedCorners", 0))
                .add(content)
                .add(Ink.shape(Xml.of("a:noFill"), Ink.noLine()))
                .add(lettering.standard());
    }

    private static Xml legend(Plot plot) {
        Xml legend = Xml.of("c:legend").add(value("c:legendPos", "t"));
        for (int i = 0; i < plot.unlisted(); i++) {
            legend.add(Xml.of("c:legendEntry")
                    .add(value("c:idx", plot.listed() + i))
                    .add(value("c:delete", 1)));
        }
        return legend.add(value("c:overlay", 0));
    }

    /** An element whose attribute {@code val} is all it has to say. */
    static Xml value(String element, String value) {
        return Xml.of(element).with("val", value);
    }

    static Xml value(String element, long value) {
        return Xml.of(element).with("val", value);
    }

    private static byte[] bytes(Xml root) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root)
                .getBytes(StandardCharsets.UTF_8);
    }
}
