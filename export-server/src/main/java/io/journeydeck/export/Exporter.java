package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.FileGuard;
import io.journeydeck.limits.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns one file into documents. Whatever is wrong with the file ends up in the result's diagnostics, never in an exception: a
 * format that fails does not cost the others, a page does not cost the other pages, a file does not cost the process.
 */
public final class Exporter implements Converter {

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

    @Override
    public Conversion convert(SourceFile file, List<OutputFormat> formats, ExportOptions options) {
        return convert(file.bytes(), file.name(), formats, options);
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

    @Override
    public Conversion merge(List<SourceFile> files, OutputFormat format, ExportOptions options) {
        List<Diagnostic> found = new ArrayList<>();
        List<Artifact> made = new ArrayList<>();
        Merging merging =
                format.merging().orElseThrow(() -> new IllegalArgumentException(format.id() + " holds one file"));
        new FileGuard(faults)
                .run(
                        Origin.UNKNOWN,
                        "merged",
                        () -> made.addAll(merged(files, format, merging, options, found)),
                        found::add);
        return new Conversion(made, found.stream().distinct().toList());
    }

    private List<Artifact> merged(
            List<SourceFile> files,
            OutputFormat format,
            Merging merging,
            ExportOptions options,
            List<Diagnostic> found) {
        try (MergedDocument document = merging.begin(options, files.size())) {
            int added = 0;
            for (SourceFile file : files) {
                Draft draft = draft(file.bytes(), file.name(), List.of(), format, options);
                found.addAll(draft.conversion().diagnostics());
                Drawing drawing = draft.drawing();
                if (drawing != null) {
                    found.addAll(add(drawing, document, file.name()));
                    added++;
                }
            }
            if (added == 0) {
                return List.of();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return List.of(new Artifact(format, null, out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
