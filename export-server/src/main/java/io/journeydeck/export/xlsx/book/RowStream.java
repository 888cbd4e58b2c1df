package io.journeydeck.export.xlsx.book;

import io.journeydeck.exchange.CellText;
import java.util.IdentityHashMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The last rows of a sheet as SpreadsheetML (ECMA-376 part 1, 18.3.1.73 row), for tables of many thousand cells: POI's cells would
 * take a thousand times the room and the time. Everything that is not a row stays with POI.
 */
public final class RowStream {

    /** Looks whose positions are remembered. */
    private static final int MOST_STYLES = 500;

    private final Book book;
    private final XSSFSheet sheet;
    private final StringBuilder xml = new StringBuilder();

    /** Positions of the looks that were used, as one object each: a table has a look a column. */
    private final IdentityHashMap<Look, Integer> styles = new IdentityHashMap<>();

    private int row;

    RowStream(Book book, XSSFSheet sheet) {
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
        cell(column, CellText.looksLikeFormula(text) ? look.withQuote() : look)
                .append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        escape(book.stored(sheet, row, column, text));
        xml.append("</t></is></c>");
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
                return link(column, link.text(), look, HyperlinkType.URL, link.address());
            }

            @Override
            public RowStream jump(Value.Jump jump) {
                return link(column, jump.text(), look, HyperlinkType.DOCUMENT, jump.place());
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
        escape(formula.formula());
        xml.append("</f><v>");
        escape(number ? cached.text() : book.stored(sheet, row, column, cached.text()));
        xml.append("</v></c>");
    }

    private RowStream link(int column, String text, Look look, HyperlinkType type, String address) {
        boolean linked = book.link(sheet, row, column, type, address);
        text(column, text, linked ? look.asLink() : look);
        return this;
    }

    private StringBuilder cell(int column, Look look) {
        return xml.append("<c r=\"")
                .append(CellReference.convertNumToColString(column))
                .append(row + 1)
                .append("\" s=\"")
                .append(style(look))
                .append('"');
    }

    private int style(Look look) {
        Integer known = styles.get(look);
        if (known != null) {
            return known;
        }
        int index = book.looks().style(look).getIndex();
        if (styles.size() < MOST_STYLES) {
            styles.put(look, index);
        }
        return index;
    }

    /** Text that is escaped as the file wants it and short enough, for programs. */
    public void kept(int column, String text) {
        xml.append("<c r=\"")
                .append(CellReference.convertNumToColString(column))
                .append(row + 1)
                .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        escape(text);
        xml.append("</t></is></c>");
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.append(c);
            }
        }
    }

    /** The sheet's part with these rows after those that POI wrote. */
    String addedTo(String part) {
        String whole = part.replaceFirst("<dimension [^>]*/>", "");
        int end = whole.indexOf("</sheetData>");
        if (end >= 0) {
            return whole.substring(0, end) + xml + whole.substring(end);
        }
        int empty = whole.indexOf("<sheetData/>");
        return whole.substring(0, empty) + "<sheetData>" + xml + "</sheetData>"
                + whole.substring(empty + "<sheetData/>".length());
    }
}
