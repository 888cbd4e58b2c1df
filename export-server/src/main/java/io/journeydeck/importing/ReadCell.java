package io.journeydeck.importing;

import io.journeydeck.drawio.PlainText;
import io.journeydeck.drawio.Style;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says.
 *
 * @param text numbers without their format, days as ISO 8601 writes them, of formulas the last result; empty for an error
 * @param error such as {@code #REF!}; empty for none
 * @param where sheet and cell, for people
 */
record ReadCell(String text, String error, String where) {

    static ReadCell of(@Nullable Row row, int column, String sheet, int rowIndex) {
        Cell cell = row == null ? null : row.getCell(column);
        String where = sheet + "!"
                + new CellReference(rowIndex, column).formatAsString().replace("$", "");
        if (cell == null) {
            return new ReadCell("", "", where);
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> new ReadCell(tidy(cell.getStringCellValue()), "", where);
            case BOOLEAN -> new ReadCell(cell.getBooleanCellValue() ? "true" : "false", "", where);
            case NUMERIC -> new ReadCell(number(cell), "", where);
            case ERROR -> new ReadCell("", error(cell.getErrorCellValue()), where);
            default -> new ReadCell("", "", where);
        };
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

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    boolean isBlank() {
        return text.isBlank() && error.isEmpty();
    }
}
