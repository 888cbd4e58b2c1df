package io.journeydeck.export.xlsx.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.MergedDocument;
import io.journeydeck.export.xlsx.ExcelFormat;
import io.journeydeck.export.xlsx.SketchedDrawing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class MergedPortfolioTest {

    private static final LocalDate DATE = LocalDate.of(2025, 1, 31);

    private static String shape(String id, String parent, String place, String style, String data) {
        String[] box = place.split(" ", -1);
        String label = data.contains("label=") ? "" : "label='' ";
        return ("<object id='" + id + "' " + label + data + "><mxCell style='" + style + "' vertex='1' parent='"
                        + parent
                        + "'><mxGeometry x='" + box[0] + "' y='" + box[1] + "' width='" + box[2] + "' height='" + box[3]
                        + "' as='geometry'/></mxCell></object>")
                .replace('\'', '"');
    }

    private static String item(String id, String parent, int y, String data) {
        return shape(id, parent, "10 " + (y + 5) + " 80 20", "", "journey='" + data + "'");
    }

    private static String map(String title, String kind, String... items) {
        return shape(
                        "map",
                        "1",
                        "0 0 500 350",
                        "shape=table;",
                        "journey='map' title='" + title + "' kind='" + kind + "' language='nl' owner='Ann' date='"
                                + DATE + "' review='2025-04-30'")
                + shape("r0", "map", "0 0 500 50", "shape=tableRow;", "")
                + shape("c00", "r0", "0 0 100 50", "", "")
                + shape("c01", "r0", "100 0 200 50", "", "label='Need'")
                + shape("c02", "r0", "300 0 200 50", "", "label='Buy'")
                + shape("r1", "map", "0 50 500 300", "shape=tableRow;", "")
                + shape("c10", "r1", "0 0 100 300", "", "label='All'")
                + shape("c11", "r1", "100 0 200 300", "container=1;", "")
                + shape("c12", "r1", "300 0 200 300", "container=1;", "")
                + String.join("", items);
    }

    private static String sally() {
        return map(
                "Sally",
                "current",
                item("t1", "c11", 0, "touchpoint' label='Home page' channel='website"),
                item("t2", "c12", 0, "touchpoint' label='=1+1 friends' channel='word-of-mouth"),
                item("t3", "c12", 30, "touchpoint' label='Somewhere"),
                item("e1", "c11", 30, "emotion' label='Lost' sentiment='-1.5' step='1"),
                item("e2", "c12", 60, "emotion' label='Glad' sentiment='1' step='1"),
                item("p1", "c11", 60, "pain' label='Queues' severity='4' opportunity='o1"),
                item("p2", "c11", 90, "pain' label='Noise' severity='5"),
                item("o1", "c11", 120, "opportunity' label='Sell online' impact='4' effort='2"));
    }

    private static String piet() {
        return map(
                "Piet",
                "future",
                item("t1", "c11", 0, "touchpoint' label='Shop' channel='website"),
                item("o1", "c12", 0, "opportunity' label='Sell more' impact='5' effort='5' reach='10"),
                item("o2", "c12", 30, "opportunity' label='Think"));
    }

    private static Drawing drawing(String... pages) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < pages.length; i++) {
            named.add("Page " + (i + 1));
            named.add(pages[i]);
        }
        return SketchedDrawing.of(named.toArray(String[]::new));
    }

    private static XSSFWorkbook open(ExportOptions options, Drawing... drawings) throws IOException {
        try (MergedDocument document = new ExcelFormat().merging().orElseThrow().begin(options, drawings.length)) {
            for (Drawing drawing : drawings) {
                document.add(drawing, "maps/" + drawing.name() + ".drawio");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        }
    }

    private static XSSFWorkbook open(Drawing... drawings) throws IOException {
        return open(ExportOptions.standard().withLanguage("en"), drawings);
    }

    /** The cells of a row of a table, by the titles of their columns. */
    private static Cell cell(XSSFTable table, int row, String title) {
        XSSFSheet sheet = table.getXSSFSheet();
        for (Cell header : sheet.getRow(table.getStartRowIndex())) {
            if (header.getStringCellValue().equals(title)) {
                return sheet.getRow(table.getStartRowIndex() + row).getCell(header.getColumnIndex());
            }
        }
        throw new AssertionError("No column " + title);
    }

    private static List<String> column(XSSFTable table, String title) {
        List<String> shown = new ArrayList<>();
        for (int row = 1; row <= table.getEndRowIndex() - table.getStartRowIndex(); row++) {
            DataFormatter format = new DataFormatter();
            format.setUseCachedValuesForFormulaCells(true);
            shown.add(format.formatCellValue(cell(table, row, title)));
        }
        return shown;
    }

    @Test
    void hasARowAMapWithItsFigures() throws IOException {
        try (XSSFWorkbook book = open(drawing(sally()), drawing(piet()))) {
            XSSFTable maps = book.getTable("Portfolio");
            assertThat(column(maps, "Map")).containsExactly("Sally", "Piet");
            assertThat(column(maps, "Kind")).containsExactly("Current state", "Future state");
            assertThat(column(maps, "Touchpoints")).containsExactly("3", "1");
            assertThat(column(maps, "Cells filled")).containsExactly("100%", "100%");
            assertThat(column(maps, "Mean feeling")).containsExactly("\u22120.3", "");
            assertThat(column(maps, "Lowest feeling")).containsExactly("\u22121.5", "");
            assertThat(column(maps, "Stage of the lowest")).containsExactly("Need", "");
            assertThat(column(maps, "Pain points")).containsExactly("2", "0");
            assertThat(column(maps, "Without an answer")).containsExactly("1", "0");
            assertThat(column(maps, "Opportunities")).containsExactly("1", "2");
            assertThat(column(maps, "Quick wins")).containsExactly("1", "0");
            assertThat(column(maps, "Next review")).containsExactly("2025-04-30", "2025-04-30");
        }
    }

    @Test
    void tellsFilesOfOneNameApartByTheirFolders() throws IOException {
        try (MergedDocument document = new ExcelFormat()
                .merging()
                .orElseThrow()
                .begin(ExportOptions.standard().withLanguage("en"), 2)) {
            document.add(drawing(sally()), "en/shop.drawio");
            document.add(drawing(piet()), "nl/shop.drawio");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                assertThat(column(book.getTable("Portfolio"), "File"))
                        .containsExactly("en/shop.drawio", "nl/shop.drawio");
            }
        }
    }

    @Test
    void putsTheItemsOfAllMapsIntoOneTableEach() throws IOException {
        try (XSSFWorkbook book = open(drawing(sally()), drawing(piet()))) {
            XSSFTable touchpoints = book.getTable("Touchpoints");
            assertThat(column(touchpoints, "Touchpoint"))
                    .containsExactly("Home page", "=1+1 friends", "Somewhere", "Shop");
            assertThat(column(touchpoints, "Map")).containsExactly("Sally", "Sally", "Sally", "Piet");
            assertThat(column(touchpoints, "Stage")).containsExactly("Need", "Buy", "Buy", "Need");
            assertThat(column(book.getTable("PainPoints"), "Pain point")).containsExactly("Noise", "Queues");
            assertThat(column(book.getTable("PainPoints"), "Would be ended by")).containsExactly("", "Sell online");
            XSSFTable opportunities = book.getTable("Opportunities");
            assertThat(column(opportunities, "Opportunity")).containsExactly("Sell more", "Sell online", "Think");
            assertThat(column(opportunities, "RICE score")).containsExactly("10.0", "2.0", "");
            assertThat(column(opportunities, "Rank")).containsExactly("1", "2", "");
            assertThat(column(opportunities, "Quadrant")).containsExactly("Big bet", "Quick win", "");
        }
    }

    @Test
    void countsChannelsOverAllMaps() throws IOException {
        try (XSSFWorkbook book = open(drawing(sally()), drawing(piet()))) {
            XSSFTable totals = book.getTable("ChannelTotals");
            assertThat(column(totals, "Channel")).containsExactly("Website", "Word of mouth", "No channel given");
            assertThat(column(totals, "Touchpoints")).containsExactly("2", "1", "1");
            assertThat(column(totals, "Share")).containsExactly("50%", "25%", "25%");
            assertThat(column(totals, "Maps that use it")).containsExactly("2", "1", "1");
            assertThat(column(book.getTable("ChannelUse"), "Total")).containsExactly("3", "1");
        }
    }

    @Test
    void storesWithEachFormulaWhatItComesToUnlessThatChangesWithTheDay() throws IOException {
        try (XSSFWorkbook book = open(drawing(sally()), drawing(piet(), sally()))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            int ofToday = 0;
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() != CellType.FORMULA) {
                            continue;
                        }
                        String place = sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula();
                        CellValue value = evaluator.evaluate(cell);
                        if (cell.getCellFormula().contains("TODAY()")) {
                            ofToday++;
                            assertThat(cell.getCachedFormulaResultType())
                                    .as(place)
                                    .isEqualTo(CellType.STRING);
                            assertThat(cell.getStringCellValue()).as(place).isEmpty();
                        } else if (value.getCellType() == CellType.NUMERIC) {
                            formulas++;
                            assertThat(value.getNumberValue()).as(place).isEqualTo(cell.getNumericCellValue());
                        } else {
                            formulas++;
                            assertThat(value.getStringValue()).as(place).isEqualTo(cell.getStringCellValue());
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(30);
            assertThat(ofToday).isEqualTo(6);
            Cell age = cell(book.getTable("Portfolio"), 1, "Days since its date");
            assertThat(evaluator.evaluate(age).getNumberValue())
                    .isBetween(
                            (double) ChronoUnit.DAYS.between(DATE, LocalDate.now(ZoneId.systemDefault())) - 1,
                            (double) ChronoUnit.DAYS.between(DATE, LocalDate.now(ZoneId.systemDefault())) + 1);
        }
    }

    @Test
    void leavesRoadmapsOutAndListsFilesWithoutAJourney() throws IOException {
        Drawing plan = drawing(map("Plan", "roadmap"));
        Drawing empty = drawing("<mxCell id=\"a\" value=\"A box\" vertex=\"1\" parent=\"1\"/>");
        try (XSSFWorkbook book = open(drawing(sally(), map("Plan", "roadmap")), plan, empty)) {
            assertThat(column(book.getTable("Portfolio"), "Map")).containsExactly("Sally");
            assertThat(column(book.getTable("Findings"), "Code"))
                    .filteredOn("XLSX_NO_JOURNEY"::equals)
                    .hasSize(2);
            assertThat(empty.diagnostics().list())
                    .anyMatch(finding -> finding.code().equals("XLSX_NO_JOURNEY"));
        }
    }

    @Test
    void isAWorkbookEvenWhenNoFileHasAMap() throws IOException {
        Drawing empty = drawing("<mxCell id=\"a\" value=\"A box\" vertex=\"1\" parent=\"1\"/>");
        try (XSSFWorkbook book = open(empty)) {
            assertThat(column(book.getTable("Portfolio"), "Map")).containsExactly("");
            assertThat(book.getSheet("Channels")).isNull();
        }
    }

    @Test
    void speaksTheLanguageOfItsFirstMap() throws IOException {
        try (XSSFWorkbook book = open(ExportOptions.standard(), drawing(sally()), drawing(piet()))) {
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Portfolio");
            assertThat(column(book.getTable("Portfolio"), "Zonder oplossing")).containsExactly("1", "0");
        }
    }
}
