package io.journeydeck.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error while many files are checked and somebody is watching. */
final class CheckProgress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    CheckProgress(Terminal terminal, int files, boolean quiet) {
        bar = terminal.interactive() && !quiet && files > 1
                ? new ProgressBarBuilder()
                        .setTaskName("Checking")
                        .setInitialMax(files)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                        .build()
                : null;
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
