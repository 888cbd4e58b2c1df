package io.journeydeck.cli;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PageSource;
import io.journeydeck.template.TemplateLibrary;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's commands. */
@Command(
        name = "journeydeck",
        description = "Journey maps in draw.io, and any draw.io diagram as SVG, PowerPoint and Excel.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Journeydeck {

    private Journeydeck() {}

    /**
     * Runs one command.
     *
     * @param formats all there are, in the order of help texts
     * @param server null when there is none
     * @return 0 all done, 1 something failed, 2 wrong usage
     */
    public static int run(
            String[] arguments,
            List<OutputFormat> formats,
            PageSource source,
            TemplateLibrary templates,
            @Nullable ServerLauncher server,
            Terminal terminal) {
        return commandLine(formats, source, templates, server, terminal).execute(asExport(arguments));
    }

    static CommandLine commandLine(
            List<OutputFormat> formats,
            PageSource source,
            TemplateLibrary templates,
            @Nullable ServerLauncher server,
            Terminal terminal) {
        CommandLine line = new CommandLine(new Journeydeck());
        CommandLine export = new CommandLine(new ExportCommand(formats, source, terminal));
        export.setResourceBundle(FormatNames.described(formats));
        line.addSubcommand(export);
        line.addSubcommand(new CheckCommand(source, terminal));
        ComparisonFormats comparisons = new ComparisonFormats(formats);
        CommandLine compare = new CommandLine(new CompareCommand(comparisons, source, terminal));
        compare.setResourceBundle(FormatNames.of(comparisons.ids()));
        line.addSubcommand(compare);
        line.addSubcommand(new TemplateCommands.ListTemplates(templates, terminal));
        line.addSubcommand(new TemplateCommands.NewDiagram(templates, terminal));
        line.addSubcommand(new ImportCommand(terminal));
        if (server != null) {
            line.addSubcommand(new ServeCommand(server, terminal));
        }
        line.addSubcommand(BatchCommand.line(terminal));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, args) -> usage(e, terminal));
        line.setExecutionExceptionHandler((e, command, result) -> e instanceof WrongUsage
                ? usage(new CommandLine.ParameterException(command, e.getMessage()), terminal)
                : failure(e, terminal, result.hasMatchedOption("--verbose")));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        String version = Journeydeck.class.getPackage().getImplementationVersion();
        for (CommandLine command : allOf(line)) {
            command.getCommandSpec().version("Journeydeck " + (version == null ? "(built from sources)" : version));
        }
        return line;
    }

    /** draw.io's own way to begin, {@code -x …}, means {@code export}. */
    static String[] asExport(String[] arguments) {
        boolean drawio =
                arguments.length > 0 && (arguments[0].equals("--export") || arguments[0].matches("-x[A-Za-z]*"));
        if (!drawio) {
            return arguments;
        }
        List<String> all = new ArrayList<>(List.of("export"));
        all.addAll(Arrays.asList(arguments));
        return all.toArray(new String[0]);
    }

    private static List<CommandLine> allOf(CommandLine line) {
        List<CommandLine> all = new ArrayList<>(List.of(line));
        line.getSubcommands().values().forEach(command -> all.addAll(allOf(command)));
        return all;
    }

    private static int usage(CommandLine.ParameterException e, Terminal terminal) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain(name + ": " + e.getMessage());
        List<String> similar =
                e instanceof CommandLine.UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!similar.isEmpty()) {
            terminal.complain("Did you mean " + similar.stream().limit(3).collect(Collectors.joining(" or ")) + "?");
        }
        terminal.complain("See " + name + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failure(Exception e, Terminal terminal, boolean verbose) {
        if (e instanceof DiagnosticException known) {
            terminal.complain("error: " + known.diagnostic().line());
        } else {
            terminal.complain("error: The command could not be finished. This is a fault of ours: please report it.");
            if (verbose) {
                e.printStackTrace(terminal.err());
            }
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
