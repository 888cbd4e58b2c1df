package io.journeydeck.export.xlsx.book;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet of headings with facts below them, each a key and what it says, from top to bottom. */
public final class FactSheet {

    private static final int FIRST = 1;
    private static final int LAST = 8;
    private static final double NAME_WIDTH = 210;
    private static final double COLUMN_WIDTH = 104;
    private static final double LINE_HEIGHT = 13;

    /** Rows that can still be read when they are printed on one page. */
    private static final int ONE_PAGE = 55;

    private static final Look HEADING =
            Look.PLAIN.withBold().withSize(12).withAnchor(Look.Anchor.BOTTOM).withBorder(Look.Border.ACCENT);
    private static final Look FACT = Look.ROW.withAnchor(Look.Anchor.MIDDLE);
    private static final Look KEY = FACT.withInk(Palette.SLATE);

    private final Book book;
    private final Sheet sheet;
    private final RowStream stream;
    private int row;

    public FactSheet(Book book, String name) {
        this.book = book;
        this.sheet = book.sheet(name);
        this.stream = sheet.rows();
        sheet.hideGrid();
        sheet.width(0, 20);
        sheet.width(FIRST, NAME_WIDTH);
        for (int column = FIRST + 1; column <= LAST; column++) {
            sheet.width(column, COLUMN_WIDTH);
        }
    }

    /** The top of the sheet; it stays in sight. */
    public void title(String title, String subtitle) {
        space(10);
        stream.open(row++, 34);
        stream.text(FIRST, title, Look.PLAIN.withSize(20).withBold().withAnchor(Look.Anchor.MIDDLE));
        stream.close();
        stream.open(row++, 20);
        stream.text(FIRST, subtitle, Look.PLAIN.withInk(Palette.SLATE));
        stream.close();
        sheet.freeze(0, row);
    }

    private void space(double points) {
        stream.open(row++, points);
        stream.close();
    }

    public void heading(String text) {
        space(12);
        stream.open(row++, 22);
        stream.text(FIRST, text, HEADING);
        for (int column = FIRST + 1; column <= LAST; column++) {
            stream.blank(column, HEADING);
        }
        stream.close();
    }

    /** Writes a key and what it says, unless that is nothing. */
    public void fact(String key, String value) {
        if (!value.isBlank()) {
            fact(Value.of(key), Value.of(value.strip()), "");
        }
    }

    /**
     * Writes a key and what it says.
     *
     * @param format of the value when it is a number
     */
    public void fact(Value key, Value value, String format) {
        double room = COLUMN_WIDTH * (LAST - FIRST) - 10;
        int lines = Math.max(
                TextExtent.lines(value.text(), room, Look.TEXT_SIZE, false),
                TextExtent.lines(key.text(), NAME_WIDTH - 10, Look.TEXT_SIZE, false));
        stream.open(row, lines * LINE_HEIGHT + 5);
        stream.put(FIRST, key, KEY);
        stream.put(FIRST + 1, value, FACT.withFormat(format));
        for (int column = FIRST + 2; column <= LAST; column++) {
            stream.blank(column, FACT);
        }
        stream.close();
        sheet.merge(new CellRangeAddress(row, row, FIRST + 1, LAST));
        row++;
    }

    /** The next row's number as Excel counts. */
    public int nextRow() {
        return row + 1;
    }

    public Sheet sheet() {
        return sheet;
    }

    /** A table below all that was written. */
    public void table(TableHead head, List<List<Value>> rows) {
        row = new ListSheet(book, sheet, row, FIRST, head).write(rows).lastRow() + 1;
    }

    /** Prints what is short on one page. */
    public void finish() {
        if (row <= ONE_PAGE) {
            sheet.pagesDown(1);
        }
    }
}
