package io.journeydeck.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class MapSheetTest {

    private static final String MAP = shape(
                    "map", "1", 0, 0, 500, 250, "shape=table;", "journey='map' title='Sally' kind='current'")
            + shape("r0", "map", 0, 0, 500, 50, "shape=tableRow;", "")
            + shape("c00", "r0", 0, 0, 100, 50, "", "")
            + shape("c01", "r0", 100, 0, 200, 50, "fillColor=#FFE599;fontColor=#FFFFFF;", "label='Awareness'")
            + shape("c02", "r0", 300, 0, 200, 50, "", "label='Purchase'")
            + shape("r1", "map", 0, 50, 500, 100, "shape=tableRow;", "")
            + shape("c10", "r1", 0, 0, 100, 100, "", "label='Actions'")
            + shape("c11", "r1", 100, 0, 200, 100, "container=1;", "")
            + shape("c12", "r1", 300, 0, 200, 100, "container=1;", "")
            + shape("r2", "map", 0, 150, 500, 100, "shape=tableRow;", "")
            + shape("c20", "r2", 0, 0, 100, 100, "", "label='Emotions'")
            + shape("c21", "r2", 100, 0, 200, 100, "container=1;", "")
            + shape("c22", "r2", 300, 0, 200, 100, "container=1;", "")
            + shape("a", "c11", 10, 10, 80, 20, "", "journey='action' label='Has a problem' owner='Ann'")
            + shape("b", "c11", 10, 40, 80, 20, "", "journey='action' label='Looks around'")
            + shape("e", "c22", 10, 10, 20, 20, "", "journey='emotion' label='Glad' sentiment='1.5'")
            + shape("m", "c22", 10, 50, 20, 20, "", "journey='moment' kind='turning-point' label='Pays or leaves'")
            + shape("lost", "1", 900, 10, 80, 20, "", "journey='pain' label='Queues' severity='4'");

    private static String shape(
            String id, String parent, int x, int y, int width, int height, String style, String data) {
        String label = data.contains("label=") ? "" : "label='' ";
        return ("<object id='" + id + "' " + label + data + "><mxCell style='" + style + "' vertex='1' parent='"
                        + parent
                        + "'><mxGeometry x='" + x + "' y='" + y + "' width='" + width + "' height='" + height
                        + "' as='geometry'/></mxCell></object>")
                .replace('\'', '"');
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    @Test
    void showsStagesAndLanesAsInTheDiagram() throws IOException {
        try (XSSFWorkbook book = ExcelFormatTest.open(SketchedDrawing.of("Journey", MAP))) {
            XSSFSheet sheet = book.getSheet("Map");
            assertThat(text(sheet, 0, 0)).isEqualTo("Sally");
            assertThat(text(sheet, 2, 1)).isEqualTo("Awareness");
            assertThat(text(sheet, 2, 2)).isEqualTo("Purchase");
            assertThat(text(sheet, 3, 0)).isEqualTo("Actions");
            assertThat(text(sheet, 3, 1)).isEqualTo("1. Has a problem\n2. Looks around");
            assertThat(text(sheet, 4, 2)).isEqualTo("+1.5  Glad\nTurning point: Pays or leaves");
            assertThat(text(sheet, 4, 1)).isEmpty();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        }
    }

    @Test
    void coloursAStageAsTheDiagramDoesAndKeepsItsNameReadable() throws IOException {
        try (XSSFWorkbook book = ExcelFormatTest.open(SketchedDrawing.of("Journey", MAP))) {
            XSSFCell stage = book.getSheet("Map").getRow(2).getCell(1);
            assertThat(stage.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFE599");
            assertThat(stage.getCellStyle().getFont().getThemeColor()).isEqualTo((short) 1);
        }
    }

    @Test
    void makesRowsHighEnoughForTheirLines() throws IOException {
        try (XSSFWorkbook book = ExcelFormatTest.open(SketchedDrawing.of("Journey", MAP))) {
            assertThat(book.getSheet("Map").getRow(3).getHeightInPoints()).isGreaterThanOrEqualTo(2 * 12.75f);
        }
    }

    @Test
    void listsWhatCouldNotBePlacedBelow() throws IOException {
        try (XSSFWorkbook book = ExcelFormatTest.open(SketchedDrawing.of("Journey", MAP))) {
            XSSFSheet sheet = book.getSheet("Map");
            assertThat(text(sheet, 6, 0)).isEqualTo("Not placed");
            assertThat(text(sheet, 7, 1)).isEqualTo("Queues  (severity 4)");
            assertThat(text(sheet, 7, 2)).isEqualTo("lies outside the stages and lanes of the map, cell lost");
        }
    }

    @Test
    void listsEveryItemWithItsDataAndCell() throws IOException {
        try (XSSFWorkbook book = ExcelFormatTest.open(SketchedDrawing.of("Journey", MAP))) {
            XSSFSheet items = book.getSheet("Items");
            assertThat(items.getLastRowNum()).isEqualTo(5);
            assertThat(text(items, 1, 1)).isEqualTo("Awareness");
            assertThat(text(items, 1, 3)).isEqualTo("Action");
            assertThat(items.getRow(2).getCell(4).getNumericCellValue()).isEqualTo(2);
            assertThat(items.getRow(3).getCell(8).getNumericCellValue()).isEqualTo(1.5);
            assertThat(items.getTables().get(0).getName()).isEqualTo("Items");
            int last = items.getRow(0).getLastCellNum() - 1;
            assertThat(text(items, 0, last)).isEqualTo("Cell");
            assertThat(text(items, 5, last)).isEqualTo("lost");
        }
    }

    @Test
    void givesEachOfTwoMapsASheet() throws IOException {
        try (XSSFWorkbook book = ExcelFormatTest.open(SketchedDrawing.of("One", MAP, "Two", MAP))) {
            assertThat(book.getSheet("Map Sally")).isNotNull();
            assertThat(book.getSheet("Map Sally 2")).isNotNull();
            assertThat(book.getSheet("Items").getLastRowNum()).isEqualTo(10);
        }
    }
}
