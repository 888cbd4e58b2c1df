package io.journeydeck.export.xlsx.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.exchange.ExportedState;
import io.journeydeck.exchange.ExportedStateSheet;
import io.journeydeck.export.xlsx.OpenedBook;
import io.journeydeck.export.xlsx.SketchedDrawing;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
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
        XSSFCell cell = sheet.getRow(row).getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    @Test
    void showsStagesAndLanesAsInTheDiagramOneItemACell() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("Journey", MAP))) {
            XSSFSheet sheet = book.getSheet("Map");
            assertThat(text(sheet, 1, 1)).isEqualTo("Sally");
            assertThat(text(sheet, 3, 2)).isEqualTo("Awareness");
            assertThat(text(sheet, 3, 3)).isEqualTo("Purchase");
            assertThat(text(sheet, 4, 1)).isEqualTo("Actions");
            assertThat(text(sheet, 4, 2)).isEqualTo("Has a problem");
            assertThat(text(sheet, 5, 2)).isEqualTo("Looks around");
            assertThat(text(sheet, 6, 1)).isEqualTo("Emotions");
            assertThat(text(sheet, 6, 2)).isEmpty();
            assertThat(text(sheet, 6, 3)).isEqualTo("+1.5  Glad");
            assertThat(text(sheet, 7, 3)).isEqualTo("Pays or leaves");
            assertThat(sheet.getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactly("B5:B6", "B7:B8");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        }
    }

    @Test
    void saysInHiddenPlacesWhichCellsOfTheDiagramItShows() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("Journey", MAP))) {
            XSSFSheet sheet = book.getSheet("Map");
            assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
            assertThat(text(sheet, 0, 0)).isEqualTo("journeydeck-map:page1:map");
            assertThat(text(sheet, 0, 1)).isEqualTo("lane-name");
            assertThat(text(sheet, 0, 2)).isEqualTo("stage:c01");
            assertThat(text(sheet, 0, 4)).isEqualTo("id:c01");
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.isColumnHidden(2)).isFalse();
            assertThat(sheet.isColumnHidden(4)).isTrue();
            assertThat(text(sheet, 4, 0)).isEqualTo("c10");
            assertThat(text(sheet, 5, 0)).isEqualTo("c10");
            assertThat(text(sheet, 4, 4)).isEqualTo("a");
            assertThat(text(sheet, 5, 4)).isEqualTo("b");
            assertThat(text(sheet, 7, 5)).isEqualTo("m");
        }
    }

    @Test
    void keepsWhatPeopleTypeAsText() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("Journey", MAP))) {
            XSSFCell feeling = book.getSheet("Map").getRow(6).getCell(3);
            assertThat(feeling.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(feeling.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(feeling.getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void coloursAStageAsTheDiagramDoesAndKeepsItsNameReadable() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("Journey", MAP))) {
            XSSFCell stage = book.getSheet("Map").getRow(3).getCell(2);
            assertThat(stage.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFE599");
            assertThat(stage.getCellStyle().getFont().getThemeColor()).isEqualTo((short) 1);
        }
    }

    @Test
    void listsWhatCouldNotBePlacedBelow() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("Journey", MAP))) {
            XSSFSheet sheet = book.getSheet("Map");
            assertThat(text(sheet, 9, 1)).isEqualTo("Not placed");
            assertThat(text(sheet, 10, 1)).isEqualTo("Pain point");
            assertThat(text(sheet, 10, 2)).isEqualTo("Queues");
            assertThat(text(sheet, 10, 0)).isEmpty();
        }
    }

    @Test
    void givesEachOfTwoMapsASheet() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("One", MAP, "Two", MAP))) {
            assertThat(book.getSheet("Map Sally")).isNotNull();
            assertThat(book.getSheet("Map Sally (2)")).isNotNull();
            assertThat(book.getSheet("Other items").getLastRowNum()).isEqualTo(7);
        }
    }

    @Test
    void keepsTheStateOfTheMapsWhereNobodySeesIt() throws IOException {
        try (XSSFWorkbook book = OpenedBook.of(SketchedDrawing.of("Journey", MAP))) {
            assertThat(book.getSheetVisibility(book.getSheetIndex("_journeydeck")))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(ExportedStateSheet.read(book).orElseThrow().maps().get(0).items())
                    .extracting(ExportedState.ItemState::cell)
                    .contains("a", "b", "e", "m", "lost");
        }
    }
}
