package io.journeydeck.export.xlsx;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.exchange.CellText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * An Excel table (ECMA-376 part 1, 18.5): a header row with filters and rows below it, as wide and high as its content asks for.
 */
final class ListSheet {

    /** Rows of a table are for scanning: a long text is cut off below this, and whole in the cell. */
    private static final double HIGHEST_ROW = 132;

    private static final double LINE_HEIGHT = 12.75;
    private static final double PADDING = 14;

    /** What a filter's button takes of a header, px. */
    private static final double BUTTON = 22;

    /** What can be read when it is printed on A4 across, px. */
    private static final double WIDEST_PAPER = 2_200;

    private static final int MOST_ROWS = 1_048_000;
    private static final int LONGEST_TITLE = 255;

    private final Book book;
    private final XSSFSheet sheet;
    private final int firstRow;
    private final int firstColumn;
    private final List<Column> columns;

    ListSheet(Book book, XSSFSheet sheet, int firstRow, int firstColumn, List<Column> columns) {
        this.book = book;
        this.sheet = sheet;
        this.firstRow = firstRow;
        this.firstColumn = firstColumn;
        this.columns = unique(columns);
    }

    /** A sheet that is one table, its header always in sight and on every printed page. */
    static XSSFSheet whole(Book book, String name, List<Column> columns, List<List<Value>> rows) {
        XSSFSheet sheet = book.sheet(name);
        ListSheet list = new ListSheet(book, sheet, 0, 0, columns);
        list.widths(rows);
        list.write(name, rows);
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        list.fitOnPaper();
        return sheet;
    }

    /** Titles as Excel wants them: of one line, filled, of 255 characters at most, unique whatever the case. */
    private static List<Column> unique(List<Column> columns) {
        Set<String> taken = new HashSet<>();
        List<Column> unique = new ArrayList<>();
        for (Column column : columns) {
            String clean =
                    CellText.printable(column.title()).replaceAll("\\s+", " ").strip();
            String base = CellText.cut(clean.isEmpty() ? "Column" : clean, LONGEST_TITLE - 8);
            String title = base;
            for (int i = 2; !taken.add(title.toLowerCase(Locale.ROOT)); i++) {
                title = base + " (" + i + ")";
            }
            unique.add(new Column(title, column.narrowest(), column.widest(), column.format()));
        }
        return unique;
    }

    /** Makes the sheet's columns as wide as the table needs them. */
    void widths(List<List<Value>> rows) {
        for (int c = 0; c < columns.size(); c++) {
            Book.width(sheet, firstColumn + c, width(columns.get(c), c, rows));
        }
    }

    /** A wide table is printed on several sheets of paper side by side, each with the first two columns. */
    private void fitOnPaper() {
        double width = 0;
        for (int c = 0; c < columns.size(); c++) {
            width += sheet.getColumnWidthInPixels(c);
        }
        int papers = (int) Math.ceil(width / WIDEST_PAPER);
        sheet.getPrintSetup().setFitWidth((short) papers);
        if (papers > 1) {
            sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:B"));
        }
    }

    private static double width(Column column, int index, List<List<Value>> rows) {
        double width = TextExtent.width(column.title(), Look.TEXT_SIZE, true) + BUTTON;
        width = Math.max(width, column.narrowest());
        for (List<Value> row : rows) {
            double wanted = TextExtent.width(row.get(index).text(), Look.TEXT_SIZE, false) + PADDING;
            width = Math.max(width, Math.min(wanted, column.widest()));
        }
        return Math.max(column.narrowest(), Math.min(width, Math.max(column.widest(), 200)));
    }

    /**
     * Writes header, rows and table; the columns' widths must stand already. A table without rows gets an empty one, as Excel wants
     * one at least.
     *
     * @return index of the row below the table
     */
    int write(String tableName, List<List<Value>> rows) {
        RowStream stream = book.rows(sheet);
        stream.open(firstRow, 21);
        for (int c = 0; c < columns.size(); c++) {
            stream.text(firstColumn + c, columns.get(c).title(), headerLook(columns.get(c)));
        }
        stream.close();
        List<Look> looks = columns.stream()
                .map(column -> column.isNumber() ? Look.NUMBER.withFormat(column.format()) : Look.ROW)
                .toList();
        double[] rooms = IntStream.range(0, columns.size())
                .mapToDouble(c -> sheet.getColumnWidthInPixels(firstColumn + c) - PADDING / 2)
                .toArray();
        int row = firstRow + 1;
        for (List<Value> values : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
            book.deadline().check();
            write(stream, row++, values, looks, rooms);
        }
        if (rows.isEmpty()) {
            row++;
        }
        if (rows.size() > MOST_ROWS) {
            book.diagnostics()
                    .add(Diagnostic.warning(
                            "XLSX_ROWS_CUT",
                            "Table " + tableName + " has " + MOST_ROWS + " of " + rows.size() + " rows",
                            Origin.UNKNOWN,
                            "Excel takes 1,048,576 rows a sheet; export fewer pages at once."));
        }
        int lastColumn = firstColumn + columns.size() - 1;
        table(tableName, new CellRangeAddress(firstRow, row - 1, firstColumn, lastColumn));
        return row;
    }

    private static Look headerLook(Column column) {
        return column.isNumber() ? Look.HEADER.withAlign(Look.Align.RIGHT).withIndent(1) : Look.HEADER;
    }

    private void write(RowStream stream, int row, List<Value> values, List<Look> looks, double[] rooms) {
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            String text = values.get(c).text();
            if (!text.isEmpty() && !columns.get(c).isNumber()) {
                lines = Math.max(lines, TextExtent.lines(text, rooms[c], Look.TEXT_SIZE, false));
            }
        }
        stream.open(row, Math.min(HIGHEST_ROW, lines * LINE_HEIGHT + 4));
        for (int c = 0; c < columns.size(); c++) {
            stream.put(firstColumn + c, values.get(c), looks.get(c));
        }
        stream.close();
    }

    private void table(String name, CellRangeAddress range) {
        AreaReference area = new AreaReference(
                new CellReference(range.getFirstRow(), range.getFirstColumn()),
                new CellReference(range.getLastRow(), range.getLastColumn()),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        CTTable written = table.getCTTable();
        written.setId(book.nextTable());
        table.setName(name);
        table.setDisplayName(name);
        written.addNewAutoFilter().setRef(area.formatAsString());
        CTTableColumns titles = written.getTableColumns();
        for (int c = 0; c < columns.size(); c++) {
            CTTableColumn title = titles.getTableColumnArray(c);
            title.setName(CellText.stored(columns.get(c).title()));
        }
        CTTableStyleInfo style = written.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowColumnStripes(false);
        style.setShowRowStripes(false);
        if (range.getLastRow() > range.getFirstRow()) {
            sheet.addIgnoredErrors(
                    new CellRangeAddress(
                            range.getFirstRow() + 1, range.getLastRow(), range.getFirstColumn(), range.getLastColumn()),
                    IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
    }
}
