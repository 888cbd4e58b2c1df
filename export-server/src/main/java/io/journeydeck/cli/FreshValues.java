package io.journeydeck.cli;

import io.journeydeck.data.FreshData;
import io.journeydeck.data.FreshDataReader;
import io.journeydeck.data.FreshPages;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.PageSource;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table that {@code --data} names, and what became of its rows. */
final class FreshValues {

    private final String name;
    private final PageSource source;
    private final @Nullable FreshPages pages;
    private final List<Diagnostic> findings;

    private FreshValues(String name, PageSource source, @Nullable FreshPages pages, List<Diagnostic> findings) {
        this.name = name;
        this.source = source;
        this.pages = pages;
        this.findings = findings;
    }

    /**
     * Reads a table.
     *
     * @param table null when there is none
     */
    static FreshValues read(@Nullable Path table, PageSource source, Terminal terminal, Limits limits) {
        if (table == null) {
            return new FreshValues("", source, null, List.of());
        }
        String name = table.toString();
        Diagnostics diagnostics = new Diagnostics();
        try {
            byte[] bytes = new InputFile(terminal.folder().resolve(table), name, table).read(terminal.in(), limits);
            FreshData data = new FreshDataReader(limits).read(bytes, name, diagnostics);
            return new FreshValues(name, source, new FreshPages(source, data), diagnostics.list());
        } catch (IOException e) {
            return new FreshValues(name, source, null, List.of(FileTrouble.reading(e, name)));
        }
    }

    /** True when the table can't be read: diagrams would come out with their old values. */
    boolean failed() {
        return !errors().isEmpty();
    }

    List<Diagnostic> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Pages with the table's values; the pages as they are when there is no table. */
    PageSource source() {
        return pages == null ? source : pages;
    }

    /** What is to be said of the table when all files are done; nothing among it when all is well. */
    List<FileOutcome> outcome() {
        List<Diagnostic> all = new ArrayList<>(findings);
        if (pages != null) {
            all.addAll(pages.unmatched());
        }
        return all.isEmpty() ? List.of() : List.of(new FileOutcome(name, List.of(), all));
    }
}
