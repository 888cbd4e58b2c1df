package io.journeydeck.export;

import java.util.Arrays;

/**
 * A PowerPoint template that decks shall look like, as its owner gave it: not yet known to be one.
 *
 * @param name of the file, for messages
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, compared by content
public record ThemeFile(String name, byte[] bytes) {

    /** Largest that is taken. */
    public static final int LARGEST = 64 * 1024 * 1024;

    public ThemeFile {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ThemeFile file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
