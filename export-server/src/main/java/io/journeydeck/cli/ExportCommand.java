package io.journeydeck.cli;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PageSelection;
import io.journeydeck.export.PageSource;
import io.journeydeck.export.PaperSize;
import io.journeydeck.export.PictureOptions;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journeydeck export}. Over 150 lines because each option takes three; what they lead to is elsewhere. */
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

    private final List<OutputFormat> known;
    private final PageSource source;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Diagrams (.drawio, .xml, .drawio.svg, .drawio.png, .drawio.pdf), folders, patterns, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "What to make, one or several with commas: ${bundle:formats}. Default: all, or what -o's name says.")
    private List<String> formatNames = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|FILE",
            description = "Where to write: a folder, a file, or - for standard output. Default: beside each input.")
    private @Nullable String outputName;

    @Option(
            names = {"-r", "--recursive"},
            description = "Look in folders of folders too.")
    private boolean recursive;

    @Option(
            names = {"-a", "--all-pages"},
            description = "Make a picture of every page; the second page of b becomes b-2.")
    private boolean allPages;

    @Option(
            names = {"-p", "--page-index"},
            paramLabel = "N",
            description = "Only this page, counted from 1.")
    private @Nullable Integer page;

    @Option(
            names = {"-g", "--page-range"},
            paramLabel = "A..B",
            converter = PageRange.class,
            description = "Only these pages, counted from 1.")
    private @Nullable PageSelection range;

    @Option(names = "--name-pages", description = "Name pictures after their pages: b-Checkout instead of b-2.")
    private boolean namePages;

    @Option(
            names = {"-l", "--layers"},
            split = ",",
            paramLabel = "LAYER",
            description = "Show only these layers, by name or by number from 0.")
    private List<String> layers = new ArrayList<>();

    @Option(
            names = {"-s", "--scale"},
            paramLabel = "FACTOR",
            description = "Size of pictures. Default: 1.")
    private double scale = 1;

    @Option(
            names = {"-b", "--border"},
            paramLabel = "PX",
            description = "Free space around pictures. Default: 0.")
    private double border;

    @Option(names = "--width", paramLabel = "PX", description = "Fit pictures into this width.")
    private double width;

    @Option(names = "--height", paramLabel = "PX", description = "Fit pictures into this height.")
    private double height;

    @Option(names = "--crop", description = "Pictures end where the diagram ends. They always do.")
    @SuppressWarnings("UnusedVariable")
    private boolean crop;

    @Option(
            names = {"-t", "--transparent"},
            description = "No background.")
    private boolean transparent;

    @Option(
            names = {"-e", "--embed-diagram"},
            description = "The diagram goes along in the SVG, PNG or PDF, so that draw.io opens it again.")
    private boolean embed;

    @Mixin
    private DeckArguments deck = new DeckArguments();

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Table (.csv, .tsv, .xlsx, .json) of fresh values for items, by id, and for placeholders.")
    private @Nullable Path data;

    @Option(
            names = "--stencils",
            paramLabel = "DIR",
            description = "Folder of a draw.io installation, whose icons and pictures are drawn too.")
    private @Nullable Path stencils;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description =
                    "Size of PDF pages: A4, A3, Letter, or diagram for as large as the diagram. Default: diagram.")
    private String paper = PaperSize.DIAGRAM.id();

    @Option(
            names = {"-k", "--check"},
            description = "Keep documents that exist already.")
    private boolean keep;

    @Option(names = "--quiet", description = "Tell errors only.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Tell everything, with stack traces of our own faults.")
    private boolean verbose;

    @Option(names = "--report", paramLabel = "text|json", description = "How to tell what was done. Default: text.")
    private String report = "text";

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Files at a time. Default: as many as there are processors.")
    private int jobs;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Most time for one file. Default: 30.")
    private long timeout = Limits.standard().time().toSeconds();

    @Option(names = "--max-file-size", paramLabel = "MIB", description = "Largest file that is read. Default: 20.")
    private long maxFileSize = Limits.standard().fileBytes() >> 20;

    @Option(
            names = {"-x", "--export", "-u", "--uncompressed", "-z", "--zoom", "--embed-svg-images"},
            hidden = true,
            description = "draw.io's, without a meaning here.")
    private boolean ignored;

    @Option(
            names = {"-q", "--quality", "--svg-theme", "--svg-links-target", "--embed-svg-fonts"},
            hidden = true,
            description = "draw.io's, without a meaning here.")
    @SuppressWarnings("UnusedVariable")
    private @Nullable String ignoredValue;

    ExportCommand(List<OutputFormat> known, PageSource source, Terminal terminal) {
        this.known = List.copyOf(known);
        this.source = source;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<OutputFormat> formats = formats();
        Output output = output(formats);
        List<OutputFormat> chosen = formatNames.isEmpty() && output.file() != null
                ? List.of(formatOf(output.file()).orElseThrow())
                : formats;
        Limits limits = limits();
        ExportOptions options;
        List<Diagnostic> onOptions = new ArrayList<>();
        try {
            options = options();
            chosen.forEach(format -> onOptions.addAll(format.review(options)));
        } catch (DiagnosticException e) {
            terminal.complain("error: " + e.diagnostic().line());
            return CommandLine.ExitCode.USAGE;
        }
        Path folder = terminal.folder();
        Diagnostics lending = new Diagnostics();
        PageSource lent = stencils == null ? source : source.withInstallation(folder.resolve(stencils), lending);
        Inputs found = new InputSearch(folder, recursive, output.folder()).find(inputs);
        checkOutput(output, chosen, options, found);
        FreshValues values = FreshValues.read(data, lent, terminal, limits);
        if (values.failed()) {
            values.errors().forEach(finding -> terminal.complain("error: " + finding.line()));
            return 1;
        }

        OutputPlan plan = new OutputPlan(folder, output, options.pages(), namePages, found.files());
        Exporter exporter = new Exporter(values.source(), limits, this::tellFault);
        FileConversion conversion =
                new FileConversion(exporter, limits, chosen, options, plan, output, terminal, keep, this::tellFault);
        Tally report = new Tally(report(output));
        report.begin(found.files().size());
        if (stencils != null && !lending.list().isEmpty()) {
            report.file(new FileOutcome(stencils.toString(), List.of(), lending.list()));
        }
        onOptions.addAll(found.findings());
        for (Diagnostic finding : onOptions) {
            String file = finding.origin().file();
            report.file(new FileOutcome(file == null ? "" : file, List.of(), List.of(finding)));
        }
        int threads = jobs > 0 ? jobs : ConversionQueue.standardThreads();
        List<OutputFormat> merging = merging(chosen, options);
        if (merging.isEmpty()) {
            new ConversionQueue(threads).run(found.files(), conversion, report);
        } else {
            merge(merging, chosen, conversion, exporter, options, found, output, threads, report);
        }
        values.outcome().forEach(report::file);
        report.end();
        return report.anyFailed() ? 1 : 0;
    }

    private static List<OutputFormat> merging(List<OutputFormat> chosen, ExportOptions options) {
        return options.deck().kind() == DeckKind.MERGED
                ? chosen.stream().filter(format -> format.merging().isPresent()).toList()
                : List.of();
    }

    private void merge(
            List<OutputFormat> merging,
            List<OutputFormat> chosen,
            FileConversion conversion,
            Exporter exporter,
            ExportOptions options,
            Inputs found,
            Output output,
            int threads,
            ExportReport report) {
        List<OutputFormat> singles =
                chosen.stream().filter(format -> !merging.contains(format)).toList();
        int files = found.files().size();
        try (MergedConversion merged =
                new MergedConversion(conversion, exporter, singles, merging, options, files, this::tellFault)) {
            new ConversionQueue(threads, 1)
                    .run(
                            found.files(),
                            merged::paint,
                            painted -> report.file(merged.add(painted)),
                            (file, fault) -> report.file(merged.broken(file, fault)));
            report.merged(merged.write(output, terminal, keep));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<OutputFormat> formats() {
        if (formatNames.isEmpty()) {
            return known.stream().filter(OutputFormat::isForAnyDiagram).toList();
        }
        Set<OutputFormat> chosen = new LinkedHashSet<>();
        for (String name : formatNames) {
            chosen.add(known.stream()
                    .filter(format -> format.id().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> usage("There is no format '" + name + "'. There are: " + ids() + ".")));
        }
        return List.copyOf(chosen);
    }

    private Output output(List<OutputFormat> formats) {
        if (outputName == null) {
            return inputs.equals(List.of("-")) && formats.size() == 1 ? Output.STDOUT : Output.BESIDE;
        }
        if (outputName.equals("-")) {
            return Output.STDOUT;
        }
        Path path = Path.of(outputName);
        Path full = terminal.folder().resolve(path);
        boolean file = formatOf(path).isPresent() && !Files.isDirectory(full);
        return file ? Output.toFile(path) : Output.toFolder(path);
    }

    private void checkOutput(Output output, List<OutputFormat> formats, ExportOptions options, Inputs found) {
        if ((output.stdout() || output.file() != null) && formats.size() > 1) {
            throw usage(
                    "One output can't hold " + formats.size() + " formats. Choose one with -f, or give -o a folder.");
        }
        boolean merged = options.deck().kind() == DeckKind.MERGED
                && formats.get(0).merging().isPresent();
        if ((output.stdout() || output.file() != null) && found.files().size() > 1 && !merged) {
            throw usage("One output can't hold " + found.files().size() + " diagrams. Give -o a folder.");
        }
        if (output.stdout() && report.equals("json")) {
            throw usage("The document and the report can't both go to standard output. Give -o a file.");
        }
        if (output.stdout() && allPages && !formats.get(0).holdsAllPages()) {
            throw usage("Standard output can't hold several pictures. Choose a page with -p, or give -o a folder.");
        }
        Path file = output.file();
        if (file != null && !formatOf(file).equals(Optional.of(formats.get(0)))) {
            throw usage(file + " is not named as a " + formats.get(0).id() + " file. Change -f or -o.");
        }
    }

    private Optional<OutputFormat> formatOf(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(format -> name.endsWith("." + format.extension())
                        && name.length() > format.extension().length() + 1)
                .findFirst();
    }

    private ExportOptions options() {
        check(scale > 0 && scale <= 100, "--scale goes from more than 0 to 100.");
        check(border >= 0 && border <= 10_000, "--border goes from 0 to 10000.");
        check(width >= 0 && width <= 100_000, "--width goes from 1 to 100000.");
        check(height >= 0 && height <= 100_000, "--height goes from 1 to 100000.");
        check(page == null || page >= 1, "--page-index counts from 1.");
        check(
                (allPages ? 1 : 0) + (page != null ? 1 : 0) + (range != null ? 1 : 0) <= 1,
                "Choose pages with one of -a, -p and -g.");
        PaperSize sheet = PaperSize.byId(paper)
                .orElseThrow(() -> usage("There is no paper '" + paper + "'. There are: " + PaperSize.ids() + "."));
        ExportOptions options = ExportOptions.standard()
                .withPages(pages())
                .withLayers(layers)
                .with(new PictureOptions(scale, border, transparent, embed, width, height))
                .withPaper(sheet);
        return deck.added(options, terminal.folder());
    }

    private PageSelection pages() {
        if (allPages) {
            return PageSelection.ALL;
        }
        if (page != null) {
            return PageSelection.only(page);
        }
        return range == null ? PageSelection.DEFAULT : range;
    }

    private Limits limits() {
        check(timeout >= 1 && timeout <= 86_400, "--timeout goes from 1 to 86400 seconds.");
        check(maxFileSize >= 1 && maxFileSize <= 1024, "--max-file-size goes from 1 to 1024 MiB.");
        check(jobs >= 0 && jobs <= 256, "--jobs goes from 1 to 256.");
        return Limits.standard().withTime(Duration.ofSeconds(timeout)).withFileBytes(maxFileSize << 20);
    }

    private ExportReport report(Output output) {
        if (report.equals("json")) {
            return new JsonReport(terminal);
        }
        check(report.equals("text"), "--report is text or json.");
        TextReport.Detail detail =
                quiet ? TextReport.Detail.ERRORS : verbose ? TextReport.Detail.ALL : TextReport.Detail.NORMAL;
        return new TextReport(terminal, detail, output.stdout());
    }

    private void tellFault(Throwable fault) {
        if (verbose) {
            terminal.trace(fault);
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw usage(otherwise);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private String ids() {
        return known.stream().map(OutputFormat::id).collect(Collectors.joining(", "));
    }

    /** Passes a report on and remembers whether anything failed. */
    private static final class Tally implements ExportReport {
        private final ExportReport inner;
        private boolean failed;

        Tally(ExportReport inner) {
            this.inner = inner;
        }

        boolean anyFailed() {
            return failed;
        }

        @Override
        public void begin(int files) {
            inner.begin(files);
        }

        @Override
        public void file(FileOutcome outcome) {
            failed |= outcome.failed();
            inner.file(outcome);
        }

        @Override
        public void merged(FileOutcome outcome) {
            failed |= outcome.failed();
            inner.merged(outcome);
        }

        @Override
        public void end() {
            inner.end();
        }
    }
}
