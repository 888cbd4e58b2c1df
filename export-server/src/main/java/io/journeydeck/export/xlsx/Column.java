package io.journeydeck.export.xlsx;

/**
 * A column of a table.
 *
 * @param narrowest width, px
 * @param widest width, px; what is longer is wrapped
 * @param format of its numbers
 */
record Column(String title, int narrowest, int widest, String format) {

    static Column words(String title, int narrowest, int widest) {
        return new Column(title, narrowest, widest, "");
    }

    static Column number(String title, String format) {
        return new Column(title, 64, 110, format);
    }

    boolean isNumber() {
        return !format.isEmpty();
    }
}
