package io.journeydeck.data;

import java.util.List;

/**
 * Values for diagrams, as a table gave them.
 *
 * @param source the table's name as the user knows it
 */
public record FreshData(String source, List<Entry> entries) {

    public FreshData {
        entries = List.copyOf(entries);
    }

    /**
     * One value.
     *
     * @param row of the table, from 1
     * @param file the diagram it is for, with or without folders and ending; empty for all
     * @param cell id of the item it is for; empty for a placeholder
     * @param name of the property or the placeholder
     * @param value plain text, never empty
     */
    public record Entry(int row, String file, String cell, String name, String value) {

        boolean isPlaceholder() {
            return cell.isEmpty();
        }

        /** True when the value is for this file: {@code maps/shop.drawio} is {@code shop}, {@code shop.drawio} and {@code maps/shop}. */
        boolean isFor(String fileName) {
            if (file.isEmpty()) {
                return true;
            }
            String wanted = FileNames.simple(file);
            String given = FileNames.simple(fileName);
            return given.equals(wanted) || given.endsWith("/" + wanted);
        }
    }
}
