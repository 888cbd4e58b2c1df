package io.journeydeck.cli;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.importing.ImportOptions;
import io.journeydeck.importing.Imported;
import io.journeydeck.importing.Importer;
import io.journeydeck.importing.Updated;
import io.journeydeck.limits.Limits;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journeydeck import}. */
@Command(
        name = "import",
        description =
                "Draws a journey map from YAML, JSON, Mermaid, CSV, TSV or XLSX, to be opened in draw.io, or takes what"
                        + " was changed in an exported workbook back into its diagram.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Importer importer;

    @Parameters(paramLabel = "FILE", description = "The source, or - for standard input.")
    private String source = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The new diagram, or - for standard output. Default: FILE with the ending .drawio.")
    private @Nullable String output;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the texts, e.g. nl. Default: the file's own.")
    private String language = "";

    @Option(names = "--mapping", paramLabel = "FILE", description = "YAML that says what the columns of a table mean.")
    private @Nullable String mapping;

    @Option(names = "--sheet", paramLabel = "NAME", description = "Sheet of a workbook. Default: Map, or the first.")
    private String sheet = "";

    @Option(names = "--theme", paramLabel = "NAME", description = "Look of the map.")
    private String theme = "";

    @Option(
            names = "--into",
            paramLabel = "MAP",
            description = "The diagram that the workbook was exported from: what was changed in the workbook is changed"
                    + " in it, all else stays.")
    private @Nullable String into;

    @Option(
            names = "--overwrite-conflicts",
            description = "With --into: the workbook wins where both it and the diagram were changed.")
    private boolean overwrite;

    @Option(names = "--dry-run", description = "Only show what would be drawn or changed.")
    private boolean dryRun;

    @Option(names = "--verbose", description = "Show stack traces of our own faults.")
    private boolean verbose;

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.importer = new Importer(Limits.standard(), this::tellFault);
    }

    @Override
    public Integer call() {
        if (!theme.isEmpty() && !Importer.themes().contains(theme)) {
            throw new WrongUsage(
                    "There is no theme '" + theme + "'. There are: " + String.join(", ", Importer.themes()) + ".");
        }
        boolean piped = source.equals("-");
        if (into != null) {
            return update(into);
        }
        if (overwrite) {
            throw new WrongUsage("--overwrite-conflicts goes with --into.");
        }
        if (piped && output == null && !dryRun) {
            throw new WrongUsage("Standard input has no name to name the diagram after. Give one with -o.");
        }
        byte[] bytes = bytes(source);
        byte[] columns = mapping == null ? null : bytes(mapping);
        if (bytes == null || (mapping != null && columns == null)) {
            return 1;
        }
        ImportOptions.MappingFile described =
                mapping == null || columns == null ? null : new ImportOptions.MappingFile(mapping, columns);
        Imported imported = importer.draw(
                bytes, piped ? "standard input" : source, new ImportOptions(language, described, sheet, theme));
        for (Diagnostic finding : imported.findings()) {
            terminal.complain(finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.line());
        }
        boolean failed = !imported.hasMap()
                || imported.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (dryRun) {
            imported.preview().forEach(terminal::say);
        }
        if (failed || dryRun) {
            return failed ? 1 : 0;
        }
        return save(
                imported.diagram(), output == null ? source.replaceFirst("\\.[^./\\\\]*$", "") + ".drawio" : output);
    }

    private int update(String map) {
        if (output == null && !force && !dryRun) {
            throw new WrongUsage(
                    "Say where the changed diagram goes with -o, or add --force to change " + map + " in place.");
        }
        if (mapping != null || !sheet.isEmpty() || !theme.isEmpty()) {
            throw new WrongUsage("--mapping, --sheet and --theme are for new maps; leave them out with --into.");
        }
        byte[] workbook = bytes(source);
        byte[] diagram = bytes(map);
        if (workbook == null || diagram == null) {
            return 1;
        }
        Updated updated =
                importer.update(workbook, source.equals("-") ? "standard input" : source, diagram, map, overwrite);
        for (Diagnostic finding : updated.findings()) {
            terminal.complain(finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.line());
        }
        if (dryRun || !"-".equals(output)) {
            updated.lines().forEach(terminal::say);
        }
        if (!updated.hasDiagram()) {
            return 1;
        }
        if (!dryRun) {
            int saved = save(updated.diagram(), output == null ? map : output);
            if (saved != 0) {
                return saved;
            }
        }
        return updated.complete() ? 0 : 1;
    }

    private void tellFault(Throwable fault) {
        if (verbose) {
            terminal.trace(fault);
        }
    }

    /** Null when it can't be read, which is said. */
    private byte @Nullable [] bytes(String name) {
        return InputFile.named(name, terminal.folder()).readOrComplain(terminal, Limits.standard());
    }

    private int save(byte[] diagram, String name) {
        if ("-".equals(name)) {
            terminal.pour(diagram);
            return 0;
        }
        return new NewFile(Path.of(name), source).create(diagram, force, terminal) ? 0 : 1;
    }
}
