package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.exchange.ColumnTitles;
import io.journeydeck.exchange.ExportedState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedStateSheet;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What people changed in a workbook since it was exported.
 *
 * @param state of the maps at the time of the export
 * @param changes in the order of sheets and cells
 */
record EditedWorkbook(ExportedState state, List<WantedChange> changes) {

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
        return find(bytes, file, limits, findings)
                .orElseThrow(
                        () -> new DiagnosticException(
                                Diagnostic.error(
                                        "WORKBOOK_NOT_OURS",
                                        "The workbook does not know which diagram it came from",
                                        file,
                                        "Export the diagram with -f xlsx, and change that workbook; without --into this file is drawn as a new map.")));
    }

    /** As {@link #read}, but empty for a workbook that knows no state of an export. */
    static Optional<EditedWorkbook> find(byte[] bytes, Origin file, Limits limits, Diagnostics findings) {
        try (XSSFWorkbook book = WorkbookFile.open(bytes, file, limits, findings)) {
            Optional<ExportedState> exported = ExportedStateSheet.read(book);
            if (exported.isEmpty()) {
                return Optional.empty();
            }
            ExportedState state = exported.get();
            Base base = new Base(state, file, findings);
            Wishes wishes = new Wishes(file, findings);
            Set<MapState> shown = new HashSet<>();
            int read = sheets(book, base, wishes, shown, limits, file);
            if (read == 0) {
                throw new DiagnosticException(Diagnostic.error(
                        "WORKBOOK_SHEETS_MISSING",
                        "None of the sheets with items is left as it was exported",
                        file,
                        "Export the diagram again; keep the hidden first row and the hidden columns of its sheets."));
            }
            for (MapState map : state.maps()) {
                if (!shown.contains(map)) {
                    findings.add(Diagnostic.info(
                            "WORKBOOK_MAP_MISSING",
                            "The sheet of the map " + Told.quoted(map.title())
                                    + " is gone; only the other sheets are taken back",
                            file,
                            ""));
                }
            }
            return Optional.of(new EditedWorkbook(state, wishes.settled()));
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

    /** Reads first what is known for certain, then what has lost its keys; the result is how many sheets there are of both. */
    private static int sheets(
            XSSFWorkbook book, Base base, Wishes wishes, Set<MapState> shown, Limits limits, Origin file) {
        int read = 0;
        List<Sheet> unknown = new ArrayList<>();
        for (Sheet sheet : book) {
            checkSize(sheet, limits, file);
            if (!sheet.getSheetName().equals(ExportedStateSheet.NAME)) {
                if (byKeys(sheet, base, wishes, shown)) {
                    read++;
                } else {
                    unknown.add(sheet);
                }
            }
        }
        for (Sheet sheet : unknown) {
            read += byWords(sheet, base, wishes, shown) ? 1 : 0;
        }
        return read;
    }

    private static boolean byKeys(Sheet sheet, Base base, Wishes wishes, Set<MapState> shown) {
        for (MapState map : base.maps()) {
            Optional<MapColumns> columns = MapColumns.byKeys(sheet, map);
            if (columns.isPresent()) {
                if (shown.add(map)) {
                    new MapSheet(columns.get(), map, base, wishes).read();
                }
                return true;
            }
        }
        Optional<ItemColumns> columns = ItemColumns.byKeys(sheet);
        columns.ifPresent(each -> new ItemSheet(each, base, wishes).read());
        return columns.isPresent();
    }

    private static boolean byWords(Sheet sheet, Base base, Wishes wishes, Set<MapState> shown) {
        Optional<ItemColumns> items = ItemColumns.byTitles(sheet, base);
        if (items.isPresent()) {
            new ItemSheet(items.get(), base, wishes).read();
            return true;
        }
        List<MapState> maps = base.maps().stream()
                .filter(map ->
                        !shown.contains(map) && MapColumns.byNames(sheet, map).isPresent())
                .toList();
        if (maps.size() == 1) {
            MapState map = maps.get(0);
            shown.add(map);
            MapColumns.byNames(sheet, map).ifPresent(columns -> new MapSheet(columns, map, base, wishes).read());
            return true;
        }
        if (maps.size() > 1 || ColumnTitles.isMapSheet(sheet.getSheetName()) || hasItems(sheet, base)) {
            base.error(
                    "WORKBOOK_KEYS_GONE",
                    sheet.getSheetName(),
                    "its hidden first row was deleted, and its headers are not as they were exported, so nothing is"
                            + " taken back from it",
                    "Undo that, or export the diagram again.");
        }
        return false;
    }

    /** Whether cells of items stand in the first column, as in the sheets of items. */
    private static boolean hasItems(Sheet sheet, Base base) {
        String table = ItemColumns.table(sheet);
        if (!table.isEmpty() && ColumnTitles.kind(table).isEmpty()) {
            return false;
        }
        for (int r = 0; r <= Math.min(sheet.getLastRowNum(), ItemColumns.MOST_ROWS_ABOVE); r++) {
            String first =
                    ReadCell.of(sheet.getRow(r), 0, sheet.getSheetName(), r).text();
            String page =
                    ReadCell.of(sheet.getRow(r), 1, sheet.getSheetName(), r).text();
            if (!first.isEmpty() && !page.isEmpty() && base.find(page, first) != null) {
                return true;
            }
        }
        return false;
    }
}
