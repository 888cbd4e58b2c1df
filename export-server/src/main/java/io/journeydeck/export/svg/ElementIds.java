package io.journeydeck.export.svg;

/** Ids of elements made from ids of cells, which may hold any character: never two cells with one id. */
final class ElementIds {

    private ElementIds() {}

    /**
     * The id for a cell, a valid XML name: {@code cell-} and the cell's id, in which every character other than an ASCII letter, a
     * digit, {@code -} and {@code .} stands as {@code _hex_}, e.g. {@code cell-a_20_b}.
     */
    static String ofCell(String cellId) {
        StringBuilder id = new StringBuilder("cell-");
        cellId.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
                id.appendCodePoint(c);
            } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return id.toString();
    }
}
