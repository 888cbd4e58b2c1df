package io.journeydeck.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * Where something was found, as far as known: the file as the user named it, the page's name and the cell's id.
 */
public record Origin(
        @Nullable String file,
        @Nullable String page,
        @Nullable String cellId) {

    public static final Origin UNKNOWN = new Origin(null, null, null);

    public static Origin ofFile(String file) {
        return new Origin(file, null, null);
    }

    public Origin inFile(@Nullable String name) {
        return new Origin(name, page, cellId);
    }

    public Origin onPage(@Nullable String name) {
        return new Origin(file, name, cellId);
    }

    public Origin atCell(@Nullable String id) {
        return new Origin(file, page, id);
    }

    /** For example {@code plan.drawio, page "Checkout", cell "t7"}; empty when nothing is known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file == null ? "" : file);
        if (page != null) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append("page \"")
                    .append(page)
                    .append('"');
        }
        if (cellId != null) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append("cell \"")
                    .append(cellId)
                    .append('"');
        }
        return text.toString();
    }
}
