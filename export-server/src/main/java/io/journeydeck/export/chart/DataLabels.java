package io.journeydeck.export.chart;

import io.journeydeck.export.ooxml.Xml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels at the points of a series (ECMA-376 part 1, 21.2.2.49): texts of our own at some, nothing or the value at all others. */
final class DataLabels {

    private final List<Xml> own = new ArrayList<>();

    /**
     * A text at a point, on a bit of paper so that the grid does not cross it out.
     *
     * @param position where beside the point (21.2.3.10 ST_DLblPos)
     */
    void text(int point, Xml text, String position, boolean onPaper) {
        own.add(Xml.of("c:dLbl")
                .add(ChartXml.value("c:idx", point))
                .add(Xml.of("c:layout"))
                .add(text)
                .add(
                        onPaper
                                ? Ink.shape(Ink.PAPER.withAlpha(75_000).fill(), Ink.noLine())
                                : Ink.shape(Xml.of("a:noFill"), Ink.noLine()))
                .add(ChartXml.value("c:dLblPos", position))
                .addAll(shown(true)));
    }

    /** Nothing at a point. */
    void none(int point) {
        own.add(Xml.of("c:dLbl").add(ChartXml.value("c:idx", point)).add(ChartXml.value("c:delete", 1)));
    }

    /** The element, with nothing at other points; null when there is no label at all. */
    @Nullable
    Xml xml() {
        return own.isEmpty() ? null : Xml.of("c:dLbls").addAll(own).addAll(shown(false));
    }

    /** The value at each point. */
    static Xml values(String format, String position) {
        return Xml.of("c:dLbls")
                .add(Xml.of("c:numFmt").with("formatCode", format).with("sourceLinked", 0))
                .add(Ink.shape(Xml.of("a:noFill"), Ink.noLine()))
                .add(ChartXml.value("c:dLblPos", position))
                .addAll(shown(true));
    }

    private static List<Xml> shown(boolean value) {
        return List.of(
                ChartXml.value("c:showLegendKey", 0),
                ChartXml.value("c:showVal", value ? 1 : 0),
                ChartXml.value("c:showCatName", 0),
                ChartXml.value("c:showSerName", 0),
                ChartXml.value("c:showPercent", 0),
                ChartXml.value("c:showBubbleSize", 0));
    }
}
