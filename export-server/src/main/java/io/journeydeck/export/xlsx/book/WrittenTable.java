package io.journeydeck.export.xlsx.book;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * A table on its sheet.
 *
 * @param firstRow index of its header's row
 * @param lastRow index of its last row; one without rows has an empty one
 */
public record WrittenTable(Sheet sheet, TableHead head, int firstRow, int firstColumn, int lastRow) {

    /** The cells of a column below the header. */
    public CellRangeAddress cells(String key) {
        int column = column(key);
        return new CellRangeAddress(firstRow + 1, lastRow, column, column);
    }

    /** All cells below the header. */
    public CellRangeAddress body() {
        return new CellRangeAddress(
                firstRow + 1, lastRow, firstColumn, firstColumn + head.columns().size() - 1);
    }

    /** Index of a column on the sheet. */
    public int column(String key) {
        return firstColumn + head.index(key);
    }

    /** A column's cell in the first row below the header, as rules for a range begin with it, e.g. {@code $D3}. */
    public String firstCell(String key) {
        return "$" + CellReference.convertNumToColString(column(key)) + (firstRow + 2);
    }
}
