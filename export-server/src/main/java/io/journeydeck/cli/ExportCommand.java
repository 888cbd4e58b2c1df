package io.journeydeck.cli;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PageSource;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journeydeck export}. */
@Command(
        name = "export",
        customSynopsis = "journeydeck export [OPTIONS] INPUT...",
        description = "Turns draw.io diagrams into pictures, decks and workbooks.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  journeydeck export shop.drawio                     all formats, beside the diagram",
            "  journeydeck export maps -r -f pptx -o decks        a deck for each diagram in a folder",
            "  journeydeck export shop.drawio -o shop.svg -p 2    page 2 as a picture",
            "  journeydeck export - -f svg -o - < in > out        from standard input to standard output",
            "",
            "Exit status: 0 all done, 1 some input failed (the rest is written), 2 wrong usage."
        })
final class ExportCommand implements Callable<Integer> {

    private final PageSource source;
    private final Terminal terminal;

    @Mixin
    private final OutputArguments outputs;

    @Mixin
    private final InputArguments inputs = new InputArguments();

    @Mixin
    private final PageArguments pages = new PageArguments();

    @Mixin
    private final PictureArguments pictures = new PictureArguments();

    @Mixin
    private final DeckArguments decks = new DeckArguments();

    @Mixin
    private final SourceArguments sources = new SourceArguments();

    @Option(
            names = {"-k", "--check"},
            description = "Keep documents that exist already.")
    private boolean keep;

    @Mixin
    private final ReportArguments reports = new ReportArguments();

    @Mixin
    private final LimitArguments bounds = new LimitArguments();

    @Mixin
    private final DrawioArguments ignored = new DrawioArguments();

    ExportCommand(List<OutputFormat> known, PageSource source, Terminal terminal) {
        this.outputs = new OutputArguments(List.copyOf(known), terminal.folder());
        this.source = source;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Limits limits = bounds.limits();
        ExportOrder order;
        List<Diagnostic> findings = new ArrayList<>();
        try {
            order = order();
            findings.addAll(order.review());
        } catch (DiagnosticException e) {
            terminal.complain("error: " + e.diagnostic().line());
            return CommandLine.ExitCode.USAGE;
        }
        Inputs found = inputs.find(terminal.folder(), order.output().folder());
        findings.addAll(found.findings());
        outputs.check(order, found.files().size(), pages.all(), reports.isJson());
        Diagnostics lending = new Diagnostics();
        FreshValues values = sources.read(source, terminal, limits, lending);
        if (values.failed()) {
            values.errors().forEach(finding -> terminal.complain("error: " + finding.line()));
            return 1;
        }

        Tally report = new Tally(reports.report(terminal, order.output().stdout()));
        report.begin(found.files().size());
        sources.outcome(lending).forEach(report::file);
        findings.forEach(finding -> report.file(FileOutcome.of(finding)));
        convert(order, found.files(), new Exporter(values.source(), limits, faults()), limits, report);
        values.outcome().forEach(report::file);
        report.end();
        return report.anyFailed() ? 1 : 0;
    }

    private ExportOrder order() {
        Output output = outputs.output(inputs.onlyStandardInput());
        ExportOptions options = pictures.added(pages.added(ExportOptions.standard()));
        return new ExportOrder(outputs.formats(output), decks.added(options, terminal.folder()), output, keep);
    }

    private void convert(
            ExportOrder order, List<InputFile> files, Exporter exporter, Limits limits, ExportReport report) {
        OutputPlan plan = new OutputPlan(
                terminal.folder(), order.output(), order.options().pages(), pages.named(), files);
        FileConversion conversion = new FileConversion(exporter, limits, order, plan, terminal, faults());
        if (order.merging().isEmpty()) {
            new ConversionQueue(bounds.threads()).run(files, conversion, report);
            return;
        }
        try (MergedConversion merged = new MergedConversion(conversion, exporter, order, files.size(), faults())) {
            new ConversionQueue(bounds.threads(), 1)
                    .run(
                            files,
                            merged::paint,
                            painted -> report.file(merged.add(painted)),
                            (file, fault) -> report.file(merged.broken(file, fault)));
            report.merged(merged.write(terminal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Consumer<Throwable> faults() {
        return reports.faults(terminal);
    }
}
