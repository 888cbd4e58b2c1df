package io.journeydeck.worker;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import java.time.Duration;

/** What is said of a file whose worker did not finish it. */
final class Losses {

    private Losses() {}

    static Diagnostic overdue(String file, Duration time) {
        return Diagnostic.error(
                "RENDER_TIMEOUT",
                "The diagram was not done within " + time.toSeconds() + " s",
                Origin.ofFile(file),
                "Split it into smaller pages.");
    }

    static Diagnostic outOfMemory(String file, long heap) {
        return Diagnostic.error(
                "LIMIT_MEMORY",
                "The diagram needs more memory than the " + heap / (1024 * 1024) + " MiB that a worker has",
                Origin.ofFile(file),
                "Split it into smaller files, or give workers more with --worker-memory.");
    }

    static Diagnostic tooLarge(String file, long bytes) {
        return Diagnostic.error(
                "LIMIT_RESULT_SIZE",
                "The documents are larger than the " + bytes / (1024 * 1024) + " MiB that are taken from a worker",
                Origin.ofFile(file),
                "Ask for fewer formats or pages at a time.");
    }

    static Diagnostic lost(String file) {
        return Diagnostic.error(
                "WORKER_LOST",
                "The worker that had the diagram broke off",
                Origin.ofFile(file),
                "Try it again; if it breaks off again, please report it with the diagram.");
    }

    static Diagnostic unavailable(String file) {
        return Diagnostic.error(
                "WORKER_UNAVAILABLE",
                "There is no worker for the diagram now",
                Origin.ofFile(file),
                "Try it again in a minute; the server's log says what is the matter.");
    }

    static Diagnostic calledOff(String file) {
        return Diagnostic.error(
                "CALLED_OFF", "The work was called off", Origin.ofFile(file), "Ask again if it is wanted.");
    }
}
