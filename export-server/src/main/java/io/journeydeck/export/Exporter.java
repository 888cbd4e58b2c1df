package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.FileGuard;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns one file into documents. Whatever is wrong with the file ends up in the result's diagnostics, never in an exception: a
 * format that fails does not cost the others, a page does not cost the other pages, a file does not cost the process.
 */
public final class Exporter {

    private final PageSource source;
    private final Limits limits;
    private final Consumer<Throwable> faults;

    /**
     * An exporter for many files, by several threads at once.
     *
     * @param faults is told of errors that are ours, not the file's, for a log
     */
    public Exporter(PageSource source, Limits limits, Consumer<Throwable> faults) {
        this.source = source;
        this.limits = limits;
        this.faults = faults;
    }

    /**
     * Converts one file.
     *
     * @param bytes of the file
     * @param fileName as the user knows it; the documents are named after it
     * @param formats in the order in which the documents shall come
     */
    public Conversion convert(byte[] bytes, String fileName, List<OutputFormat> formats, ExportOptions options) {
        return converted(bytes, fileName, formats, null, options).conversion();
    }

    /**
     * Converts one file, and keeps its pages for documents that hold several files.
     *
     * @param formats of documents of its own
     * @param merged the format whose choice of pages is painted
     */
    public Draft draft(
            byte[] bytes, String fileName, List<OutputFormat> formats, OutputFormat merged, ExportOptions options) {
        return converted(bytes, fileName, formats, merged, options);
    }

    private Draft converted(
            byte[] bytes,
            String fileName,
            List<OutputFormat> formats,
            @Nullable OutputFormat merged,
            ExportOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        Deadline deadline = Deadline.in(limits.time());
        ExportRun run = new ExportRun(source, limits, deadline, fileName, formats, merged, options, diagnostics);
        new FileGuard(faults).run(Origin.ofFile(fileName), "converted", () -> run.run(bytes), diagnostics::add);
        run.faults().forEach(faults);
        return new Draft(new Conversion(run.artifacts(), placed(diagnostics.list(), fileName)), run.drawing());
    }

    /**
     * Adds a file to a document; what is wrong with it costs the document nothing.
     *
     * @return what was found; with an error when the file is left out
     */
    public List<Diagnostic> add(Drawing drawing, MergedDocument document, String fileName) {
        Diagnostics own = new Diagnostics();
        Drawing fresh = new Drawing(drawing.name(), drawing.file(), drawing.pages(), own, Deadline.in(limits.time()));
        new FileGuard(faults)
                .run(
                        Origin.ofFile(fileName),
                        "added",
                        () -> {
                            try {
                                document.add(fresh, fileName);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        own::add);
        return placed(own.list(), fileName);
    }

    private static List<Diagnostic> placed(List<Diagnostic> findings, String fileName) {
        return findings.stream()
                .map(finding -> finding.origin().file() == null
                        ? finding.at(finding.origin().inFile(fileName))
                        : finding)
                .toList();
    }
}
