package io.journeydeck.batch;

import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Merging;
import io.journeydeck.export.OutputFormat;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** A format by name only: a scripted converter makes its documents. */
record PlainFormat(String id, boolean merges) implements OutputFormat {

    static final OutputFormat SVG = new PlainFormat("svg", false);
    static final OutputFormat DECK = new PlainFormat("pptx", true);
    static final List<OutputFormat> ALL = List.of(SVG, DECK);

    @Override
    public String title() {
        return id;
    }

    @Override
    public String summary() {
        return id;
    }

    @Override
    public String mediaType() {
        return "application/x-" + id;
    }

    @Override
    public boolean holdsAllPages() {
        return merges;
    }

    @Override
    public Optional<Merging> merging() {
        return merges
                ? Optional.of((options, files) -> {
                    throw new UnsupportedOperationException();
                })
                : Optional.empty();
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) {
        throw new UnsupportedOperationException();
    }
}
