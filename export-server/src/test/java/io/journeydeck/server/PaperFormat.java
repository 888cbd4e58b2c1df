package io.journeydeck.server;

import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Merging;
import io.journeydeck.export.OutputFormat;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** A format in name only. */
record PaperFormat(String id, String title, String mediaType, boolean holdsAllPages) implements OutputFormat {

    static final PaperFormat SVG = new PaperFormat("svg", "SVG picture", "image/svg+xml", false);
    static final PaperFormat PPTX = new PaperFormat(
            "pptx",
            "PowerPoint deck",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            true);

    static final List<OutputFormat> ALL = List.of(SVG, PPTX);

    @Override
    public String summary() {
        return "A " + title + ".";
    }

    @Override
    public Optional<Merging> merging() {
        return holdsAllPages
                ? Optional.of((options, files) -> {
                    throw new UnsupportedOperationException("on paper only");
                })
                : Optional.empty();
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) {
        throw new UnsupportedOperationException("on paper only");
    }
}
