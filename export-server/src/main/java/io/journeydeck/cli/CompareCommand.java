package io.journeydeck.cli;

import io.journeydeck.comparing.Compared;
import io.journeydeck.comparing.Comparer;
import io.journeydeck.comparing.DiagramFile;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.DocumentName;
import io.journeydeck.export.PageSource;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journeydeck compare}. */
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

    private final PageSource source;
    private final Terminal terminal;

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

    @Mixin
    private final ComparisonOutput output;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the texts: en, nl or et. Default: the map's own.")
    private String language = "";

    @Option(names = "--exit-code", description = "End with 3 when there are differences.")
    private boolean exitCode;

    @Mixin
    private final VerboseArgument verbose = new VerboseArgument();

    CompareCommand(ComparisonFormats known, PageSource source, Terminal terminal) {
        this.output = new ComparisonOutput(known, terminal.folder());
        this.source = source;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Set<String> formats = output.formats();
        checkInputs();
        DiagramFile one = read(before);
        DiagramFile other = read(after);
        if (one == null || other == null) {
            return 1;
        }
        String title = DocumentName.ofPath(after.equals("-") ? before : after);
        Compared compared = new Comparer(source, Limits.standard(), verbose.faults(terminal))
                .compare(one, other, title, output.documents(formats), language);
        for (Diagnostic finding : compared.findings()) {
            if (verbose.given() || finding.severity() != Severity.INFO) {
                terminal.complain(finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.line());
            }
        }
        boolean written =
                new ComparisonFiles(output, formats, Path.of(after), title + "-compared", terminal).write(compared);
        if (compared.failed() || !written) {
            return 1;
        }
        return exitCode && compared.differs() ? DIFFERENT : 0;
    }

    private void checkInputs() {
        WrongUsage.unless(
                !(before.equals("-") && after.equals("-")), "Standard input is one diagram. Name the other file.");
        if (before.equals("-") || after.equals("-")) {
            return;
        }
        WrongUsage.unless(
                !isSame(terminal.folder().resolve(before), terminal.folder().resolve(after)),
                "'" + before + "' and '" + after + "' are the same file. Name two files.");
    }

    /** Two names for one file, too; false when one is missing, which is told when it is read. */
    private static boolean isSame(Path one, Path other) {
        try {
            return one.normalize().equals(other.normalize()) || Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Null when it can't be read, which is said. */
    private @Nullable DiagramFile read(String argument) {
        Limits limits = Limits.standard();
        InputFile file = InputFile.named(argument, terminal.folder());
        byte[] bytes = file.readOrComplain(terminal, limits);
        if (bytes == null) {
            return null;
        }
        if (bytes.length > limits.fileBytes()) {
            throw LimitExceededException.over(
                    "LIMIT_FILE", "bytes", bytes.length, limits.fileBytes(), Origin.ofFile(file.name()));
        }
        return new DiagramFile(file.name(), bytes);
    }
}
