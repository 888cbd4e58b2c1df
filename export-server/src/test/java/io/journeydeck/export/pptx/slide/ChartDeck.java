package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.chart.Chart;
import io.journeydeck.export.chart.ChartParts;
import io.journeydeck.export.chart.ChartXml;
import io.journeydeck.export.chart.Charts;
import io.journeydeck.export.pptx.file.DeckFile;
import io.journeydeck.export.pptx.file.SlidePart;
import io.journeydeck.export.pptx.theme.DeckTheme;
import io.journeydeck.export.pptx.theme.LayoutRole;
import io.journeydeck.export.pptx.theme.OwnTheme;
import io.journeydeck.export.pptx.theme.SlideSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** A deck of charts, for tests. */
public final class ChartDeck {

    private ChartDeck() {}

    /** A deck with a slide for each chart. */
    public static byte[] of(List<Chart> charts) throws IOException {
        DeckTheme theme = new OwnTheme(SlideSheet.of(List.of(), ExportOptions.standard()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeckFile deck = new DeckFile(theme.open(), "Charts")) {
            for (Chart chart : charts) {
                SlidePart slide = deck.slide(theme.layout(LayoutRole.CONTENT).part());
                ChartParts parts = ChartXml.forDeck(chart, Charts.STYLE);
                SlideXml xml = new SlideXml("en");
                xml.add(ChartFrame.of(
                        xml.ids(),
                        "How it feels",
                        "Sally is lowest at step 3",
                        slide.chart(parts.xml(), parts.workbook()),
                        new ChartFrame.Box(500_000, 1_000_000, Charts.STYLE.width(), Charts.STYLE.height())));
                slide.content(xml.slide(null));
            }
            deck.write(out);
        }
        return out.toByteArray();
    }
}
