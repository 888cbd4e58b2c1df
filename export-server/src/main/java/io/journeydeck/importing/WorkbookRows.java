package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
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
        WorkbookFile.check(bytes, file, limits);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
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
            return rows(sheet, file, limits);
        } catch (IOException | RuntimeException e) {
            if (e instanceof LimitExceededException limit) {
                throw limit;
            }
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
        Sheet map = book.getSheet("Map");
        return map != null ? map : book.getSheetAt(Math.max(0, book.getFirstVisibleTab()));
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
                cells.set(cell.getColumnIndex(), formatter.formatCellValue(cell).replace("\r", ""));
            }
        }
        return rows;
    }
}
