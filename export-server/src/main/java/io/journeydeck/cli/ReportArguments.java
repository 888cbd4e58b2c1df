package io.journeydeck.cli;

import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a run tells what it did. */
final class ReportArguments {

    @Option(names = "--quiet", description = "Tell errors only.")
    private boolean quiet;

    @Mixin
    private VerboseArgument verbose = new VerboseArgument();

    @Option(names = "--report", paramLabel = "text|json", description = "How to tell what was done. Default: text.")
    private String report = "text";

    boolean isJson() {
        return report.equals("json");
    }

    /**
     * The report that is wanted.
     *
     * @param busy documents go to standard output, so that nothing else can
     */
    ExportReport report(Terminal terminal, boolean busy) {
        if (isJson()) {
            return new JsonReport(terminal);
        }
        WrongUsage.unless(report.equals("text"), "--report is text or json.");
        TextReport.Detail detail =
                quiet ? TextReport.Detail.ERRORS : verbose.given() ? TextReport.Detail.ALL : TextReport.Detail.NORMAL;
        return new TextReport(terminal, detail, busy);
    }

    /** Takes faults of ours, and shows them when asked. */
    Consumer<Throwable> faults(Terminal terminal) {
        return verbose.faults(terminal);
    }
}
