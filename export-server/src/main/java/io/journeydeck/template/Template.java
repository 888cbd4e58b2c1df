package io.journeydeck.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;

/**
 * A diagram to start from.
 *
 * @param id its name on the command line and in addresses, e.g. {@code sally}
 * @param language two letters, e.g. {@code en}
 * @param title in its language
 * @param summary one line in its language; may be empty
 * @param location where its file lies on the class path
 */
public record Template(String id, String language, String title, String summary, URL location) {

    /** The {@code .drawio} file. */
    public byte[] bytes() {
        try (InputStream in = location.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
