package io.journeydeck.export.xlsx.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.xlsx.OpenedBook;
import io.journeydeck.export.xlsx.SketchedDrawing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonSheetTest {

    private static final String TODAY = item("t1", "c11", 0, "touchpoint' label='Home page")
            + item("t2", "c11", 1, "touchpoint' label='Leaflet")
            + item("t3", "c12", 0, "touchpoint' label='Till")
            + item("e1", "c11", 2, "emotion' label='Lost' sentiment='-1.5")
            + item("e2", "c12", 2, "emotion' label='Glad' sentiment='1")
            + item("p1", "c12", 3, "pain' label='The queue is long' severity='4");
    private static final String TOMORROW = item("t1", "c12", 1, "touchpoint' label='Home page")
            + item("t3", "c12", 0, "touchpoint' label='Till")
            + item("t4", "c11", 0, "touchpoint' label='=App")
            + item("e1", "c11", 2, "emotion' label='Lost' sentiment='0.5")
            + item("e2", "c12", 2, "emotion' label='Glad' sentiment='1")
            + item("p1", "c12", 3, "pain' label='The queue is long' severity='2");

    private static String shape(String id, String parent, String place, String style, String data) {
        String[] box = place.split(" ", -1);
        String label = data.contains("label=") ? "" : "label='' ";
        return ("<object id='" + id + "' " + label + data + "><mxCell style='" + style + "' vertex='1' parent='"
                        + parent
                        + "'><mxGeometry x='" + box[0] + "' y='" + box[1] + "' width='" + box[2] + "' height='" + box[3]
                        + "' as='geometry'/></mxCell></object>")
                .replace('\'', '"');
    }

    private static String item(String id, String parent, int line, String data) {
        return shape(id, parent, "10 " + (line * 30 + 5) + " 80 20", "", "journey='" + data + "'");
    }

    private static String map(String title, String facts, String items) {
        return shape("map", "1", "0 0 500 350", "shape=table;", "journey='map' title='" + title + "' " + facts)
                + shape("r0", "map", "0 0 500 50", "shape=tableRow;", "")
                + shape("c00", "r0", "0 0 100 50", "", "")
                + shape("c01", "r0", "100 0 200 50", "", "label='Need'")
                + shape("c02", "r0", "300 0 200 50", "", "label='Buy'")
                + shape("r1", "map", "0 50 500 300", "shape=tableRow;", "")
                + shape("c10", "r1", "0 0 100 300", "", "label='All'")
                + shape("c11", "r1", "100 0 200 300", "container=1;", "")
                + shape("c12", "r1", "300 0 200 300", "container=1;", "")
                + items;
    }

    private static XSSFWorkbook open(String language, String future) throws IOException {
        return OpenedBook.of(SketchedDrawing.of(
                "Now",
                map("Shop today", "kind='current' language='" + language + "'", TODAY),
                "Then",
                map("Shop in 2027", "kind='future' language='" + language + "'", future)));
    }

    private static XSSFSheet sheet(XSSFWorkbook book) {
        return book.getTable("Comparison").getXSSFSheet();
    }

    private static XSSFChart chart(XSSFSheet sheet) {
        List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
        assertThat(charts).hasSize(1);
        return charts.get(0);
    }

    private static List<List<String>> rows(XSSFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (int r = table.getStartRowIndex(); r <= table.getEndRowIndex(); r++) {
            XSSFRow row = table.getXSSFSheet().getRow(r);
            List<String> cells = new ArrayList<>();
            for (int c = table.getStartColIndex(); c <= table.getEndColIndex(); c++) {
                XSSFCell cell = row.getCell(c);
                cells.add(cell == null ? "" : cell.getStringCellValue());
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void drawsTheMeansOfBothMapsFromTheirCells() throws IOException {
        try (XSSFWorkbook book = open("en", TOMORROW)) {
            XSSFChart chart = chart(sheet(book));
            assertThat(chart.getTitleText().getString()).isEqualTo("Shop today \u2192 Shop in 2027");
            XDDFChartData data = chart.getChartSeries().get(0);
            assertThat(data).isInstanceOf(XDDFBarChartData.class);
            assertThat(data.getSeriesCount()).isEqualTo(2);

            XDDFChartData.Series today = data.getSeries(0);
            XDDFChartData.Series future = data.getSeries(1);
            assertThat(today.getCategoryData().getDataRangeReference()).isEqualTo("'Current\u2013Future'!$B$2:$B$3");
            assertThat(today.getCategoryData().getPointAt(1)).isEqualTo("Buy");
            assertThat(today.getValuesData().getDataRangeReference()).isEqualTo("'Current\u2013Future'!$C$2:$C$3");
            assertThat(future.getValuesData().getDataRangeReference()).isEqualTo("'Current\u2013Future'!$D$2:$D$3");
            assertThat(chart.getCTChart().toString())
                    .contains("'Current\u2013Future'!$C$1", "'Current\u2013Future'!$D$1", "Today", "In future");
            assertThat(today.getValuesData().getPointAt(0).doubleValue()).isEqualTo(-1.5);
            assertThat(future.getValuesData().getPointAt(0).doubleValue()).isEqualTo(0.5);
        }
    }

    @Test
    void drawsWhatItsCellsComeToAlsoAfterAScoreWasEdited() throws IOException {
        try (XSSFWorkbook book = open("en", TOMORROW)) {
            XSSFSheet sheet = sheet(book);
            assertThat(sheet.getRow(1).getCell(3).getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(0.5);
            assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(2);

            XSSFTable emotions = book.getTable("Emotions");
            int score = emotions.findColumnIndex("Score") + emotions.getStartColIndex();
            emotions.getXSSFSheet()
                    .getRow(emotions.getStartRowIndex() + 3)
                    .getCell(score)
                    .setCellValue(2);
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(sheet.getRow(1).getCell(3)).getNumberValue())
                    .isEqualTo(2);
        }
    }

    @Test
    void listsWhatDiffersBelowTheChart() throws IOException {
        try (XSSFWorkbook book = open("en", TOMORROW)) {
            XSSFTable table = book.getTable("Differences");
            assertThat(rows(table))
                    .containsExactly(
                            List.of("Map", "Stage", "What", "Part", "Lane", "Item", "Property", "Today", "In future"),
                            row("Need", "Changed", "Emotion", "Lost", "Feeling", "\u22121.5", "+0.5"),
                            row("Need", "Added", "Touchpoint", "=App", "", "", "=App"),
                            row("Need", "Removed", "Touchpoint", "Leaflet", "", "Leaflet", ""),
                            row("Buy", "Moved", "Touchpoint", "Home page", "Stage", "Need", "Buy"),
                            row("Buy", "Changed", "Pain point", "The queue is long", "Severity", "4", "2"));
            assertThat(table.getCTTable().getAutoFilter().getRef())
                    .isEqualTo(table.getCTTable().getRef());

            XSSFSheet sheet = table.getXSSFSheet();
            assertThat(sheet).isSameAs(sheet(book));
            XSSFClientAnchor anchor = (XSSFClientAnchor)
                    sheet.getDrawingPatriarch().getShapes().get(0).getAnchor();
            assertThat(anchor.getRow1())
                    .isGreaterThan(book.getTable("Comparison").getEndRowIndex());
            assertThat(anchor.getRow2()).isLessThan(table.getStartRowIndex() - 1);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        }
    }

    private static List<String> row(
            String stage, String what, String kind, String item, String property, String before, String after) {
        return List.of("Shop in 2027", stage, what, kind, "All", item, property, before, after);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Current\u2013Future, Today, In future, Added, How each stage feels today",
        "nl, Huidig\u2013Gewenst, Nu, Straks, Toegevoegd, Hoe elke fase nu voelt",
        "et, Praegu\u2013Tulevik, Praegu, Tulevikus, Lisatud, Milline on iga etapi tunne praegu"
    })
    void speaksTheMapsLanguage(
            String language, String name, String today, String future, String added, String description)
            throws IOException {
        try (XSSFWorkbook book = open(language, TOMORROW)) {
            XSSFSheet sheet = book.getSheet(name);
            assertThat(sheet).isNotNull();
            List<List<String>> rows = rows(book.getTable("Differences"));
            assertThat(rows.get(0)).endsWith(today, future);
            assertThat(rows).anyMatch(row -> row.contains(added));
            XSSFGraphicFrame frame =
                    (XSSFGraphicFrame) sheet.getDrawingPatriarch().getShapes().get(0);
            assertThat(frame.getCTGraphicalObjectFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .startsWith(description)
                    .contains("Shop in 2027");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, No differences:", "nl, Geen verschillen:", "et, Erinevusi ei ole:"})
    void saysSoWhenNothingDiffers(String language, String sentence) throws IOException {
        try (XSSFWorkbook book = open(language, TODAY)) {
            assertThat(book.getTable("Differences")).isNull();
            XSSFSheet sheet = sheet(book);
            assertThat(chart(sheet)).isNotNull();
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
                    .startsWith(sentence);
        }
    }

    @Test
    void drawsNoChartOfMapsWithoutFeelings() throws IOException {
        String plain = item("t1", "c11", 0, "touchpoint' label='Home page");
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of(
                "Now", map("Shop today", "kind='current'", plain), "Then", map("Shop in 2027", "kind='future'", "")))) {
            assertThat(sheet(book).getDrawingPatriarch()).isNull();
            assertThat(rows(book.getTable("Differences"))).hasSize(2);
        }
    }

    @Test
    void hasNoSheetForMapsThatDoNotBelongTogether() throws IOException {
        try (XSSFWorkbook book =
                OpenedBook.of(SketchedDrawing.of("Now", map("Shop today", "kind='current' language='en'", TODAY)))) {
            assertThat(book.getTable("Touchpoints")).isNotNull();
            assertThat(book.getSheet("Current\u2013Future")).isNull();
        }
    }
}
