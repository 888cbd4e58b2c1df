package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.FileGuard;
import io.journeydeck.limits.Limits;
import io.journeydeck.scene.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One file on its way: read once, each page painted at most once, then format after format. */
final class ExportRun {

    private final PageSource source;
    private final Limits limits;
    private final Deadline deadline;
    private final String fileName;
    private final List<OutputFormat> formats;
    private final @Nullable OutputFormat merged;
    private final ExportOptions options;
    private final Diagnostics diagnostics;
    private final Map<Integer, List<Diagnostic>> pageFindings = new HashMap<>();
    private final Map<Integer, PaintedPage> painted = new TreeMap<>();
    private final Set<Integer> failed = new HashSet<>();
    private final List<Artifact> artifacts = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();
    private @Nullable Drawing drawing;

    ExportRun(
            PageSource source,
            Limits limits,
            Deadline deadline,
            String fileName,
            List<OutputFormat> formats,
            @Nullable OutputFormat merged,
            ExportOptions options,
            Diagnostics diagnostics) {
        this.source = source;
        this.limits = limits;
        this.deadline = deadline;
        this.fileName = fileName;
        this.formats = formats;
        this.merged = merged;
        this.options = options;
        this.diagnostics = diagnostics;
    }

    List<Artifact> artifacts() {
        return artifacts;
    }

    List<Throwable> faults() {
        return faults;
    }

    /** For documents that hold several files; null when there is nothing to be added to one. */
    @Nullable
    Drawing drawing() {
        return drawing;
    }

    void run(byte[] bytes) {
        MxFile file = source.read(bytes, fileName, limits, deadline, diagnostics);
        List<Diagnostic> reading = diagnostics.list();
        if (merged != null) {
            List<PaintedPage> pages = pages(file, merged);
            drawing = pages.isEmpty()
                    ? null
                    : new Drawing(DocumentName.ofPath(fileName), file, pages, new Diagnostics(), deadline);
        }
        for (OutputFormat format : formats) {
            List<PaintedPage> pages = pages(file, format);
            Diagnostics own = ownFindings(reading, pages);
            Drawing drawing = new Drawing(DocumentName.ofPath(fileName), file, pages, own, deadline);
            if (format.holdsAllPages()) {
                if (!pages.isEmpty()) {
                    write(format, drawing, null);
                }
            } else {
                for (PaintedPage page : pages) {
                    write(format, drawing.only(page), new Artifact.PageRef(page.number(), page.name()));
                }
            }
        }
    }

    /** What a format may tell of: the file and its own pages, not what other formats came upon before it. */
    private Diagnostics ownFindings(List<Diagnostic> reading, List<PaintedPage> pages) {
        Diagnostics own = new Diagnostics();
        reading.forEach(own::add);
        pages.forEach(
                page -> pageFindings.getOrDefault(page.number(), List.of()).forEach(own::add));
        return own;
    }

    private List<PaintedPage> pages(MxFile file, OutputFormat format) {
        List<PaintedPage> pages = new ArrayList<>();
        boolean any = false;
        for (int number = 1; number <= file.pages().size(); number++) {
            if (options.pages().includes(number, format.holdsAllPages())) {
                any = true;
                PaintedPage page = page(file, number);
                if (page != null) {
                    pages.add(page);
                }
            }
        }
        if (!any) {
            int count = file.pages().size();
            diagnostics.add(Diagnostic.error(
                    "PAGE_MISSING",
                    count == 0
                            ? "The file has no pages"
                            : "There is no page " + options.pages().first(),
                    Origin.UNKNOWN,
                    count == 0 ? "Open it in draw.io and save it again." : "The file has pages 1 to " + count + "."));
        }
        return pages;
    }

    /** Null when the page can't be painted; that is said once. */
    private @Nullable PaintedPage page(MxFile file, int number) {
        PaintedPage known = painted.get(number);
        if (known != null || failed.contains(number)) {
            return known;
        }
        DiagramPage page = file.pages().get(number - 1);
        Diagnostics found = new Diagnostics();
        PaintedPage result = null;
        try {
            Predicate<Cell> shown = new LayerFilter(options.layers()).shown(page, found);
            result = onBackground(source.paint(file, number, fileName, shown, limits, deadline, found));
            painted.put(number, result);
        } catch (DiagnosticException e) {
            stopWhenOutOfTime(e);
            found.add(e.diagnostic());
        } catch (StackOverflowError e) {
            found.add(Diagnostic.error(
                    "TOO_DEEP",
                    "The page is nested too deeply to be painted",
                    Origin.UNKNOWN,
                    "Take some groups apart."));
        } catch (RuntimeException e) {
            faults.add(e);
            found.add(FileGuard.fault("The page could not be painted", Origin.UNKNOWN));
        }
        if (result == null) {
            failed.add(number);
        }
        List<Diagnostic> onPage = found.list().stream()
                .map(finding -> finding.origin().page() == null
                        ? finding.at(finding.origin().onPage(page.name()))
                        : finding)
                .toList();
        pageFindings.put(number, onPage);
        onPage.forEach(diagnostics::add);
        return result;
    }

    private PaintedPage onBackground(PaintedPage page) {
        String wanted = options.picture().background();
        return wanted == null ? page : Color.parse(wanted).map(page::on).orElse(page);
    }

    private void write(OutputFormat format, Drawing drawing, Artifact.@Nullable PageRef page) {
        Origin origin = Origin.ofFile(fileName).onPage(page == null ? null : page.name());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(drawing, options, out);
            artifacts.add(new Artifact(format, page, out.toByteArray()));
        } catch (DiagnosticException e) {
            stopWhenOutOfTime(e);
            Diagnostic finding = e.diagnostic();
            diagnostics.add(finding.origin().equals(Origin.UNKNOWN) ? finding.at(origin) : finding);
        } catch (StackOverflowError e) {
            diagnostics.add(Diagnostic.error(
                    "TOO_DEEP",
                    "The diagram is nested too deeply for the " + format.title(),
                    origin,
                    "Take some groups apart."));
        } catch (IOException | RuntimeException e) {
            faults.add(e);
            diagnostics.add(FileGuard.fault("The " + format.title() + " could not be made", origin));
        }
        drawing.diagnostics().list().forEach(diagnostics::add);
    }

    /** The time is the file's: when it is over, what is left to do would fail as well. */
    private static void stopWhenOutOfTime(DiagnosticException e) {
        if (e.diagnostic().code().equals("RENDER_TIMEOUT")) {
            throw e;
        }
    }
}
