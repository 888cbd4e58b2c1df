package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ExportedState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedStateSheet;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What people changed in a workbook since it was exported.
 *
 * @param state of the maps at the time of the export
 * @param changes in the order of sheets and cells
 */
record EditedWorkbook(ExportedState state, List<WantedChange> changes) {

    /** Keys may have moved down when someone put rows above them. */
    private static final int MOST_ROWS_ABOVE = 20;

    private static final int MOST_COLUMNS = 2_000;

    EditedWorkbook {
        changes = List.copyOf(changes);
    }

    /**
     * Reads a workbook.
     *
     * @param findings takes what can't be taken back
     * @throws DiagnosticException when it is no workbook of ours
     * @throws LimitExceededException when it is too large
     */
    static EditedWorkbook read(byte[] bytes, Origin file, Limits limits, Diagnostics findings) {
        try (XSSFWorkbook book = WorkbookFile.open(bytes, file, limits, findings)) {
            ExportedState state = ExportedStateSheet.read(book)
                    .orElseThrow(
                            () -> new DiagnosticException(
                                    Diagnostic.error(
                                            "WORKBOOK_NOT_OURS",
                                            "The workbook does not know which diagram it came from",
                                            file,
                                            "Export the diagram with -f xlsx, and change that workbook; without --into this file is drawn as a new map.")));
            Base base = new Base(state, file, findings);
            Wishes wishes = new Wishes(file, findings);
            Set<String> shown = new HashSet<>();
            int read = 0;
            for (Sheet sheet : book) {
                checkSize(sheet, limits, file);
                if (!sheet.getSheetName().equals(ExportedStateSheet.NAME) && sheet(sheet, base, wishes, shown)) {
                    read++;
                }
            }
            if (read == 0) {
                throw new DiagnosticException(Diagnostic.error(
                        "WORKBOOK_SHEETS_MISSING",
                        "None of the sheets with items is left as it was exported",
                        file,
                        "Export the diagram again; keep the hidden first row and the hidden columns of its sheets."));
            }
            for (MapState map : state.maps()) {
                if (!shown.contains(ColumnKeys.map(map))) {
                    findings.add(Diagnostic.info(
                            "WORKBOOK_MAP_MISSING",
                            "The sheet of the map " + Told.quoted(map.title())
                                    + " is gone; only the other sheets are taken back",
                            file,
                            ""));
                }
            }
            return new EditedWorkbook(state, wishes.settled());
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error("SOURCE_WORKBOOK_INVALID", "The workbook could not be read", file, ""), e);
        }
    }

    private static void checkSize(Sheet sheet, Limits limits, Origin file) {
        long most = 4L * limits.cellsPerPage();
        if (sheet.getPhysicalNumberOfRows() > most) {
            throw LimitExceededException.over("LIMIT_CELLS", "rows", sheet.getPhysicalNumberOfRows(), most, file);
        }
    }

    /** Whether a sheet could be read back. */
    private static boolean sheet(Sheet sheet, Base base, Wishes wishes, Set<String> shown) {
        for (int r = 0; r <= Math.min(sheet.getLastRowNum(), MOST_ROWS_ABOVE); r++) {
            Map<String, Integer> keys = keys(sheet, r);
            String first =
                    ReadCell.of(sheet.getRow(r), 0, sheet.getSheetName(), r).text();
            if (ColumnKeys.isMap(first)) {
                MapState map = base.maps().stream()
                        .filter(each -> ColumnKeys.map(each).equals(first))
                        .findFirst()
                        .orElse(null);
                if (map != null && shown.add(first)) {
                    new MapSheet(sheet, r, map, base, wishes).read();
                    return true;
                }
                return false;
            }
            if (keys.containsKey(ColumnKeys.ID) && keys.containsKey(ColumnKeys.TEXT)) {
                new ItemSheet(sheet, r, keys, base, wishes).read();
                return true;
            }
            if (keys.containsKey(ColumnKeys.PAGE) && keys.containsKey(ColumnKeys.TEXT)) {
                base.error(
                        "WORKBOOK_IDS_GONE",
                        sheet.getSheetName(),
                        "its hidden column \"id\" was deleted, so its rows can't be told apart and are not taken back",
                        "Undo that, or export the diagram again.");
                return false;
            }
        }
        tellLostKeys(sheet, base);
        return false;
    }

    private static Map<String, Integer> keys(Sheet sheet, int r) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        Row row = sheet.getRow(r);
        int last = row == null ? 0 : Math.min(row.getLastCellNum(), MOST_COLUMNS);
        for (int column = 0; column < last; column++) {
            String key = ReadCell.of(row, column, sheet.getSheetName(), r).text();
            if (!key.isEmpty() && (!ColumnKeys.isComputed(key) || key.equals("=kind") || key.equals("=map"))) {
                keys.putIfAbsent(key, column);
            }
        }
        return keys;
    }

    /** A sheet whose first column holds cells of items, but whose keys are gone. */
    private static void tellLostKeys(Sheet sheet, Base base) {
        int known = 0;
        for (int r = 0; r <= Math.min(sheet.getLastRowNum(), MOST_ROWS_ABOVE); r++) {
            String first =
                    ReadCell.of(sheet.getRow(r), 0, sheet.getSheetName(), r).text();
            String page =
                    ReadCell.of(sheet.getRow(r), 1, sheet.getSheetName(), r).text();
            Base.Entry entry = first.isEmpty() || page.isEmpty() ? null : base.find(page, first);
            known += entry == null ? 0 : 1;
        }
        if (known > 0) {
            base.error(
                    "WORKBOOK_KEYS_GONE",
                    sheet.getSheetName(),
                    "its hidden first row was deleted, so its columns are not known and nothing is taken back",
                    "Undo that, or export the diagram again.");
        }
    }
}
