package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** A kind of document that diagrams can become. The one list of them is {@code app.OutputFormats.standard()}. */
public interface OutputFormat {

    /** Name on the command line and in addresses, e.g. {@code pptx}. */
    String id();

    /** Of file names, without a dot; the id, unless the format is known by another. */
    default String extension() {
        return id();
    }

    /** For people, e.g. {@code PowerPoint deck}. */
    String title();

    /** One sentence on what the reader gets, for help texts and tables. */
    String summary();

    String mediaType();

    /** True when one document holds all chosen pages, false when each page becomes a document of its own. */
    boolean holdsAllPages();

    /**
     * False when it must be asked for: only diagrams with a journey map can become it, or another format shows the same at least as
     * well.
     */
    default boolean isMadeUnasked() {
        return true;
    }

    /**
     * Looks at options before any file is read, so that what is wrong with them is said once and not for each file.
     *
     * @return what they lead to that the user should know
     * @throws io.journeydeck.diagnostic.DiagnosticException when nothing could be written with them
     */
    default List<Diagnostic> review(ExportOptions options) {
        return List.of();
    }

    /** How many files become one document; empty when this format can't do that. */
    default Optional<Merging> merging() {
        return Optional.empty();
    }

    /**
     * Writes one document.
     *
     * @param drawing with one page when this format does not hold all pages
     * @throws io.journeydeck.diagnostic.DiagnosticException when the diagram cannot become this kind of document
     */
    void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException;
}
