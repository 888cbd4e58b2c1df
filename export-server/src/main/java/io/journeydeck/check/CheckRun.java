package io.journeydeck.check;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.export.PageSource;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.journey.lint.Linter;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.journey.lint.Subject;
import io.journeydeck.journey.lint.page.PageInspection;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.FileGuard;
import io.journeydeck.limits.Limits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One file on its way: read once, then page after page. */
final class CheckRun {

    /** Findings of one file that are listed. */
    static final int MOST = 10_000;

    private final PageSource source;
    private final Limits limits;
    private final Deadline deadline;
    private final Linter linter;
    private final String fileName;
    private final LocalDate today;
    private final Consumer<Throwable> faults;
    private final Set<Diagnostic> findings = new LinkedHashSet<>();
    private int maps;
    private int omitted;
    private boolean graveOmitted;

    CheckRun(
            PageSource source,
            Limits limits,
            Deadline deadline,
            Linter linter,
            String fileName,
            LocalDate today,
            Consumer<Throwable> faults) {
        this.source = source;
        this.limits = limits;
        this.deadline = deadline;
        this.linter = linter;
        this.fileName = fileName;
        this.today = today;
        this.faults = faults;
    }

    void run(byte[] bytes) {
        Diagnostics reading = new Diagnostics();
        MxFile file;
        try {
            file = source.read(bytes, fileName, limits, deadline, reading);
        } finally {
            reading.list().forEach(this::add);
        }
        for (int number = 1; number <= file.pages().size(); number++) {
            page(file, number);
        }
        if (maps == 0 && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            add(Diagnostic.info(
                    "NO_MAP",
                    "There is no journey map in this file",
                    Origin.UNKNOWN,
                    "A map is a table whose property \"journey\" is map; `journeydeck new` makes one."));
        }
    }

    private void page(MxFile file, int number) {
        Origin origin = Origin.UNKNOWN.onPage(file.pages().get(number - 1).name());
        Diagnostics painting = new Diagnostics();
        try {
            PaintedPage page = source.paint(file, number, fileName, Cell::visible, limits, deadline, painting);
            // How a page looks is the exporter's matter; that it could only be guessed is everybody's.
            painting.list().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> add(finding, origin));
            maps(file, page, origin);
        } catch (DiagnosticException e) {
            if (e.diagnostic().code().equals("RENDER_TIMEOUT")) {
                throw e;
            }
            add(e.diagnostic(), origin);
        } catch (StackOverflowError e) {
            add(Diagnostic.error(
                    "TOO_DEEP", "The page is nested too deeply to be checked", origin, "Take some groups apart."));
        } catch (RuntimeException e) {
            faults.accept(e);
            add(FileGuard.fault("The page could not be checked", origin));
        }
    }

    private void maps(MxFile file, PaintedPage page, Origin origin) {
        Diagnostics reading = new Diagnostics();
        Placeholders texts = new Placeholders(file, page.number(), fileName, new Diagnostics());
        List<JourneyMap> found = new JourneyReader(reading, texts::label).read(page.resolved());
        Set<String> replaced = linter.replaced();
        reading.list().stream()
                .filter(finding -> !replaced.contains(finding.code()))
                .forEach(finding -> add(finding, origin));
        if (found.isEmpty()) {
            return;
        }
        maps += found.size();
        PageFacts facts = PageInspection.of(page.resolved(), page.scene(), deadline);
        for (JourneyMap map : found) {
            deadline.check();
            linter.check(new Subject(map, facts, today)).forEach(finding -> add(finding, origin));
        }
    }

    private void add(Diagnostic finding, Origin page) {
        Origin origin = finding.origin();
        add(origin.page() == null ? finding.at(origin.onPage(page.page())) : finding);
    }

    void add(Diagnostic finding) {
        Diagnostic named = finding.at(finding.origin().inFile(fileName));
        if (findings.size() < MOST) {
            findings.add(named);
        } else if (!findings.contains(named)) {
            omitted++;
            graveOmitted |= named.severity() == Severity.ERROR;
        }
    }

    CheckReport report() {
        List<Diagnostic> all = new ArrayList<>(findings);
        if (omitted > 0) {
            all.add(new Diagnostic(
                    "DIAGNOSTICS_OMITTED",
                    graveOmitted ? Severity.ERROR : Severity.WARNING,
                    omitted + " more findings are not listed",
                    Origin.ofFile(fileName),
                    "Mend those listed first."));
        }
        return new CheckReport(fileName, maps, all);
    }
}
