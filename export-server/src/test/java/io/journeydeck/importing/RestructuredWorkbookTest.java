package io.journeydeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exported workbooks whose rows and columns people deleted, moved, sorted and inserted in Excel. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestructuredWorkbookTest {

    private static final String PAINS = "Pain points";
    private static final int MOST_COLUMNS = 60;

    private final byte[] sally = template("en/sally");
    private byte[] workbook = {};

    @BeforeAll
    void export() {
        workbook = EveryTemplateEditedTest.export(sally);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en/sally",
                "nl/sally",
                "et/sally",
                "en/retail",
                "nl/retail",
                "et/retail",
                "nl/opportunity-roadmap",
                "et/health-care",
                "et/service-blueprint"
            })
    void doesWithoutTheHiddenRowsAndColumnsWhenNothingWasEdited(String name) {
        byte[] diagram = template(name);
        byte[] exported = EveryTemplateEditedTest.export(diagram);
        Updated rows = update(diagram, ContractBook.changed(exported, book -> each(book, sheet -> deleteKeys(sheet))));
        Updated columns = update(
                diagram, ContractBook.changed(exported, book -> each(book, RestructuredWorkbookTest::deleteHidden)));
        Updated both = update(
                diagram,
                ContractBook.changed(
                        exported,
                        book -> each(book, sheet -> {
                            deleteKeys(sheet);
                            deleteHidden(sheet);
                        })));

        assertThat(List.of(rows, columns, both)).allSatisfy(updated -> {
            assertThat(updated.findings()).isEmpty();
            assertThat(updated.lines()).containsExactly("No changes.");
            assertThat(updated.diagram()).isEqualTo(diagram);
        });
    }

    @Test
    void takesEditsWithoutTheHiddenRow() {
        onlySeverity(book -> each(book, RestructuredWorkbookTest::deleteKeys));
    }

    @Test
    void takesEditsWithoutTheHiddenColumns() {
        onlySeverity(book -> each(book, RestructuredWorkbookTest::deleteHidden));
    }

    @Test
    void takesEditsOfColumnsInAnotherOrder() {
        onlySeverity(book -> {
            XSSFSheet pains = book.getSheet(PAINS);
            int last = pains.getRow(1).getLastCellNum() - 1;
            for (Row row : pains) {
                List<Object> values = new ArrayList<>();
                for (int i = 0; i <= last; i++) {
                    values.add(value(row.getCell(i)));
                }
                for (int i = 0; i <= last; i++) {
                    put(row, last - i, values.get(i));
                }
            }
        });
    }

    @Test
    void takesEditsOfSortedRows() {
        onlySeverity(book -> {
            XSSFSheet pains = book.getSheet(PAINS);
            int last = pains.getLastRowNum();
            List<List<Object>> rows = new ArrayList<>();
            for (int r = 2; r <= last; r++) {
                List<Object> values = new ArrayList<>();
                for (int i = 0; i < pains.getRow(r).getLastCellNum(); i++) {
                    values.add(value(pains.getRow(r).getCell(i)));
                }
                rows.add(0, values);
            }
            for (int r = 2; r <= last; r++) {
                for (int i = 0; i < rows.get(r - 2).size(); i++) {
                    put(pains.getRow(r), i, rows.get(r - 2).get(i));
                }
            }
        });
    }

    @Test
    void takesEditsBesideEmptyRowsAndFilters() {
        onlySeverity(book -> {
            XSSFSheet pains = book.getSheet(PAINS);
            EditsByHand.insertRow(pains, 4);
            EditsByHand.insertRow(pains, 2);
            pains.setAutoFilter(new CellRangeAddress(1, pains.getLastRowNum(), 0, 5));
            pains.getRow(3).setZeroHeight(true);
            pains.getRow(6).setZeroHeight(true);
            XSSFSheet map = book.getSheet("Map");
            map.shiftRows(1, map.getLastRowNum(), 2);
            map.getRow(8).setZeroHeight(true);
        });
    }

    @Test
    void keepsTheDataOfAColumnThatIsGone() {
        Updated updated = edited(book -> {
            XSSFSheet pains = book.getSheet(PAINS);
            deleteColumn(pains, ContractBook.column(pains, "severity"));
            deleteColumn(pains, ContractBook.column(pains, "stage"));
        });

        unchanged(updated);
    }

    @Test
    void saysWhatIsWrongWithoutTheColumnOfTexts() {
        Updated updated = edited(book -> {
            XSSFSheet pains = book.getSheet(PAINS);
            deleteColumn(pains, ContractBook.column(pains, "text"));
            put(pains.getRow(2), ContractBook.column(pains, "severity"), 1.0);
        });

        assertThat(updated.diagram()).isEqualTo(sally);
        assertThat(updated.findings()).isNotEmpty();
    }

    @Test
    void deletesNoStageAndNoLane() {
        Updated stage = edited(book -> deleteColumn(book.getSheet("Map"), 3));
        Updated lane = edited(book -> {
            XSSFSheet map = book.getSheet("Map");
            String id = EditsByHand.text(map, 5, 0);
            for (int r = map.getLastRowNum(); r > 3; r--) {
                if (EditsByHand.text(map, r, 0).equals(id)) {
                    EditsByHand.deleteRow(map, r);
                }
            }
        });

        assertThat(codes(stage)).containsExactly("WORKBOOK_STAGE_GONE");
        assertThat(stage.diagram()).isEqualTo(sally);
        assertThat(codes(lane)).containsExactly("WORKBOOK_LANE_GONE");
        assertThat(lane.diagram()).isEqualTo(sally);
    }

    @Test
    void takesARowOfTheMapThatWasPutIntoALane() {
        Updated updated = edited(book -> {
            XSSFSheet map = book.getSheet("Map");
            int r = rowOf(map, "p1");
            map.shiftRows(r + 1, map.getLastRowNum(), 1);
            map.createRow(r + 1).createCell(3).setCellValue("Nobody answers");
        });

        assertThat(updated.findings()).isEmpty();
        assertThat(updated.lines()).hasSize(1);
        assertThat(updated.lines().get(0)).contains("new pain point \"Nobody answers\"");
    }

    @Test
    void deletesWhatStoodInADeletedRowOfTheMap() {
        List<String> gone = new ArrayList<>();
        Updated updated = edited(book -> {
            XSSFSheet map = book.getSheet("Map");
            int r = rowOf(map, "cell-1-1-action-2");
            for (int i = 8; i < map.getRow(r).getLastCellNum(); i++) {
                if (!EditsByHand.text(map, r, i).isEmpty()) {
                    gone.add("journey " + EditsByHand.text(map, r, i));
                }
            }
            EditsByHand.deleteRow(map, r);
        });
        Map<String, SeenMaps.Item> items = new HashMap<>(SeenMaps.of(sally).items());
        items.keySet().removeAll(gone);

        assertThat(gone).isNotEmpty();
        assertThat(updated.findings()).isEmpty();
        assertThat(SeenMaps.of(updated.diagram()).items()).isEqualTo(items);
    }

    @Test
    void deletesAnItemWhoseRowWasEmptied() {
        Updated updated = edited(book -> {
            Row row = book.getSheet(PAINS).getRow(2);
            for (int i = 2; i < row.getLastCellNum(); i++) {
                put(row, i, "");
            }
        });
        Map<String, SeenMaps.Item> items = new HashMap<>(SeenMaps.of(sally).items());
        items.remove("journey p1");

        assertThat(updated.findings()).isEmpty();
        assertThat(SeenMaps.of(updated.diagram()).items()).isEqualTo(items);
    }

    /** Whether a changed severity comes back from a workbook of another form, and nothing else. */
    private void onlySeverity(Consumer<XSSFWorkbook> form) {
        unchanged(edited(form));
        Updated updated = edited(book -> {
            XSSFSheet pains = book.getSheet(PAINS);
            put(pains.getRow(2), ContractBook.column(pains, "severity"), 1.0);
            form.accept(book);
        });
        Map<String, SeenMaps.Item> items = new HashMap<>(SeenMaps.of(sally).items());
        items.computeIfPresent("journey p1", (key, item) -> item.with("severity", "1"));

        assertThat(updated.findings()).isEmpty();
        assertThat(updated.lines()).hasSize(1);
        assertThat(SeenMaps.of(updated.diagram()).items()).isEqualTo(items);
    }

    private void unchanged(Updated updated) {
        assertThat(updated.findings()).isEmpty();
        assertThat(updated.lines()).containsExactly("No changes.");
        assertThat(updated.diagram()).isEqualTo(sally);
    }

    private Updated edited(Consumer<XSSFWorkbook> changes) {
        return update(sally, ContractBook.changed(workbook, changes));
    }

    private static Updated update(byte[] diagram, byte[] edited) {
        return new Importer(Limits.standard(), fault -> {
                    throw new AssertionError(fault);
                })
                .update(edited, "book.xlsx", diagram, "map.drawio", false);
    }

    private static List<String> codes(Updated updated) {
        return updated.findings().stream().map(Diagnostic::code).toList();
    }

    // ---- what Excel does

    private static void each(XSSFWorkbook book, Consumer<XSSFSheet> change) {
        for (Sheet sheet : book) {
            Row first = sheet.getRow(0);
            if (first != null && first.getZeroHeight() && !book.isSheetVeryHidden(book.getSheetIndex(sheet))) {
                change.accept((XSSFSheet) sheet);
            }
        }
    }

    /** Deletes the hidden first row: all else comes up. */
    private static void deleteKeys(XSSFSheet sheet) {
        List<AreaReference> areas = new ArrayList<>();
        sheet.getTables().forEach(table -> areas.add(table.getArea()));
        sheet.removeRow(sheet.getRow(0));
        sheet.shiftRows(1, sheet.getLastRowNum(), -1);
        int i = 0;
        for (XSSFTable table : sheet.getTables()) {
            AreaReference area = areas.get(i++);
            table.setArea(new AreaReference(
                    new CellReference(
                            area.getFirstCell().getRow() - 1,
                            area.getFirstCell().getCol()),
                    new CellReference(
                            area.getLastCell().getRow() - 1, area.getLastCell().getCol()),
                    sheet.getWorkbook().getSpreadsheetVersion()));
        }
    }

    private static void deleteHidden(XSSFSheet sheet) {
        for (int column = MOST_COLUMNS; column >= 0; column--) {
            if (sheet.isColumnHidden(column)) {
                deleteColumn(sheet, column);
            }
        }
    }

    /** Deletes a column: what is right of it comes to the left, and a table has one less. */
    private static void deleteColumn(XSSFSheet sheet, int column) {
        int last = IntStream.rangeClosed(0, sheet.getLastRowNum())
                .map(r -> sheet.getRow(r) == null ? 0 : sheet.getRow(r).getLastCellNum())
                .max()
                .orElse(0);
        for (Row row : sheet) {
            for (int i = column; i < last; i++) {
                put(row, i, value(row.getCell(i + 1)));
            }
        }
        for (int i = column; i < last; i++) {
            sheet.setColumnHidden(i, sheet.isColumnHidden(i + 1));
        }
        for (XSSFTable table : sheet.getTables()) {
            if (table.getStartColIndex() <= column && column <= table.getEndColIndex()) {
                table.removeColumn(column - table.getStartColIndex());
            }
        }
        List<CellRangeAddress> merged = new ArrayList<>(sheet.getMergedRegions());
        sheet.removeMergedRegions(IntStream.range(0, merged.size()).boxed().toList());
        for (CellRangeAddress each : merged) {
            if (each.getFirstColumn() > column) {
                sheet.addMergedRegion(new CellRangeAddress(
                        each.getFirstRow(), each.getLastRow(), each.getFirstColumn() - 1, each.getLastColumn() - 1));
            }
        }
    }

    private static Object value(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> (Object) cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static void put(Row row, int column, Object value) {
        Cell cell = EditsByHand.cell(row.getSheet(), row.getRowNum(), column);
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
    }

    private static int rowOf(Sheet map, String item) {
        for (Row row : map) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(item)) {
                    return row.getRowNum();
                }
            }
        }
        throw new AssertionError("There is no item " + item);
    }

    private static byte[] template(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "templates").resolve(name + ".drawio"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
