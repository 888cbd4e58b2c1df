package io.journeydeck.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.export.Drawing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelFormatTest {

    private static final String TWO_BOXES = """
            <object label="&lt;b&gt;Shop&lt;/b&gt;&lt;br&gt;window" id="a" owner="Ann" cost="12.5" code="007"
                link="https://example.org/a" tooltip="Seen first"><mxCell style="rounded=1;html=1;fillColor=#DAE8FC;rotation=15;"
                vertex="1" parent="1"><mxGeometry x="10" y="20" width="120" height="60" as="geometry"/></mxCell></object>
            <object label="Till" id="b" Owner="Bob" link="data:page/id,page2"><mxCell style="ellipse;html=1;"
                vertex="1" parent="1"><mxGeometry x="210" y="20" width="80" height="60" as="geometry"/></mxCell></object>
            <mxCell id="e" value="goes to" style="endArrow=classic;dashed=1;" edge="1" parent="1" source="a" target="b">
                <mxGeometry relative="1" as="geometry"/></mxCell>
            <mxCell id="l" value="often" style="edgeLabel;html=1;" vertex="1" connectable="0" parent="e">
                <mxGeometry relative="1" as="geometry"/></mxCell>
            <mxCell id="h" value="hidden" style="" vertex="1" visible="0" parent="1"><mxGeometry as="geometry"/></mxCell>
            """;

    static String box(String id, String label) {
        return "<mxCell id=\"" + id + "\" value=\"" + label + "\" style=\"\" vertex=\"1\" parent=\"1\">"
                + "<mxGeometry width=\"10\" height=\"10\" as=\"geometry\"/></mxCell>";
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, String title) {
        int column = IntStream.range(0, sheet.getRow(0).getLastCellNum())
                .filter(c -> sheet.getRow(0).getCell(c).getStringCellValue().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No column \"" + title + "\""));
        return sheet.getRow(row).getCell(column);
    }

    private static String text(XSSFSheet sheet, int row, String title) {
        return cell(sheet, row, title).getStringCellValue();
    }

    private static List<String> sheetNames(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    @Test
    void listsEveryShapeWithItsData() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("First", TWO_BOXES, "Second", ""))) {
            assertThat(sheetNames(book)).containsExactly("Summary", "Shapes", "Connections");
            XSSFSheet shapes = book.getSheet("Shapes");
            assertThat(shapes.getLastRowNum()).isEqualTo(2);
            assertThat(text(shapes, 1, "Page")).isEqualTo("First");
            assertThat(text(shapes, 1, "Id")).isEqualTo("a");
            assertThat(text(shapes, 1, "Kind")).isEqualTo("rounded rectangle");
            assertThat(text(shapes, 1, "Label")).isEqualTo("Shop\nwindow");
            assertThat(text(shapes, 1, "Layer")).isEqualTo("Background");
            assertThat(cell(shapes, 1, "X").getNumericCellValue()).isEqualTo(10);
            assertThat(cell(shapes, 1, "Rotation").getNumericCellValue()).isEqualTo(15);
            assertThat(text(shapes, 1, "Fill")).isEqualTo("#DAE8FC");
            assertThat(text(shapes, 1, "Tooltip")).isEqualTo("Seen first");
            assertThat(text(shapes, 1, "owner (2)")).isEqualTo("Ann");
            assertThat(text(shapes, 2, "Owner")).isEqualTo("Bob");
            assertThat(text(shapes, 1, "code")).isEqualTo("007");
            assertThat(cell(shapes, 1, "cost").getNumericCellValue()).isEqualTo(12.5);
        }
    }

    @Test
    void listsEveryConnectionWithWhatItJoins() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("First", TWO_BOXES))) {
            XSSFSheet connections = book.getSheet("Connections");
            assertThat(connections.getLastRowNum()).isEqualTo(1);
            assertThat(text(connections, 1, "Label")).isEqualTo("goes to\noften");
            assertThat(text(connections, 1, "Source")).isEqualTo("a");
            assertThat(text(connections, 1, "Source label")).isEqualTo("Shop\nwindow");
            assertThat(text(connections, 1, "Target label")).isEqualTo("Till");
            assertThat(text(connections, 1, "End arrow")).isEqualTo("classic");
            assertThat(text(connections, 1, "Line")).isEqualTo("dashed");
        }
    }

    @Test
    void followsOnlyHarmlessLinksAndNamesPages() throws IOException {
        String evil =
                "<object label=\"x\" id=\"x\" link=\"javascript:alert(1)\"><mxCell style=\"\" vertex=\"1\" parent=\"1\">"
                        + "<mxGeometry as=\"geometry\"/></mxCell></object>";
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("First", TWO_BOXES + evil, "Second", ""))) {
            XSSFSheet shapes = book.getSheet("Shapes");
            assertThat(cell(shapes, 1, "Link").getHyperlink().getAddress()).isEqualTo("https://example.org/a");
            assertThat(text(shapes, 2, "Link")).isEqualTo("Page \"Second\"");
            assertThat(text(shapes, 3, "Link")).isEqualTo("javascript:alert(1)");
            assertThat(shapes.getHyperlinkList()).hasSize(1);
        }
    }

    @Test
    void makesTablesThatExcelAccepts() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("First", TWO_BOXES))) {
            List<String> names = new ArrayList<>();
            List<Long> ids = new ArrayList<>();
            for (int s = 0; s < book.getNumberOfSheets(); s++) {
                XSSFSheet sheet = book.getSheetAt(s);
                for (XSSFTable table : sheet.getTables()) {
                    names.add(table.getName());
                    ids.add(table.getCTTable().getId());
                    assertThat(table.getCTTable().getAutoFilter().getRef())
                            .isEqualTo(table.getCTTable().getRef());
                    for (int c = 0; c < table.getColumnCount(); c++) {
                        XSSFCell header = sheet.getRow(table.getStartRowIndex()).getCell(table.getStartColIndex() + c);
                        assertThat(table.getColumns().get(c).getName()).isEqualTo(header.getStringCellValue());
                    }
                }
            }
            assertThat(names).containsExactlyInAnyOrder("Pages", "Shapes", "Connections");
            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    @Test
    void keepsHeadersInSightAndPrintsThemOnEachPage() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("First", TWO_BOXES))) {
            XSSFSheet shapes = book.getSheet("Shapes");
            assertThat(shapes.getPaneInformation().isFreezePane()).isTrue();
            assertThat(shapes.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(shapes.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(shapes.getPrintSetup().getLandscape()).isTrue();
            assertThat(shapes.getFitToPage()).isTrue();
        }
    }

    @Test
    void sumsUpThePages() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("First", TWO_BOXES, "Second", ""))) {
            XSSFSheet summary = book.getSheet("Summary");
            assertThat(summary.getRow(1).getCell(1).getStringCellValue()).isEqualTo("plan");
            assertThat(summary.getRow(2).getCell(1).getStringCellValue()).startsWith("2 pages");
            XSSFTable pages = summary.getTables().get(0);
            int row = pages.getStartRowIndex() + 1;
            List<Double> counts = IntStream.range(2, 7)
                    .mapToObj(c -> summary.getRow(row).getCell(c).getNumericCellValue())
                    .toList();
            assertThat(counts).containsExactly(2.0, 1.0, 0.0, 2.0, 1.0);
            assertThat(summary.getRow(row + 1).getCell(1).getStringCellValue()).isEqualTo("Second");
            assertThat(summary.getHyperlinkList())
                    .extracting(link -> link.getLocation())
                    .containsExactly("'Shapes'!A1", "'Connections'!A1");
        }
    }

    @Test
    void writesAValidWorkbookOfNothing() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("Empty", ""))) {
            assertThat(book.getSheet("Shapes").getTables().get(0).getCTTable().getRef())
                    .startsWith("A1:")
                    .endsWith("2");
            assertThat(book.getSheet("Summary").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("1 page  \u00b7  0 shapes  \u00b7  0 connections");
        }
    }

    @Test
    void keepsFormulasAndEscapesText() throws IOException {
        String cells = box("f", "=1+1") + box("m", "-3") + box("x", "_x0041_") + box("at", "@SUM(A1)");
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("Page", cells))) {
            XSSFSheet shapes = book.getSheet("Shapes");
            XSSFCell formula = cell(shapes, 1, "Label");
            assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
            assertThat(formula.getStringCellValue()).isEqualTo("=1+1");
            assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(shapes, 2, "Label").getCellType()).isEqualTo(CellType.STRING);
            assertThat(text(shapes, 3, "Label")).isEqualTo("_x0041_");
            assertThat(cell(shapes, 3, "Label")
                            .getRichStringCellValue()
                            .getCTRst()
                            .getT())
                    .isEqualTo("_x005F_x0041_");
            assertThat(cell(shapes, 4, "Label").getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void cutsALabelThatExcelCannotHoldAndSaysSo() throws IOException {
        Drawing drawing = SketchedDrawing.of("Page", box("long", "x".repeat(40_000)));
        try (XSSFWorkbook book = OpenedBook.of(drawing)) {
            assertThat(text(book.getSheet("Shapes"), 1, "Label"))
                    .hasSize(32_767)
                    .endsWith("\u2026");
            assertThat(drawing.diagnostics().list())
                    .extracting(Diagnostic::code)
                    .containsExactly("XLSX_TEXT_CUT");
            assertThat(text(book.getSheet("Findings"), 1, "Code")).isEqualTo("XLSX_TEXT_CUT");
        }
    }

    @Test
    void losesNoDataWhenThereAreTooManyAttributes() throws IOException {
        StringBuilder attributes = new StringBuilder();
        IntStream.range(0, 70).forEach(i -> attributes.append(String.format(" k%02d=\"v%d\"", i, i)));
        String cells = "<object label=\"\" id=\"a\"" + attributes + "><mxCell style=\"\" vertex=\"1\" parent=\"1\">"
                + "<mxGeometry as=\"geometry\"/></mxCell></object>";
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("Page", cells))) {
            XSSFSheet shapes = book.getSheet("Shapes");
            assertThat(text(shapes, 1, "k59")).isEqualTo("v59");
            assertThat(text(shapes, 1, "Other data")).startsWith("k60: v60\n").endsWith("k69: v69");
        }
    }

    @Test
    void givesTheSameBytesForTheSameDiagram() throws IOException {
        byte[] once = OpenedBook.bytes(SketchedDrawing.of("First", TWO_BOXES));
        byte[] again = OpenedBook.bytes(SketchedDrawing.of("First", TWO_BOXES));
        assertThat(again).isEqualTo(once);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("dcterms:created")
                        .doesNotContain("rgb=\"\"");
            }
        }
    }

    @Test
    void leavesEmptyCellsOfInventoriesOutAndHasTheTableDrawTheirLines() throws IOException {
        String box = "<mxCell id=\"a\" value=\"A box\" vertex=\"1\" parent=\"1\"/>";
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("Plan", box))) {
            XSSFSheet shapes = book.getSheet("Shapes");
            assertThat((Iterable<Cell>) shapes.getRow(1)).isNotEmpty().allSatisfy(cell -> assertThat(cell.toString())
                    .isNotEmpty());
            XSSFTable table = shapes.getTables().get(0);
            assertThat(table.getStyleName()).isEqualTo("Journeydeck");
            assertThat(book.getStylesSource().getExplicitTableStyle("Journeydeck"))
                    .isNotNull();
        }
    }
}
