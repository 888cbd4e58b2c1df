package io.journeydeck.cli;

import io.journeydeck.comparing.Compared;
import io.journeydeck.comparing.Comparer;
import io.journeydeck.comparing.DiagramFile;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.DocumentName;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PageSource;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journeydeck compare}. Over 150 lines because each option takes three and each way to write has its rules. */
@Command(
        name = "compare",
        customSynopsis = "journeydeck compare [OPTIONS] BEFORE AFTER",
        description = "Tells what differs between the journey maps of two files, such as a current and a future one.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  journeydeck compare current.drawio future.drawio              the differences as text",
            "  journeydeck compare current.drawio future.drawio -f svg,xlsx  a marked picture and a workbook",
            "  journeydeck compare old.drawio new.drawio -f json --exit-code for CI",
            "",
            "Exit status: 0 done, 1 a file failed, 2 wrong usage, 3 there are differences (only with --exit-code)."
        })
final class CompareCommand implements Callable<Integer> {

    static final int DIFFERENT = 3;

    private static final String TEXT = "text";
    private static final String JSON = "json";

    private final List<OutputFormat> known;
    private final PageSource source;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "The older or current diagram, or - for standard input.")
    private String before = "";

    @Parameters(
            index = "1",
            paramLabel = "AFTER",
            description = "The newer or future diagram, or - for standard input.")
    private String after = "";

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "How to tell, one or several with commas: text, json, svg, png, pdf, pptx, xlsx. Default: text, or what -o's name says.")
    private List<String> formatNames = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|FILE",
            description =
                    "Where to write: a folder, a file, or - for standard output. Default: text and JSON to standard output, documents beside AFTER.")
    private @Nullable String output;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the texts: en, nl or et. Default: the map's own.")
    private String language = "";

    @Option(names = "--exit-code", description = "End with 3 when there are differences.")
    private boolean exitCode;

    @Option(names = "--verbose", description = "Tell everything, with stack traces of our own faults.")
    private boolean verbose;

    /** JSON on standard output has it for itself. */
    private boolean jsonIsShown;

    CompareCommand(List<OutputFormat> known, PageSource source, Terminal terminal) {
        this.known = known.stream().filter(OutputFormat::isForAnyDiagram).toList();
        this.source = source;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Set<String> formats = formats();
        checkInputs();
        checkOutput(formats);
        jsonIsShown = formats.contains(JSON) && (output == null || output.equals("-"));
        Limits limits = Limits.standard();
        DiagramFile one = read(before, limits);
        DiagramFile other = read(after, limits);
        if (one == null || other == null) {
            return 1;
        }
        List<OutputFormat> documents =
                known.stream().filter(format -> formats.contains(format.id())).toList();
        Compared compared = new Comparer(source, limits, this::tellFault)
                .compare(one, other, DocumentName.ofPath(stem()), documents, language);
        for (Diagnostic finding : compared.findings()) {
            if (verbose || finding.severity() != Severity.INFO) {
                terminal.complain(finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.line());
            }
        }
        boolean written = write(compared, formats);
        if (compared.failed() || !written) {
            return 1;
        }
        return exitCode && compared.differs() ? DIFFERENT : 0;
    }

    private Set<String> formats() {
        Set<String> formats = new LinkedHashSet<>();
        for (String name : formatNames) {
            String id = name.strip().toLowerCase(Locale.ROOT);
            if (!ids().contains(id)) {
                throw usage("There is no format '" + name + "'. There are: " + String.join(", ", ids()) + ".");
            }
            formats.add(id);
        }
        if (formats.isEmpty()) {
            formats.add(output == null ? TEXT : formatOf(output).orElse(TEXT));
        }
        return formats;
    }

    private List<String> ids() {
        return Stream.concat(Stream.of(TEXT, JSON), known.stream().map(OutputFormat::id))
                .toList();
    }

    /** What a file's name says; empty for a folder's. */
    private Optional<String> formatOf(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (Files.isDirectory(terminal.folder().resolve(name))) {
            return Optional.empty();
        }
        if (small.endsWith(".json") || small.endsWith(".txt")) {
            return Optional.of(small.endsWith(".txt") ? TEXT : JSON);
        }
        return known.stream()
                .filter(format -> small.endsWith("." + format.extension()))
                .map(OutputFormat::id)
                .findFirst();
    }

    private void checkInputs() {
        if (before.equals("-") && after.equals("-")) {
            throw usage("Standard input is one diagram. Name the other file.");
        }
        if (before.equals("-") || after.equals("-")) {
            return;
        }
        Path one = terminal.folder().resolve(before);
        Path other = terminal.folder().resolve(after);
        try {
            if (one.normalize().equals(other.normalize()) || Files.isSameFile(one, other)) {
                throw usage("'" + before + "' and '" + after + "' are the same file. Name two files.");
            }
        } catch (IOException e) {
            // A file that is missing is told when it is read.
            return;
        }
    }

    private void checkOutput(Set<String> formats) {
        boolean one = output != null && (output.equals("-") || formatOf(output).isPresent());
        if (one && formats.size() > 1) {
            throw usage(
                    "One output can't hold " + formats.size() + " formats. Choose one with -f, or give -o a folder.");
        }
        if (output != null
                && formatOf(output).isPresent()
                && !formats.contains(formatOf(output).get())) {
            throw usage(output + " is not named as a " + String.join(", ", formats) + " file. Change -f or -o.");
        }
        if (output == null && formats.containsAll(List.of(TEXT, JSON))) {
            throw usage("Text and JSON can't both go to standard output. Choose one with -f, or give -o a folder.");
        }
    }

    /** Null when it can't be read, which is said. */
    private @Nullable DiagramFile read(String name, Limits limits) {
        Path path = name.equals("-") ? null : terminal.folder().resolve(name);
        String shown = path == null ? "standard input" : name;
        try {
            byte[] bytes = new InputFile(path, shown, Path.of(shown)).read(terminal.in(), limits);
            if (bytes.length > limits.fileBytes()) {
                throw LimitExceededException.over(
                        "LIMIT_FILE", "bytes", bytes.length, limits.fileBytes(), Origin.ofFile(shown));
            }
            return new DiagramFile(shown, bytes);
        } catch (IOException e) {
            terminal.complain("error: " + FileTrouble.reading(e, name).line());
            return null;
        }
    }

    private boolean write(Compared compared, Set<String> formats) {
        boolean written = true;
        if (formats.contains(TEXT) && !(compared.failed() && compared.text().isEmpty())) {
            written = text(String.join("\n", compared.text()) + "\n", ".txt", compared.text());
        }
        if (formats.contains(JSON)) {
            written &= text(IndentedJson.of(compared.json()), ".json", List.of());
        }
        for (Compared.Document document : compared.documents()) {
            String suffix = document.number() == 1 ? "" : "-" + document.number();
            written &= save(document.bytes(), suffix, "." + document.format().extension());
        }
        return written;
    }

    /**
     * Writes text to where it belongs.
     *
     * @param lines for a terminal; none when the text has to go out as it is
     */
    private boolean text(String text, String ending, List<String> lines) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (output != null && !output.equals("-")) {
            return save(bytes, "", ending);
        }
        if (lines.isEmpty()) {
            terminal.out().write(bytes, 0, bytes.length);
            terminal.out().flush();
        } else {
            lines.forEach(terminal::say);
        }
        return true;
    }

    private boolean save(byte[] bytes, String suffix, String ending) {
        if ("-".equals(output)) {
            terminal.out().write(bytes, 0, bytes.length);
            terminal.out().flush();
            return true;
        }
        Path shown = target(suffix, ending);
        Path target = terminal.folder().resolve(shown).normalize();
        Path folder = target.getParent();
        try (StagedFile staged = StagedFile.write(folder == null ? terminal.folder() : folder, bytes)) {
            staged.moveTo(target);
        } catch (IOException e) {
            terminal.complain("error: " + FileTrouble.writing(e, after, shown).line());
            return false;
        }
        if (!jsonIsShown) {
            terminal.say(shown.toString());
        }
        return true;
    }

    private Path target(String suffix, String ending) {
        if (output != null && formatOf(output).isPresent()) {
            Path file = Path.of(output);
            String name = String.valueOf(file.getFileName());
            String stem = name.substring(0, name.length() - ending.length());
            return file.resolveSibling(stem + suffix + name.substring(name.length() - ending.length()));
        }
        String name = DocumentName.ofPath(stem()) + "-compared" + suffix + ending;
        if (output != null) {
            return Path.of(output).resolve(name);
        }
        return after.equals("-") ? Path.of(name) : Path.of(after).resolveSibling(name);
    }

    /** The name that documents take theirs from. */
    private String stem() {
        return after.equals("-") ? (before.equals("-") ? "map" : before) : after;
    }

    private void tellFault(Throwable fault) {
        if (verbose) {
            terminal.trace(fault);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
