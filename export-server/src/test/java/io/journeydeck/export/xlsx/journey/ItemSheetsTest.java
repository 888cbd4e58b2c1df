package io.journeydeck.export.xlsx.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Conversions;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.xlsx.OpenedBook;
import io.journeydeck.export.xlsx.SketchedDrawing;
import io.journeydeck.journey.lint.Rule;
import io.journeydeck.journey.lint.rule.RuleTexts;
import io.journeydeck.journey.lint.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemSheetsTest {

    private static String shape(String id, String parent, String place, String style, String data) {
        String[] box = place.split(" ", -1);
        String label = data.contains("label=") ? "" : "label='' ";
        return ("<object id='" + id + "' " + label + data + "><mxCell style='" + style + "' vertex='1' parent='"
                        + parent
                        + "'><mxGeometry x='" + box[0] + "' y='" + box[1] + "' width='" + box[2] + "' height='" + box[3]
                        + "' as='geometry'/></mxCell></object>")
                .replace('\'', '"');
    }

    private static String map(String language) {
        return shape(
                        "map",
                        "1",
                        "0 0 500 350",
                        "shape=table;",
                        "journey='map' title='Sally' kind='current' language='" + language + "'")
                + shape("r0", "map", "0 0 500 50", "shape=tableRow;", "")
                + shape("c00", "r0", "0 0 100 50", "", "")
                + shape("c01", "r0", "100 0 200 50", "", "label='Need'")
                + shape("c02", "r0", "300 0 200 50", "", "label='Buy'")
                + shape("r1", "map", "0 50 500 300", "shape=tableRow;", "")
                + shape("c10", "r1", "0 0 100 300", "", "label='All'")
                + shape("c11", "r1", "100 0 200 300", "container=1;", "")
                + shape("c12", "r1", "300 0 200 300", "container=1;", "")
                + item("t1", "c11", 0, "touchpoint' label='Home page' channel='website' owner='Ann' step='1")
                + item("t2", "c12", 0, "touchpoint' label='Friends' channel='word-of-mouth")
                + item("e1", "c11", 30, "emotion' label='Lost' sentiment='-1.5' step='1")
                + item("e2", "c12", 30, "emotion' label='Glad' sentiment='1' step='1")
                + item("p1", "c11", 60, "pain' label='=1+1 queues' severity='4' opportunity='o1")
                + item("o1", "c11", 90, "opportunity' label='Sell online' impact='4' effort='2' quarter='2027-Q1")
                + item("o2", "c12", 90, "opportunity' label='Sell more' impact='2' effort='4' confidence='4' reach='10")
                + item("o3", "c12", 120, "opportunity' label='Think")
                + item("m1", "c12", 150, "metric' label='Sales' unit='pcs' baseline='10' target='20' due='2027-03-31");
    }

    private static String item(String id, String parent, int y, String data) {
        return shape(id, parent, "10 " + (y + 5) + " 80 20", "", "journey='" + data + "'");
    }

    private static XSSFWorkbook open(String... languages) throws IOException {
        List<String> pages = new ArrayList<>();
        for (String language : languages) {
            pages.add("Page " + language);
            pages.add(map(language));
        }
        return OpenedBook.of(SketchedDrawing.of(pages.toArray(String[]::new)));
    }

    /** The cell of an item, by the key of its column. */
    private static XSSFCell cell(XSSFSheet sheet, String id, String key) {
        int column = IntStream.range(0, sheet.getRow(0).getLastCellNum())
                .filter(c -> sheet.getRow(0).getCell(c).getStringCellValue().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No key \"" + key + "\""));
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(id)) {
                return sheet.getRow(row.getRowNum()).getCell(column);
            }
        }
        throw new AssertionError("No row of " + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "et", "en nl"})
    void storesWithEachFormulaWhatItComesTo(String languages) throws IOException {
        try (XSSFWorkbook book = open(languages.split(" ", -1))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            CellValue value = evaluator.evaluate(cell);
                            String place = sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula();
                            assertThat(value.getCellType()).as(place).isEqualTo(cell.getCachedFormulaResultType());
                            if (value.getCellType() == CellType.NUMERIC) {
                                assertThat(value.getNumberValue()).as(place).isEqualTo(cell.getNumericCellValue());
                            } else {
                                assertThat(value.getStringValue()).as(place).isEqualTo(cell.getStringCellValue());
                            }
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(60);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Touchpoints, Quick win, Website",
        "nl, Contactpunten, Snelle winst, Website",
        "et, Puutepunktid, Kiire võit, Veebileht"
    })
    void speaksTheMapsLanguage(String language, String touchpoints, String quickWin, String channel)
            throws IOException {
        try (XSSFWorkbook book = open(language)) {
            XSSFSheet sheet = book.getSheet(touchpoints);
            assertThat(sheet).isNotNull();
            assertThat(cell(sheet, "t1", "channel").getStringCellValue()).isEqualTo(channel);
            XSSFSheet opportunities = book.getTable("Opportunities").getXSSFSheet();
            assertThat(cell(opportunities, "o1", "=quadrant").getStringCellValue())
                    .isEqualTo(quickWin);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Controle, Wat de regel vraagt, Bevinding (Engels), Hoe te verhelpen",
        "et, Kontroll, Mida reegel nõuab, Leid (inglise keeles), Kuidas parandada"
    })
    void saysInItsLanguageWhatRulesAskForAndHowToMendIt(
            String language, String sheet, String asks, String finding, String remedy) throws IOException {
        RuleTexts rules = RuleTexts.in(language);
        try (XSSFWorkbook book = open(language)) {
            List<List<String>> rows = texts(book.getSheet(sheet));

            assertThat(rows.get(0)).hasSize(8).contains(asks, finding, remedy);
            assertThat(rows.get(0)).containsSubsequence(asks, finding, remedy);
            int title = rows.get(0).indexOf(asks);
            assertThat(rows.subList(1, rows.size())).hasSizeGreaterThan(5).allSatisfy(row -> {
                assertThat(row.get(title)).isEqualTo(rules.title(row.get(1)).orElseThrow());
                assertThat(english(row.get(1)).remedies()).doesNotContain(row.get(title + 2));
            });
            assertThat(rows)
                    .filteredOn(row -> row.get(1).equals("J013"))
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row).contains("The touchpoint \"Friends\" has no owner", "Friends", "t2"));
        }
    }

    @Test
    void leavesItAtTheFindingsInEnglish() throws IOException {
        try (XSSFWorkbook book = open("en")) {
            assertThat(texts(book.getSheet("Checks")).get(0))
                    .containsExactly("Severity", "Rule", "Map", "Where", "What", "How to mend it", "Cell");
        }
    }

    private static Rule english(String id) {
        return Rules.standard().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The table of a sheet: its titles, then its rows. */
    private static List<List<String>> texts(XSSFSheet sheet) {
        AreaReference area = sheet.getTables().get(0).getArea();
        List<List<String>> rows = new ArrayList<>();
        for (int r = area.getFirstCell().getRow(); r <= area.getLastCell().getRow(); r++) {
            Row row = sheet.getRow(r);
            rows.add(IntStream.rangeClosed(
                            area.getFirstCell().getCol(), area.getLastCell().getCol())
                    .mapToObj(c -> row.getCell(c) == null ? "" : row.getCell(c).toString())
                    .toList());
        }
        return rows;
    }

    @Test
    void ordersItsSheets() throws IOException {
        try (XSSFWorkbook book = open("en")) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Summary",
                            "Map",
                            "Touchpoints",
                            "Channels",
                            "Emotions",
                            "Pain points",
                            "Opportunities",
                            "Roadmap",
                            "KPIs",
                            "Other items",
                            "Checks",
                            "Lists",
                            "Shapes",
                            "Connections",
                            "_journeydeck");
        }
    }

    @Test
    void hidesKeysAndIds() throws IOException {
        try (XSSFWorkbook book = open("en")) {
            for (String name :
                    List.of("Touchpoints", "Emotions", "Pain points", "Opportunities", "KPIs", "Other items")) {
                XSSFSheet sheet = book.getSheet(name);
                assertThat(sheet.getRow(0).getZeroHeight()).as(name).isTrue();
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("id");
                assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("page");
                assertThat(sheet.isColumnHidden(0)).as(name).isTrue();
                assertThat(sheet.isColumnHidden(1)).as(name).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 2);
                assertThat(sheet.getTables().get(0).getArea().getFirstCell().getRow())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void scoresOpportunitiesBestFirst() throws IOException {
        try (XSSFWorkbook book = open("en")) {
            XSSFSheet sheet = book.getSheet("Opportunities");
            assertThat(cell(sheet, "o1", "=rice").getNumericCellValue()).isEqualTo(2);
            assertThat(cell(sheet, "o2", "=rice").getNumericCellValue()).isEqualTo(4);
            assertThat(cell(sheet, "o2", "=rank").getNumericCellValue()).isEqualTo(1);
            assertThat(cell(sheet, "o3", "=rice").getStringCellValue()).isEmpty();
            assertThat(cell(sheet, "o1", "=pains").getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("o2");
            assertThat(cell(book.getSheet("Pain points"), "p1", "=opportunity-text")
                            .getStringCellValue())
                    .isEqualTo("Sell online");
            assertThat(cell(book.getSheet("Pain points"), "p1", "text").getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    @Test
    void followsWhenFiguresChange() throws IOException {
        try (XSSFWorkbook book = open("en")) {
            cell(book.getSheet("Opportunities"), "o1", "effort").setCellValue(4);
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            XSSFSheet sheet = book.getSheet("Opportunities");
            assertThat(evaluator.evaluate(cell(sheet, "o1", "=rice")).getNumberValue())
                    .isEqualTo(1);
            assertThat(evaluator.evaluate(cell(sheet, "o1", "=quadrant")).getStringValue())
                    .isEqualTo("Big bet");
        }
    }

    @Test
    void offersWhatMayBeChosen() throws IOException {
        try (XSSFWorkbook book = open("en")) {
            assertThat(book.getSheet("Touchpoints").getDataValidations())
                    .extracting(
                            validation -> validation.getValidationConstraint().getFormula1())
                    .contains("list_stages", "list_channels", "list_modes", "list_sentiments", "list_owners");
            assertThat(book.getAllNames())
                    .extracting(XSSFName::getNameName)
                    .contains("list_quarters", "high_impact", "standard_reach", "roadmap_start");
        }
    }

    @Test
    void namesTablesOnceAndDrawsTwoCharts() throws IOException {
        try (XSSFWorkbook book = open("en", "nl")) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                book.getSheetAt(i).getTables().stream().map(XSSFTable::getName).forEach(names::add);
            }
            assertThat(names).doesNotHaveDuplicates().contains("Touchpoints", "Emotions", "PainPoints", "Kpis");
            assertThat(book.getSheet("Emotions").getDrawingPatriarch().getCharts())
                    .hasSize(2);
            assertThat(book.getSheet("Opportunities").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
    }

    @Test
    void drawsTheCurveOfEachPersonaAlsoWhenTheirStepsDiffer() throws IOException {
        String file = Files.readString(Path.of("..", "templates", "en", "health-care.drawio"));
        assertThat(curves(file)).isEqualTo(1);

        Matcher emotion = Pattern.compile("<object[^>]*journey=\"emotion\"[^>]*persona=\"eva\"[^>]*>")
                .matcher(file);
        assertThat(emotion.find()).isTrue();
        String elsewhere = emotion.group().replace("step=\"1\"", "step=\"2\"");
        assertThat(elsewhere).isNotEqualTo(emotion.group());
        assertThat(curves(file.replace(emotion.group(), elsewhere))).isEqualTo(2);
    }

    private static int curves(String diagram) throws IOException {
        Drawing drawing = Conversions.drawing(diagram.getBytes(StandardCharsets.UTF_8), "map.drawio");
        try (XSSFWorkbook book = OpenedBook.of(drawing)) {
            return book.getSheet("Emotions").getDrawingPatriarch().getCharts().size();
        }
    }

    @Test
    void putsChartsBelowTheirTablesAndPrintsThemWithoutTheCellsBeside() throws IOException {
        try (XSSFWorkbook book = open("en")) {
            XSSFSheet sheet = book.getSheet("Opportunities");
            XSSFTable table = sheet.getTables().get(0);
            XSSFClientAnchor anchor = (XSSFClientAnchor)
                    sheet.getDrawingPatriarch().getShapes().get(0).getAnchor();
            assertThat(anchor.getRow1()).isEqualTo(table.getEndRowIndex() + 3);
            assertThat((int) anchor.getCol2()).isBetween(1, table.getEndColIndex());
            AreaReference printed =
                    new AreaReference(book.getPrintArea(book.getSheetIndex(sheet)), SpreadsheetVersion.EXCEL2007);
            assertThat((int) printed.getLastCell().getCol()).isEqualTo(table.getEndColIndex());
            assertThat(printed.getLastCell().getRow()).isGreaterThanOrEqualTo(anchor.getRow2());
        }
    }
}
