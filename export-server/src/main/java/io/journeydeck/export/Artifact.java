package io.journeydeck.export;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finished document.
 *
 * @param page the page it shows; null when it holds several
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content
public record Artifact(OutputFormat format, @Nullable PageRef page, byte[] bytes) {

    /** A page by its number (from 1) and name. */
    public record PageRef(int number, String name) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof Artifact that
                && format == that.format
                && Objects.equals(page, that.page)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return format.id() + " " + page + ", " + bytes.length + " bytes";
    }
}
