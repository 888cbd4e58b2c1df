package io.journeydeck.comparing;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PageSource;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.FileGuard;
import io.journeydeck.limits.Limits;
import java.util.List;
import java.util.function.Consumer;

/**
 * Compares two files. Whatever is wrong with them ends up in the result's findings, never in an exception. Immutable and safe to
 * share between threads.
 */
public final class Comparer {

    private final PageSource source;
    private final Limits limits;
    private final Consumer<Throwable> faults;

    /**
     * A comparer for many files.
     *
     * @param faults is told of errors that are ours, not the files', for a log
     */
    public Comparer(PageSource source, Limits limits, Consumer<Throwable> faults) {
        this.source = source;
        this.limits = limits;
        this.faults = faults;
    }

    /**
     * Compares the maps of two files.
     *
     * @param name of the documents, without folder and extension
     * @param formats of the documents to be made; none for text and JSON, which are always there
     * @param language of the documents, a BCP 47 tag; empty for the maps' own
     */
    public Compared compare(
            DiagramFile before, DiagramFile after, String name, List<OutputFormat> formats, String language) {
        Diagnostics diagnostics = new Diagnostics();
        ComparerRun run = new ComparerRun(source, limits, Deadline.in(limits.time()), diagnostics, faults);
        new FileGuard(faults)
                .run(
                        Origin.ofFile(after.name()),
                        "compared",
                        () -> run.run(before, after, name, formats, language),
                        diagnostics::add);
        return run.result();
    }
}
