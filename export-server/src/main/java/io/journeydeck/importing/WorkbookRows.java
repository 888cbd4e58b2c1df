package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ColumnTitles;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rows of a sheet of an Excel workbook, each cell as Excel shows it; of formulas their last result. */
public final class WorkbookRows {

    private WorkbookRows() {}

    /**
     * The rows of a sheet; none for what is no workbook or has no such sheet, which is reported.
     *
     * @param sheetName empty for the map of our own workbooks, else the first that is shown
     */
    public static List<List<String>> read(
            byte[] bytes, String sheetName, Origin file, Limits limits, Diagnostics diagnostics) {
        try (XSSFWorkbook book = WorkbookFile.open(bytes, file, limits, new Diagnostics())) {
            Sheet sheet = sheetName.isEmpty() ? first(book) : book.getSheet(sheetName);
            if (sheet == null) {
                List<String> names = new ArrayList<>();
                book.forEach(each -> names.add(each.getSheetName()));
                diagnostics.add(Diagnostic.error(
                        "SOURCE_SHEET_MISSING",
                        "The workbook has no sheet \"" + sheetName + "\"",
                        file,
                        "It has " + String.join(", ", names) + "."));
                return List.of();
            }
            List<List<String>> rows = rows(sheet, file, limits);
            return sheetName.isEmpty() && isOwnMap(sheet) ? shown(rows, sheet) : rows;
        } catch (LimitExceededException e) {
            throw e;
        } catch (DiagnosticException e) {
            diagnostics.add(e.diagnostic());
            return List.of();
        } catch (IOException | RuntimeException e) {
            diagnostics.add(Diagnostic.error(
                    "SOURCE_WORKBOOK_INVALID",
                    "The file is no Excel workbook that can be read",
                    file,
                    "Save it as .xlsx, without a password."));
            return List.of();
        }
    }

    /** The sheet of a map that our own workbooks have, else the first that is shown. */
    private static Sheet first(XSSFWorkbook book) {
        for (Sheet sheet : book) {
            if (isOwnMap(sheet)) {
                return sheet;
            }
        }
        Sheet map = book.getSheet("Map");
        return map != null ? map : book.getSheetAt(Math.max(0, book.getFirstVisibleTab()));
    }

    private static boolean isOwnMap(Sheet sheet) {
        String first = ReadCell.of(sheet.getRow(0), 0, sheet.getSheetName(), 0).text();
        return ColumnKeys.isMap(first) || (ColumnTitles.isMapSheet(sheet.getSheetName()) && sheet.isColumnHidden(0));
    }

    /** What people see of the sheet of a map: stages and lanes, without the hidden cells and without the list below them. */
    private static List<List<String>> shown(List<List<String>> rows, Sheet sheet) {
        List<List<String>> shown = new ArrayList<>();
        boolean table = false;
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.getRow(r);
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < rows.get(r).size(); column++) {
                if (!sheet.isColumnHidden(column)) {
                    cells.add(
                            row == null || row.getZeroHeight()
                                    ? ""
                                    : rows.get(r).get(column));
                }
            }
            boolean blank = cells.stream().allMatch(String::isBlank);
            if (table && blank) {
                break;
            }
            table |= cells.stream().skip(1).anyMatch(cell -> !cell.isBlank());
            shown.add(cells);
        }
        return shown;
    }

    private static List<List<String>> rows(Sheet sheet, Origin file, Limits limits) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > limits.cellsPerPage()) {
                throw LimitExceededException.over("LIMIT_CELLS", "rows", row.getRowNum(), limits.cellsPerPage(), file);
            }
            while (rows.size() <= row.getRowNum()) {
                rows.add(new ArrayList<>());
            }
            List<String> cells = rows.get(row.getRowNum());
            for (Cell cell : row) {
                while (cells.size() <= cell.getColumnIndex()) {
                    cells.add("");
                }
                cells.set(cell.getColumnIndex(), shown(cell, formatter));
            }
        }
        return rows;
    }

    private static String shown(Cell cell, DataFormatter formatter) {
        try {
            return ReadCell.type(cell) == CellType.ERROR
                    ? ReadCell.error(cell)
                    : formatter.formatCellValue(cell).replace("\r", "");
        } catch (RuntimeException e) {
            return ReadCell.BROKEN;
        }
    }
}
