package io.journeydeck.export.xlsx.book;

import io.journeydeck.exchange.CellText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Name and columns of a table, known before its rows, so that formulas anywhere can name it. References are those of the file
 * format (MS-XLSX 2.2.2.1 structure-reference): {@code Pains[[#This Row],[Severity]]}, not {@code [@Severity]}.
 *
 * @param name of the table: letters, digits and underscores, unique in the workbook
 */
public record TableHead(String name, List<Column> columns) {

    private static final int LONGEST_TITLE = 255;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SPECIAL = Pattern.compile("['\\[\\]#]");

    public TableHead {
        columns = unique(columns);
    }

    /** Titles as Excel wants them: of one line, filled, of 255 characters at most, unique whatever the case. */
    private static List<Column> unique(List<Column> columns) {
        Set<String> taken = new HashSet<>();
        List<Column> unique = new ArrayList<>();
        for (Column column : columns) {
            String clean = BLANKS.matcher(CellText.printable(column.title()))
                    .replaceAll(" ")
                    .strip();
            String base = CellText.cut(clean.isEmpty() ? "Column" : clean, LONGEST_TITLE - 8);
            String title = base;
            for (int i = 2; !taken.add(title.toLowerCase(Locale.ROOT)); i++) {
                title = base + " (" + i + ")";
            }
            unique.add(column.withTitle(title));
        }
        return List.copyOf(unique);
    }

    /** Position of the column with this key; −1 when there is none. */
    public int index(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    public boolean has(String key) {
        return index(key) >= 0;
    }

    /** What the header of a column says. */
    public String title(String key) {
        return columns.get(known(key)).title();
    }

    /** All cells of a column below its header. */
    public String all(String key) {
        return name + "[" + escaped(key) + "]";
    }

    /** The cell of a column in the row that the formula stands in. */
    public String here(String key) {
        return name + "[[#This Row],[" + escaped(key) + "]]";
    }

    /** The cells from one column to another in the row that the formula stands in. */
    public String here(String firstKey, String lastKey) {
        return name + "[[#This Row],[" + escaped(firstKey) + "]:[" + escaped(lastKey) + "]]";
    }

    /** The same head with a formula for a column, which can name the head's other columns. */
    public TableHead calculating(String key, String formula) {
        List<Column> changed = new ArrayList<>(columns);
        int index = index(key);
        changed.set(index, changed.get(index).withCalculated(formula));
        return new TableHead(name, changed);
    }

    private String escaped(String key) {
        return SPECIAL.matcher(title(key)).replaceAll("'$0");
    }

    private int known(String key) {
        int index = index(key);
        if (index < 0) {
            throw new IllegalArgumentException("Table " + name + " has no column \"" + key + "\"");
        }
        return index;
    }
}
