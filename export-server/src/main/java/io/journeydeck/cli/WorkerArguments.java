package io.journeydeck.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say who converts. */
final class WorkerArguments {

    private static final int MOST_WORKERS = 256;
    private static final int LONGEST_SECONDS = 3_600;
    private static final long SMALLEST_MEMORY = 64;
    private static final long LARGEST_MEMORY = 64 * 1024;
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})([mMgG])");

    @Option(
            names = "--workers",
            paramLabel = "N",
            description =
                    "Processes that convert, each one diagram at a time. Default: as many as there are cores. With 0 the server"
                            + " converts itself, which is for diagrams of your own only.")
    private @Nullable Integer workers;

    @Option(
            names = "--worker-memory",
            paramLabel = "SIZE",
            description = "Heap of each worker, e.g. 512m or 1g. Default: 256m.")
    private @Nullable String memory;

    @Option(
            names = "--conversion-time",
            paramLabel = "SECONDS",
            description = "How long one file may take. Default: 30.")
    private @Nullable Integer time;

    ServerLauncher.Workers workers() {
        WrongUsage.unless(
                workers == null || (workers >= 0 && workers <= MOST_WORKERS),
                "There are 0 to " + MOST_WORKERS + " workers, not " + workers);
        WrongUsage.unless(
                time == null || (time >= 1 && time <= LONGEST_SECONDS),
                "A conversion may take 1 to " + LONGEST_SECONDS + " s, not " + time);
        return new ServerLauncher.Workers(workers, bytes(), time == null ? null : Duration.ofSeconds(time));
    }

    /** As Java's own options have it: a number, and {@code m} or {@code g} behind it. */
    private @Nullable Long bytes() {
        if (memory == null) {
            return null;
        }
        Matcher parts = SIZE.matcher(memory);
        long mebibytes = parts.matches()
                ? Long.parseLong(parts.group(1)) * (parts.group(2).equalsIgnoreCase("g") ? 1024 : 1)
                : 0;
        WrongUsage.unless(
                mebibytes >= SMALLEST_MEMORY && mebibytes <= LARGEST_MEMORY,
                "A worker's memory is " + SMALLEST_MEMORY + "m to " + LARGEST_MEMORY / 1024 + "g, not " + memory);
        return mebibytes * 1024 * 1024;
    }
}
