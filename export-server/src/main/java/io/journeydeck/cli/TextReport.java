package io.journeydeck.cli;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** For people: a line a file, what was found below it, a sum at the end; on a terminal a progress bar while it lasts. */
final class TextReport implements ExportReport {

    /** How much is told. */
    enum Detail {
        ERRORS,
        NORMAL,
        ALL
    }

    /** Warnings of one kind that are told for one file before they are only counted. */
    private static final int SAME_KIND = 3;

    private final Terminal terminal;
    private final Detail detail;
    private final Consumer<String> lines;
    private final List<Runnable> late = new ArrayList<>();
    private @Nullable ProgressBar bar;
    private int files;
    private int documents;
    private int failed;

    /**
     * @param linesToErr documents go to standard output, so that lines must not
     */
    TextReport(Terminal terminal, Detail detail, boolean linesToErr) {
        this.terminal = terminal;
        this.detail = detail;
        this.lines = linesToErr ? terminal::complain : terminal::say;
    }

    @Override
    public void begin(int count) {
        if (terminal.interactive() && detail != Detail.ERRORS && count > 1) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Exporting")
                    .setInitialMax(count)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                    .build();
        }
    }

    @Override
    public void file(FileOutcome outcome) {
        // What was passed over is no file that anything became of.
        files += outcome.written().isEmpty() && !outcome.failed() ? 0 : 1;
        documents += outcome.written().size();
        failed += outcome.failed() ? 1 : 0;
        if (bar == null) {
            print(outcome);
        } else {
            bar.step();
            late.add(() -> print(outcome));
        }
    }

    @Override
    public void merged(FileOutcome outcome) {
        documents += outcome.written().size();
        failed += outcome.failed() ? 1 : 0;
        late.add(() -> print(outcome));
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
        }
        late.forEach(Runnable::run);
        if (detail != Detail.ERRORS && files > 1) {
            lines.accept(count(files, "file") + ", " + count(documents, "document")
                    + (failed == 0 ? "" : ", " + failed + " failed"));
        }
    }

    private void print(FileOutcome outcome) {
        if (detail != Detail.ERRORS && !outcome.written().isEmpty()) {
            lines.accept(outcome.input() + " -> " + targets(outcome.written()));
        }
        Map<String, Integer> told = new HashMap<>();
        Map<String, Integer> more = new HashMap<>();
        for (Diagnostic finding : outcome.findings()) {
            if (!isTold(finding)) {
                continue;
            }
            boolean counted = finding.severity() != Severity.ERROR && detail != Detail.ALL;
            if (counted && told.merge(finding.code(), 1, Integer::sum) > SAME_KIND) {
                more.merge(finding.code(), 1, Integer::sum);
            } else {
                terminal.complain(finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.line());
            }
        }
        more.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> terminal.complain("warning: " + outcome.input() + ": " + kind.getValue()
                        + " more like this (" + kind.getKey() + "). Use --verbose to see them."));
    }

    private boolean isTold(Diagnostic finding) {
        return switch (finding.severity()) {
            case ERROR -> true;
            case WARNING -> detail != Detail.ERRORS;
            case INFO -> detail == Detail.ALL;
        };
    }

    /** The first with its folder, others of the same folder without. */
    private static String targets(List<FileOutcome.Written> written) {
        StringBuilder text = new StringBuilder();
        Path folder = null;
        for (FileOutcome.Written document : written) {
            Path path = document.path();
            text.append(text.isEmpty() ? "" : ", ");
            if (path == null) {
                text.append("standard output");
            } else if (folder != null && folder.equals(path.getParent())) {
                text.append(path.getFileName());
            } else {
                text.append(path);
                folder = path.getParent();
            }
        }
        return text.toString();
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
