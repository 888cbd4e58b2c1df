package io.journeydeck.export.xlsx.book;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.exchange.CellText;
import io.journeydeck.export.ooxml.Xml;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * An Excel table (ECMA-376 part 1, 18.5): a header row with filters and rows below it, as wide and high as its content asks for.
 */
public final class ListSheet {

    /** Rows of a table are for scanning: a long text is cut off below this, and whole in the cell. */
    private static final double HIGHEST_ROW = 132;

    private static final double LINE_HEIGHT = 12.75;
    private static final double PADDING = 14;

    /** What a filter's button takes of a header, px. */
    private static final double BUTTON = 22;

    /** What can be read when it is printed on A4 across, px. */
    private static final double WIDEST_PAPER = 2_200;

    /** Index of the header's row below the one with the keys. */
    public static final int KEYED_HEADER = 1;

    private static final int MOST_ROWS = 1_048_000;

    private final Book book;
    private final Sheet sheet;
    private final int firstRow;
    private final int firstColumn;
    private final TableHead head;
    private final List<Column> columns;

    public ListSheet(Book book, Sheet sheet, int firstRow, int firstColumn, TableHead head) {
        this.book = book;
        this.sheet = sheet;
        this.firstRow = firstRow;
        this.firstColumn = firstColumn;
        this.head = head;
        this.columns = head.columns();
    }

    /** A sheet that is one table, its header always in sight and on every printed page. */
    public static WrittenTable whole(Book book, String name, TableHead head, List<List<Value>> rows) {
        return whole(book, book.sheet(name), head, rows, 0, (stream, row) -> {});
    }

    /** A sheet that is one table with cells beside it. */
    public static WrittenTable whole(Book book, Sheet sheet, TableHead head, List<List<Value>> rows, Beside beside) {
        return whole(book, sheet, head, rows, 0, beside);
    }

    /** A sheet that is one table below a hidden row with the columns' keys. */
    public static WrittenTable keyed(Book book, String name, TableHead head, List<List<Value>> rows) {
        return keyed(book, book.sheet(name), head, rows, (stream, row) -> {});
    }

    public static WrittenTable keyed(Book book, Sheet sheet, TableHead head, List<List<Value>> rows, Beside beside) {
        RowStream stream = sheet.rows();
        stream.openHidden(0);
        for (int c = 0; c < head.columns().size(); c++) {
            stream.text(c, head.columns().get(c).key(), Look.PLAIN);
        }
        stream.close();
        return whole(book, sheet, head, rows, KEYED_HEADER, beside);
    }

    private static WrittenTable whole(
            Book book, Sheet sheet, TableHead head, List<List<Value>> rows, int firstRow, Beside beside) {
        ListSheet list = new ListSheet(book, sheet, firstRow, 0, head);
        list.widths(rows);
        WrittenTable written = list.write(rows, beside);
        sheet.freeze(0, firstRow + 1);
        sheet.repeatRow(firstRow);
        list.fitOnPaper();
        return written;
    }

    /** Makes the sheet's columns as wide as the table needs them. */
    public void widths(List<List<Value>> rows) {
        for (int c = 0; c < columns.size(); c++) {
            sheet.width(firstColumn + c, width(columns.get(c), c, rows));
            if (columns.get(c).hidden()) {
                sheet.hideColumn(firstColumn + c);
            }
        }
    }

    /** Makes the sheet's columns as wide as this table and the one above it need them. */
    public void widen(List<List<Value>> rows) {
        for (int c = 0; c < columns.size(); c++) {
            sheet.width(firstColumn + c, Math.max(sheet.width(firstColumn + c), width(columns.get(c), c, rows)));
        }
    }

    /** A wide table is printed on several sheets of paper side by side, each with the first two columns. */
    private void fitOnPaper() {
        double width = 0;
        for (int c = 0; c < columns.size(); c++) {
            width += columns.get(c).hidden() ? 0 : sheet.width(c);
        }
        int papers = (int) Math.ceil(width / WIDEST_PAPER);
        sheet.pagesAcross(papers);
        if (papers > 1) {
            sheet.repeatColumns(0, firstShown() + 1);
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

    /** Writes cells to the right of a table into the table's own rows. */
    public interface Beside {

        /**
         * Adds cells to a row.
         *
         * @param row index on the sheet; the header's comes first
         */
        void write(RowStream stream, int row);
    }

    public WrittenTable write(List<List<Value>> rows) {
        return write(rows, (stream, row) -> {});
    }

    /**
     * Writes header, rows and table; the columns' widths must stand already. A table without rows gets an empty one, as Excel wants
     * one at least.
     */
    public WrittenTable write(List<List<Value>> rows, Beside beside) {
        RowStream stream = sheet.rows();
        stream.open(firstRow, 21);
        for (int c = 0; c < columns.size(); c++) {
            stream.text(firstColumn + c, columns.get(c).title(), headerLook(columns.get(c)));
        }
        beside.write(stream, firstRow);
        stream.close();
        List<Look> looks = columns.stream()
                .map(column -> (column.numeric() ? Look.NUMBER : Look.ROW)
                        .withBorder(Look.Border.NONE)
                        .withFormat(column.format()))
                .toList();
        double[] rooms = IntStream.range(0, columns.size())
                .mapToDouble(c -> sheet.width(firstColumn + c) - PADDING / 2)
                .toArray();
        int row = firstRow + 1;
        List<List<Value>> written = rows.isEmpty() ? List.of(emptyRow()) : rows;
        for (List<Value> values : written.subList(0, Math.min(written.size(), MOST_ROWS))) {
            book.deadline().check();
            write(stream, row++, values, looks, rooms, beside);
        }
        if (rows.size() > MOST_ROWS) {
            book.diagnostics()
                    .add(Diagnostic.warning(
                            "XLSX_ROWS_CUT",
                            "Table " + head.name() + " has " + MOST_ROWS + " of " + rows.size() + " rows",
                            Origin.UNKNOWN,
                            "Excel takes 1,048,576 rows a sheet; export fewer pages at once."));
        }
        int lastColumn = firstColumn + columns.size() - 1;
        table(new CellRangeAddress(firstRow, row - 1, firstColumn, lastColumn));
        return new WrittenTable(sheet, head, firstRow, firstColumn, row - 1);
    }

    private List<Value> emptyRow() {
        return columns.stream()
                .map(column ->
                        column.calculated().isEmpty() ? Value.NONE : new Value.Formula(column.calculated(), Value.NONE))
                .toList();
    }

    private int firstShown() {
        int first = 0;
        while (first < columns.size() - 1 && columns.get(first).hidden()) {
            first++;
        }
        return first;
    }

    private static Look headerLook(Column column) {
        return column.numeric() ? Look.HEADER.withAlign(Look.Align.RIGHT).withIndent(1) : Look.HEADER;
    }

    private void write(RowStream stream, int row, List<Value> values, List<Look> looks, double[] rooms, Beside beside) {
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            String text = values.get(c).text();
            if (!text.isEmpty() && !columns.get(c).numeric()) {
                lines = Math.max(lines, TextExtent.lines(text, rooms[c], Look.TEXT_SIZE, false));
            }
        }
        stream.open(row, Math.min(HIGHEST_ROW, lines * LINE_HEIGHT + 4));
        for (int c = 0; c < columns.size(); c++) {
            if (values.get(c) != Value.NONE || !isPlain(columns.get(c))) {
                stream.put(firstColumn + c, values.get(c), looks.get(c));
            }
        }
        beside.write(stream, row);
        stream.close();
    }

    /** True when an empty cell needs no look of its own: the table draws the lines, and what people type needs no format. */
    private static boolean isPlain(Column column) {
        return column.format().isEmpty() || column.format().equals("General");
    }

    private void table(CellRangeAddress range) {
        String cells = range.formatAsString();
        Xml titles = Xml.of("tableColumns").with("count", columns.size());
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            titles.add(Xml.of("tableColumn")
                    .with("id", c + 1L)
                    .with("name", CellText.stored(column.title()))
                    .add(
                            column.calculated().isEmpty()
                                    ? null
                                    : Xml.of("calculatedColumnFormula").text(column.calculated())));
        }
        book.table(
                sheet,
                Xml.of("table")
                        .with("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
                        .with("name", head.name())
                        .with("displayName", head.name())
                        .with("ref", cells)
                        .add(Xml.of("autoFilter").with("ref", cells))
                        .add(titles)
                        .add(Xml.of("tableStyleInfo")
                                .with("name", book.looks().tableStyle())
                                .with("showRowStripes", 0)
                                .with("showColumnStripes", 0)));
        if (range.getLastRow() > range.getFirstRow()) {
            sheet.ignoreNumbersAsText(new CellRangeAddress(
                    range.getFirstRow() + 1, range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
        }
    }
}
