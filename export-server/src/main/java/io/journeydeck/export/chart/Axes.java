package io.journeydeck.export.chart;

import io.journeydeck.export.ooxml.Xml;
import org.jspecify.annotations.Nullable;

/** The two axes of a chart (ECMA-376 part 1, 21.2.2.25 catAx, 21.2.2.226 valAx). */
final class Axes {

    static final int FIRST = 10;
    static final int SECOND = 20;

    private static final double LINE = 1.25;

    private final Lettering lettering;

    Axes(Lettering lettering) {
        this.lettering = lettering;
    }

    static Xml ids(Xml chart) {
        return chart.add(ChartXml.value("c:axId", FIRST)).add(ChartXml.value("c:axId", SECOND));
    }

    /** Names at the bottom, or from the top down the left side. */
    Xml categories(boolean atSide) {
        return Xml.of("c:catAx")
                .add(ChartXml.value("c:axId", FIRST))
                .add(Xml.of("c:scaling").add(ChartXml.value("c:orientation", atSide ? "maxMin" : "minMax")))
                .add(ChartXml.value("c:delete", 0))
                .add(ChartXml.value("c:axPos", atSide ? "l" : "b"))
                .add(numberFormat(Axis.GENERAL))
                .add(ChartXml.value("c:majorTickMark", "none"))
                .add(ChartXml.value("c:minorTickMark", "none"))
                .add(ChartXml.value("c:tickLblPos", "low"))
                .add(Ink.shape(Ink.AXIS.line(LINE)))
                .add(ChartXml.value("c:crossAx", SECOND))
                .add(ChartXml.value("c:crosses", "autoZero"))
                .add(ChartXml.value("c:auto", 0))
                .add(ChartXml.value("c:lblAlgn", "ctr"))
                .add(ChartXml.value("c:lblOffset", 100))
                .add(ChartXml.value("c:noMultiLvlLbl", 0));
    }

    /**
     * Values beside names.
     *
     * @param hidden true when the values are written at the bars
     */
    Xml values(Axis axis, boolean atBottom, boolean hidden) {
        Xml xml = Xml.of("c:valAx")
                .add(ChartXml.value("c:axId", SECOND))
                .add(scaling(axis))
                .add(ChartXml.value("c:delete", hidden ? 1 : 0))
                .add(ChartXml.value("c:axPos", atBottom ? "b" : "l"));
        if (!hidden) {
            xml.add(grid("c:majorGridlines"));
            xml.add(axis.minorUnit() < axis.unit() ? grid("c:minorGridlines") : null);
        }
        return xml.add(title(axis, !atBottom))
                .add(numberFormat(axis.format()))
                .add(ChartXml.value("c:majorTickMark", "none"))
                .add(ChartXml.value("c:minorTickMark", "none"))
                .add(ChartXml.value("c:tickLblPos", "nextTo"))
                .add(Ink.shape(Ink.noLine()))
                .add(ChartXml.value("c:crossAx", FIRST))
                .add(ChartXml.value("c:crosses", atBottom ? "max" : "autoZero"))
                .add(ChartXml.value("c:crossBetween", "between"))
                .add(ChartXml.value("c:majorUnit", Cell.digits(axis.unit())))
                .add(ChartXml.value("c:minorUnit", Cell.digits(Math.min(axis.minorUnit(), axis.unit()))));
    }

    /**
     * One of two axes of values; its labels are at the edge wherever it crosses the other.
     *
     * @param crossing where on the other axis; null for its beginning
     */
    Xml measure(Axis axis, boolean horizontal, @Nullable Double crossing) {
        return Xml.of("c:valAx")
                .add(ChartXml.value("c:axId", horizontal ? FIRST : SECOND))
                .add(scaling(axis))
                .add(ChartXml.value("c:delete", 0))
                .add(ChartXml.value("c:axPos", horizontal ? "b" : "l"))
                .add(grid("c:majorGridlines"))
                .add(title(axis, !horizontal))
                .add(numberFormat(axis.format()))
                .add(ChartXml.value("c:majorTickMark", "none"))
                .add(ChartXml.value("c:minorTickMark", "none"))
                .add(ChartXml.value("c:tickLblPos", "low"))
                .add(Ink.shape(crossing == null ? Ink.AXIS.line(LINE) : Ink.AXIS.dashed(LINE)))
                .add(ChartXml.value("c:crossAx", horizontal ? SECOND : FIRST))
                .add(
                        crossing == null
                                ? ChartXml.value("c:crosses", "min")
                                : ChartXml.value("c:crossesAt", Cell.digits(crossing)))
                .add(ChartXml.value("c:crossBetween", "midCat"))
                .add(ChartXml.value("c:majorUnit", Cell.digits(axis.unit())));
    }

    private @Nullable Xml title(Axis axis, boolean upwards) {
        return ChartText.of(axis.title()).isEmpty() ? null : lettering.title(axis.title(), false, upwards);
    }

    private static Xml scaling(Axis axis) {
        return Xml.of("c:scaling")
                .add(ChartXml.value("c:orientation", "minMax"))
                .add(ChartXml.value("c:max", Cell.digits(axis.max())))
                .add(ChartXml.value("c:min", Cell.digits(axis.min())));
    }

    private static Xml grid(String element) {
        return Xml.of(element).add(Ink.shape(Ink.GRID.line(0.75)));
    }

    private static Xml numberFormat(String format) {
        return Xml.of("c:numFmt").with("formatCode", format).with("sourceLinked", 0);
    }
}
