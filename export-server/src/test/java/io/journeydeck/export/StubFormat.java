package io.journeydeck.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A format that writes the names of its pages, or fails.
 *
 * @param whole true when one document holds all pages
 * @param failure thrown when writing; null for none
 */
public record StubFormat(String id, boolean whole, RuntimeException failure) implements OutputFormat {

    @Override
    public String title() {
        return "stub " + id;
    }

    @Override
    public String summary() {
        return "Names of pages.";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public boolean holdsAllPages() {
        return whole;
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        if (failure != null) {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            throw failure;
        }
        for (PaintedPage page : drawing.pages()) {
            out.write((page.name() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
