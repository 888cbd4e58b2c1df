package io.journeydeck.drawio;

import java.util.List;

/**
 * A library of shapes that draw.io shows as a palette: an {@code mxlibrary} file.
 *
 * @param entries in the order in which they are shown
 */
public record ShapeLibrary(List<Entry> entries) {

    public ShapeLibrary {
        entries = List.copyOf(entries);
    }

    /**
     * What one drags out of the palette.
     *
     * @param title shown when one points at it, and found by the palette's search; plain text
     * @param width px, by which draw.io scales the thumbnail
     * @param height px
     * @param cells shapes and connectors; parent of those that are in no other is the layer {@code 1}
     */
    public record Entry(String title, double width, double height, List<Cell> cells) {

        public Entry {
            cells = List.copyOf(cells);
            if (!(width > 0 && height > 0 && Double.isFinite(width + height))) {
                throw new IllegalArgumentException("An entry has a width and a height, got " + width + ", " + height);
            }
        }
    }
}
