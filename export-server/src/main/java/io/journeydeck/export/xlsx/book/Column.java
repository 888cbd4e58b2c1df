package io.journeydeck.export.xlsx.book;

/**
 * A column of a table.
 *
 * @param title what its header says
 * @param narrowest width, px
 * @param widest width, px; what is longer is wrapped
 * @param format of its numbers; {@code @} keeps what people type as text; empty is Excel's General
 * @param numeric true when its values are set to the right, as numbers are
 * @param key what the hidden row above the header says of it; empty when the sheet has no such row
 * @param calculated the formula that Excel fills into new rows, without its equals sign; empty when people write the cells
 * @param hidden true for what only programs read
 */
public record Column(
        String title,
        int narrowest,
        int widest,
        String format,
        boolean numeric,
        String key,
        String calculated,
        boolean hidden) {

    public static Column words(String title, int narrowest, int widest) {
        return new Column(title, narrowest, widest, "", false, "", "", false);
    }

    public static Column number(String title, String format) {
        return new Column(title, 64, 110, format, true, "", "", false);
    }

    public Column withTitle(String value) {
        return new Column(value, narrowest, widest, format, numeric, key, calculated, hidden);
    }

    /** For words: what people type stays text. */
    public Column asTyped() {
        return new Column(title, narrowest, widest, "@", numeric, key, calculated, hidden);
    }

    public Column withKey(String value) {
        return new Column(title, narrowest, widest, format, numeric, value, calculated, hidden);
    }

    public Column withCalculated(String formula) {
        return new Column(title, narrowest, widest, format, numeric, key, formula, hidden);
    }

    public Column withWidth(int least, int most) {
        return new Column(title, least, most, format, numeric, key, calculated, hidden);
    }

    public Column asHidden() {
        return new Column(title, narrowest, widest, format, numeric, key, calculated, true);
    }
}
