package io.journeydeck.data;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.export.PageSource;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** A source of pages whose files carry fresh values when they have been read. To be used by several threads at once. */
public final class FreshPages implements PageSource {

    private final PageSource source;
    private final FreshData data;
    private final Set<FreshData.Entry> met;

    public FreshPages(PageSource source, FreshData data) {
        this(source, data, ConcurrentHashMap.newKeySet());
    }

    private FreshPages(PageSource source, FreshData data, Set<FreshData.Entry> met) {
        this.source = source;
        this.data = data;
        this.met = met;
    }

    @Override
    public PageSource withInstallation(Path folder, Diagnostics found) {
        return new FreshPages(source.withInstallation(folder, found), data, met);
    }

    @Override
    public MxFile read(byte[] bytes, String fileName, Limits limits, Deadline deadline, Diagnostics diagnostics) {
        MxFile file = source.read(bytes, fileName, limits, deadline, diagnostics);
        List<FreshData.Entry> own =
                data.entries().stream().filter(entry -> entry.isFor(fileName)).toList();
        FreshFile fresh = new FreshFile(file, own, fileName, diagnostics);
        MxFile filled = fresh.file();
        met.addAll(fresh.used());
        for (FreshData.Entry entry : own) {
            if (!entry.file().isEmpty() && !fresh.used().contains(entry)) {
                met.add(entry);
                diagnostics.add(unmatched(entry, "in this file").at(Origin.ofFile(fileName)));
            }
        }
        return filled;
    }

    @Override
    public PaintedPage paint(
            MxFile file,
            int number,
            String fileName,
            Predicate<Cell> shownLayers,
            Limits limits,
            Deadline deadline,
            Diagnostics diagnostics) {
        return source.paint(file, number, fileName, shownLayers, limits, deadline, diagnostics);
    }

    /** A warning for each value that no file had a place for; to be asked when all files are done. */
    public List<Diagnostic> unmatched() {
        Diagnostics findings = new Diagnostics();
        data.entries().stream()
                .filter(entry -> !met.contains(entry))
                .forEach(entry -> findings.add(unmatched(
                        entry,
                        entry.file().isEmpty() ? "in any file" : "as there was no file \"" + entry.file() + "\"")));
        return findings.list();
    }

    private Diagnostic unmatched(FreshData.Entry entry, String where) {
        String what = entry.isPlaceholder()
                ? "nothing shows %" + ValueTable.brief(entry.name()) + "%"
                : "there is no shape with the id \"" + ValueTable.brief(entry.cell()) + "\"";
        return Diagnostic.warning(
                "DATA_ROW_UNMATCHED",
                "Row " + entry.row() + " of " + data.source() + " was not used: " + what + " " + where,
                Origin.ofFile(data.source()),
                "Check the row, or take it away.");
    }
}
