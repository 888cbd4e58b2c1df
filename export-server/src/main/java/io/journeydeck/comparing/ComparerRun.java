package io.journeydeck.comparing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PageSource;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.FileGuard;
import io.journeydeck.limits.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One comparison on its way: reads both files, pairs their maps, makes document after document. */
final class ComparerRun {

    private final PageSource source;
    private final Limits limits;
    private final Deadline deadline;
    private final Diagnostics diagnostics;
    private final Consumer<Throwable> faults;
    private final List<Compared.Document> documents = new ArrayList<>();
    private List<MapPair> pairs = List.of();
    private ComparisonWords words = ComparisonWords.of("");

    ComparerRun(
            PageSource source, Limits limits, Deadline deadline, Diagnostics diagnostics, Consumer<Throwable> faults) {
        this.source = source;
        this.limits = limits;
        this.deadline = deadline;
        this.diagnostics = diagnostics;
        this.faults = faults;
    }

    Compared result() {
        List<Diagnostic> findings = diagnostics.list();
        return new Compared(
                pairs.stream().anyMatch(pair -> !pair.comparison().isEmpty()),
                new TextComparison(words).lines(pairs),
                JsonComparison.of(pairs, findings),
                documents,
                findings);
    }

    void run(DiagramFile before, DiagramFile after, String name, List<OutputFormat> formats, String language) {
        List<FoundMap> ones = maps(before);
        List<FoundMap> others = maps(after);
        if (ones.isEmpty() || others.isEmpty()) {
            return;
        }
        pairs = MapMatching.pairs(ones, others, diagnostics);
        if (pairs.isEmpty()) {
            return;
        }
        words = ComparisonWords.of(language.isEmpty() ? language(pairs.get(0)) : language);
        ComparedMaps maps = new ComparedMaps(name, pairs, words, diagnostics, deadline);
        for (OutputFormat format : formats) {
            if (format instanceof ComparisonWriter writer) {
                MarkedPages marked = new MarkedPages(source, limits, maps);
                write(format, 1, out -> writer.writeComparison(maps, marked::painted, out));
            } else {
                pictures(format, maps);
            }
        }
    }

    private static String language(MapPair pair) {
        String own = pair.after().map().facts().language();
        return own.isBlank() ? pair.before().map().facts().language() : own;
    }

    private void pictures(OutputFormat format, ComparedMaps maps) {
        MarkedPages marked = new MarkedPages(source, limits, maps);
        if (format.holdsAllPages()) {
            write(format, 1, out -> marked.writeAll(format, out));
            return;
        }
        for (int i = 0; i < pairs.size(); i++) {
            int index = i;
            write(format, i + 1, out -> marked.writeOne(format, index, out));
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private void write(OutputFormat format, int number, Writing writing) {
        Origin origin = Origin.ofFile(pairs.get(0).after().fileName());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
            documents.add(new Compared.Document(format, number, out.toByteArray()));
        } catch (DiagnosticException e) {
            if (e.diagnostic().code().equals("RENDER_TIMEOUT")) {
                throw e;
            }
            diagnostics.add(e.diagnostic().at(e.diagnostic().origin().inFile(origin.file())));
        } catch (IOException | RuntimeException e) {
            faults.accept(e);
            diagnostics.add(FileGuard.fault("The " + format.title() + " could not be made", origin));
        }
    }

    /** The maps of a file; that it has none, or can't be read, is said. */
    private List<FoundMap> maps(DiagramFile diagram) {
        List<FoundMap> maps = new ArrayList<>();
        Diagnostics reading = new Diagnostics();
        try {
            MxFile file = source.read(diagram.bytes(), diagram.name(), limits, deadline, reading);
            for (int number = 1; number <= file.pages().size(); number++) {
                PaintedPage page =
                        source.paint(file, number, diagram.name(), Cell::visible, limits, deadline, new Diagnostics());
                Placeholders texts = new Placeholders(file, number, diagram.name(), new Diagnostics());
                new JourneyReader(reading, texts::label)
                        .read(page.resolved())
                        .forEach(map -> maps.add(new FoundMap(diagram.name(), file, page, map)));
            }
            if (maps.isEmpty()) {
                reading.add(Diagnostic.error(
                        "JOURNEY_MAP_MISSING",
                        "There is no journey map in this file",
                        Origin.UNKNOWN,
                        "A map is a table whose property \"journey\" is map; `journeydeck new` makes one."));
            }
        } catch (DiagnosticException e) {
            reading.add(e.diagnostic());
        }
        // How good a map is, is the check's matter; what keeps it from being compared is ours.
        reading.list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> diagnostics.add(finding.at(finding.origin().inFile(diagram.name()))));
        return maps;
    }
}
