package io.journeydeck.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.chart.ChartXml;
import io.journeydeck.export.chart.Charts;
import io.journeydeck.export.chart.Ranges;
import io.journeydeck.standard.OfficePackage;
import io.journeydeck.standard.OfficeSchemas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetChartsTest {

    @Test
    void laysChartsOverCells() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (String name : List.of("Emotions", "Channels")) {
                XSSFSheet sheet = book.createSheet(name);
                for (int row : new int[] {0, 22}) {
                    SheetCharts.add(
                            sheet,
                            ChartXml.forWorkbook(Charts.curve(), ranges(name), Charts.STYLE),
                            new SheetCharts.Area(6, row, 16, row + 20),
                            "Curve " + row,
                            "Sally is lowest at step 3");
                }
            }
            book.write(out);
        }

        assertThat(OfficePackage.of(out.toByteArray()).problems(OfficeSchemas.read()))
                .isEmpty();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (int i = 0; i < 2; i++) {
                List<XSSFChart> charts =
                        book.getSheetAt(i).getDrawingPatriarch().getCharts();
                assertThat(charts).hasSize(2);
                assertThat(charts.get(1)
                                .getChartSeries()
                                .get(0)
                                .getSeries(0)
                                .getValuesData()
                                .getDataRangeReference())
                        .isEqualTo(book.getSheetName(i) + "!$C$2:$C$6");
                assertThat(book.getSheetAt(i).getDrawingPatriarch().getShapes())
                        .extracting(shape -> shape.getShapeName())
                        .containsExactly("Curve 0", "Curve 22");
            }
        }
    }

    private static Ranges ranges(String sheet) {
        return new Ranges(
                sheet + "!$A$2:$B$6",
                List.of(
                        Ranges.Series.of(sheet + "!$C$1", sheet + "!$C$2:$C$6"),
                        Ranges.Series.of(sheet + "!$D$1", sheet + "!$D$2:$D$6")));
    }
}
