package io.journeydeck.importing;

import io.journeydeck.drawio.PlainText;
import io.journeydeck.drawio.Style;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says.
 *
 * @param text numbers without their format, days as ISO 8601 writes them, of formulas the last result; empty for an error
 * @param error such as {@code #REF!}; empty for none
 * @param where sheet and cell, for people
 */
record ReadCell(String text, String error, String where) {

    /** The error of a cell that can't be read, as Excel would show it. */
    static final String BROKEN = "#VALUE!";

    static ReadCell of(@Nullable Row row, int column, String sheet, int rowIndex) {
        Cell cell = row == null ? null : row.getCell(column);
        String where = sheet + "!"
                + new CellReference(rowIndex, column).formatAsString().replace("$", "");
        if (cell == null) {
            return new ReadCell("", "", where);
        }
        try {
            return of(cell, where);
        } catch (RuntimeException e) {
            // POI's answer to a number that is none, a kind of cell it does not know, a look that the workbook does not
            // have
            return new ReadCell("", BROKEN, where);
        }
    }

    private static ReadCell of(Cell cell, String where) {
        return switch (type(cell)) {
            case STRING -> new ReadCell(tidy(cell.getStringCellValue()), "", where);
            case BOOLEAN -> new ReadCell(cell.getBooleanCellValue() ? "true" : "false", "", where);
            case NUMERIC -> new ReadCell(number(cell), "", where);
            case ERROR -> new ReadCell("", error(cell), where);
            default -> new ReadCell("", "", where);
        };
    }

    /** Of a formula what its last result is. */
    static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    /** Text as the diagram's reader gives it: lines ending in a line feed, no blanks at their ends. */
    static String tidy(String text) {
        return PlainText.of(text, Style.EMPTY).strip();
    }

    private static String number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime day = cell.getLocalDateTimeCellValue();
            return day == null ? "" : day.toLocalDate().toString();
        }
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : "";
    }

    /** As it stands in the file: POI has no code for what newer Excels write, such as {@code #SPILL!}. */
    static String error(Cell cell) {
        String text = cell instanceof XSSFCell excel ? excel.getErrorCellString() : null;
        return text != null && text.startsWith("#") ? text : "#N/A";
    }

    boolean isBlank() {
        return text.isBlank() && error.isEmpty();
    }
}
