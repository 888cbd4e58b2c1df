package io.journeydeck.cli;

import io.journeydeck.limits.Limits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options that say how much a run may take. */
final class LimitArguments {

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Files at a time. Default: as many as there are processors.")
    private int jobs;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Most time for one file. Default: 30.")
    private long timeout = Limits.standard().time().toSeconds();

    @Option(names = "--max-file-size", paramLabel = "MIB", description = "Largest file that is read. Default: 20.")
    private long maxFileSize = Limits.standard().fileBytes() >> 20;

    /** What a file may take. */
    Limits limits() {
        WrongUsage.unless(jobs >= 0 && jobs <= 256, "--jobs goes from 1 to 256.");
        WrongUsage.unless(timeout >= 1 && timeout <= 86_400, "--timeout goes from 1 to 86400 seconds.");
        WrongUsage.unless(maxFileSize >= 1 && maxFileSize <= 1024, "--max-file-size goes from 1 to 1024 MiB.");
        return Limits.standard().withTime(Duration.ofSeconds(timeout)).withFileBytes(maxFileSize << 20);
    }

    /** How many files are converted at a time. */
    int threads() {
        return jobs > 0 ? jobs : ConversionQueue.standardThreads();
    }
}
