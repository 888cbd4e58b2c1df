package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.FileGuard;
import io.journeydeck.limits.Limits;
import java.util.List;
import java.util.function.Consumer;

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
        Diagnostics diagnostics = new Diagnostics();
        Deadline deadline = Deadline.in(limits.time());
        ExportRun run = new ExportRun(source, limits, deadline, fileName, formats, options, diagnostics);
        Origin origin = Origin.ofFile(fileName);
        new FileGuard(faults).run(origin, "converted", () -> run.run(bytes), diagnostics::add);
        List<Diagnostic> found = diagnostics.list().stream()
                .map(finding -> finding.origin().file() == null
                        ? finding.at(finding.origin().inFile(fileName))
                        : finding)
                .toList();
        run.faults().forEach(faults);
        return new Conversion(run.artifacts(), found);
    }
}
