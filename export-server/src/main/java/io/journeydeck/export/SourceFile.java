package io.journeydeck.export;

import java.util.Arrays;

/**
 * A diagram file as it came.
 *
 * @param name as the user knows it; documents are named after it
 * @param bytes never changed by whoever holds them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content
public record SourceFile(String name, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + ", " + bytes.length + " bytes";
    }
}
