package io.journeydeck.export.pptx.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.chart.Charts;
import io.journeydeck.standard.OfficePackage;
import io.journeydeck.standard.OfficeSchemas;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ChartFrameTest {

    @Test
    void showsChartsThatOtherProgramsRead() throws Exception {
        byte[] bytes = ChartDeck.of(new ArrayList<>(Charts.all().values()));

        assertThat(OfficePackage.of(bytes).problems(OfficeSchemas.read())).isEmpty();
        try (XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
            assertThat(deck.getCharts()).hasSize(Charts.all().size());
            XSLFGraphicFrame frame =
                    (XSLFGraphicFrame) deck.getSlides().get(0).getShapes().get(0);
            assertThat(frame.hasChart()).isTrue();
            assertThat(frame.getShapeName()).isEqualTo("How it feels");
            XDDFChartData.Series sally =
                    frame.getChart().getChartSeries().get(0).getSeries(0);
            assertThat(sally.getValuesData().getPointAt(2).doubleValue()).isEqualTo(-1.5);
            assertThat(sally.getValuesData().getPointCount()).isEqualTo(5);
            for (XSLFChart chart : deck.getCharts()) {
                try (XSSFWorkbook book = chart.getWorkbook()) {
                    assertThat(book.getSheetName(0)).isEqualTo("Sheet1");
                }
            }
        }
    }
}
