package io.journeydeck.check;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.PageSource;
import io.journeydeck.journey.lint.Linter;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.journey.lint.rule.Rules;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.FileGuard;
import io.journeydeck.limits.Limits;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Checks files. Whatever is wrong with a file ends up in the report, never in an exception. Immutable and safe to share between
 * threads.
 */
public final class Checker {

    private final PageSource source;
    private final Limits limits;
    private final Consumer<Throwable> faults;

    /** @param faults is told of errors that are ours, not the file's, for a log */
    public Checker(PageSource source, Limits limits, Consumer<Throwable> faults) {
        this.source = source;
        this.limits = limits;
        this.faults = faults;
    }

    /**
     * Checks one file.
     *
     * @param fileName as the user knows it
     * @param today for rules about dates
     */
    public CheckReport check(byte[] bytes, String fileName, Profile profile, LocalDate today) {
        Deadline deadline = Deadline.in(limits.time());
        Linter linter = new Linter(Rules.standard(), profile);
        CheckRun run = new CheckRun(source, limits, deadline, linter, fileName, today, faults);
        Origin origin = Origin.ofFile(fileName);
        new FileGuard(faults).run(origin, "checked", () -> run.run(bytes), run::add);
        return run.report();
    }
}
