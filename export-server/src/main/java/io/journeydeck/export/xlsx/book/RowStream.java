package io.journeydeck.export.xlsx.book;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.exchange.CellText;
import java.util.Arrays;
import java.util.IdentityHashMap;
import org.apache.poi.ss.util.CellReference;

/** The rows of a sheet as SpreadsheetML (ECMA-376 part 1, 18.3.1.73 row), from top to bottom. */
public final class RowStream {

    /** Looks whose positions are remembered. */
    private static final int MOST_STYLES = 500;

    private final Book book;
    private final Sheet sheet;
    private final StringBuilder xml = new StringBuilder();

    /** Positions of the looks that were used, as one object each: a table has a look a column. */
    private final IdentityHashMap<Look, Integer> styles = new IdentityHashMap<>();

    /** Letters of the first columns. */
    private String[] letters = new String[0];

    private int row;

    RowStream(Book book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** Begins a row; rows come from top to bottom, their cells from left to right. */
    public void open(int index, double points) {
        row = index;
        xml.append("<row r=\"").append(index + 1).append("\" ht=\"");
        xml.append(points).append("\">");
    }

    /** Begins a row as high as Excel makes it. */
    public void open(int index) {
        row = index;
        xml.append("<row r=\"").append(index + 1).append("\">");
    }

    /** Begins a row that is there for programs only. */
    public void openHidden(int index) {
        row = index;
        xml.append("<row r=\"").append(index + 1).append("\" hidden=\"1\">");
    }

    public void close() {
        xml.append("</row>");
    }

    public void blank(int column, Look look) {
        cell(column, look).append("/>");
    }

    public void text(int column, String text, Look look) {
        shared(cell(column, CellText.looksLikeFormula(text) ? look.withQuote() : look), stored(column, text));
    }

    private void shared(StringBuilder begun, String stored) {
        begun.append(" t=\"s\"><v>").append(book.texts().position(stored)).append("</v></c>");
    }

    /** A text as the file may hold it; a finding when some of it is lost. */
    private String stored(int column, String text) {
        if (CellText.isTooLong(text)) {
            book.diagnostics()
                    .add(Diagnostic.warning(
                            "XLSX_TEXT_CUT",
                            "A text of " + text.length() + " characters was cut in cell " + place(column) + " of sheet "
                                    + sheet.name(),
                            Origin.UNKNOWN,
                            "Excel holds " + CellText.LONGEST
                                    + " characters in a cell; shorten the text in the diagram."));
        }
        return CellText.stored(text);
    }

    public void put(int column, Value value, Look look) {
        if (value == Value.NONE) {
            blank(column, look);
            return;
        }
        value.accept(new Value.Visitor<RowStream>() {
            @Override
            public RowStream words(Value.Words words) {
                text(column, words.text(), look);
                return RowStream.this;
            }

            @Override
            public RowStream number(Value.Amount amount) {
                cell(column, look).append("><v>").append(amount.text()).append("</v></c>");
                return RowStream.this;
            }

            @Override
            public RowStream formula(Value.Formula formula) {
                calculated(column, formula, look);
                return RowStream.this;
            }

            @Override
            public RowStream fault(Value.Fault fault) {
                cell(column, look).append(" t=\"e\"><v>").append(fault.text()).append("</v></c>");
                return RowStream.this;
            }

            @Override
            public RowStream webLink(Value.WebLink link) {
                text(column, link.text(), sheet.link(place(column), link.address()) ? look.asLink() : look);
                return RowStream.this;
            }

            @Override
            public RowStream jump(Value.Jump jump) {
                text(column, jump.text(), sheet.jump(place(column), jump.place()) ? look.asLink() : look);
                return RowStream.this;
            }

            @Override
            public RowStream swatch(Value.Swatch swatch) {
                text(
                        column,
                        swatch.text(),
                        look.withIndent(1)
                                .withFill(swatch.color())
                                .withInk(Palette.readable(Palette.INK, swatch.color())));
                return RowStream.this;
            }
        });
    }

    /** A formula with the value that it has, for readers that do not calculate (ECMA-376 part 1, 18.3.1.40 f). */
    private void calculated(int column, Value.Formula formula, Look look) {
        Value cached = formula.cached();
        boolean number = cached instanceof Value.Amount;
        cell(column, look).append(number ? "><f>" : cached instanceof Value.Fault ? " t=\"e\"><f>" : " t=\"str\"><f>");
        SharedTexts.escape(formula.formula(), xml);
        xml.append("</f><v>");
        SharedTexts.escape(number ? cached.text() : stored(column, cached.text()), xml);
        xml.append("</v></c>");
    }

    private StringBuilder cell(int column, Look look) {
        return begin(column).append("\" s=\"").append(style(look)).append('"');
    }

    private StringBuilder begin(int column) {
        return xml.append("<c r=\"").append(letters(column)).append(row + 1);
    }

    private String letters(int column) {
        if (column >= letters.length) {
            int known = letters.length;
            letters = Arrays.copyOf(letters, column + 16);
            for (int i = known; i < letters.length; i++) {
                letters[i] = CellReference.convertNumToColString(i);
            }
        }
        return letters[column];
    }

    private String place(int column) {
        return letters(column) + (row + 1);
    }

    private int style(Look look) {
        Integer known = styles.get(look);
        if (known != null) {
            return known;
        }
        int index = book.looks().style(look);
        if (styles.size() < MOST_STYLES) {
            styles.put(look, index);
        }
        return index;
    }

    /** Text that is escaped as the file wants it and short enough, for programs. */
    public void kept(int column, String text) {
        shared(begin(column).append('"'), text);
    }

    int length() {
        return xml.length();
    }

    void appendTo(StringBuilder sheetData) {
        sheetData.append(xml);
    }
}
