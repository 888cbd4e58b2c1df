package io.journeydeck.limits;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import java.util.function.Consumer;

/** Does work on files that anybody may have made: whatever ends it early becomes a finding, so that one file costs no other. */
public final class FileGuard {

    private final Consumer<Throwable> faults;

    /** @param faults is told of errors that are ours, not the file's, for a log */
    public FileGuard(Consumer<Throwable> faults) {
        this.faults = faults;
    }

    /**
     * Does {@code work}.
     *
     * @param done what was to be done with the file, for messages: {@code converted}, {@code checked}
     * @param findings takes the reason when the work ends early
     */
    public void run(Origin file, String done, Runnable work, Consumer<Diagnostic> findings) {
        try {
            work.run();
        } catch (DiagnosticException e) {
            findings.accept(e.diagnostic());
        } catch (StackOverflowError e) {
            findings.accept(Diagnostic.error(
                    "TOO_DEEP", "The diagram is nested too deeply to be " + done, file, "Take some groups apart."));
        } catch (OutOfMemoryError e) {
            findings.accept(Diagnostic.error(
                    "OUT_OF_MEMORY",
                    "The diagram needs more memory than there is",
                    file,
                    "Split it into smaller files, or start Java with a larger heap (-Xmx)."));
        } catch (RuntimeException e) {
            faults.accept(e);
            findings.accept(fault("The file could not be " + done, file));
        }
    }

    /** The finding for an error that is ours. */
    public static Diagnostic fault(String what, Origin origin) {
        return Diagnostic.error(
                "INTERNAL_ERROR", what, origin, "This is a fault of ours: please report it with the diagram.");
    }
}
