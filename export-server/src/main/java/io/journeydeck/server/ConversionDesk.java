package io.journeydeck.server;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Conversion;
import io.journeydeck.limits.FileGuard;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where conversions wait for their turn: as many at a time as there are workers, and a bounded number waiting for a bounded time. That
 * one ends in its time is the converter's business: it kills the worker that has it.
 */
final class ConversionDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ConversionDesk.class);

    private final int queue;
    private final Duration queueTime;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();

    ConversionDesk(int workers, int queue, Duration queueTime) {
        this.queue = queue;
        this.queueTime = queueTime;
        this.free = new Semaphore(workers, true);
    }

    /**
     * Has a file converted.
     *
     * @throws ProblemException when there is no room
     */
    Conversion run(String file, Supplier<Conversion> work) {
        return run(file, work, finding -> new Conversion(List.of(), List.of(finding)));
    }

    /**
     * Has any work on a file done.
     *
     * @param file for the finding when the work fails
     * @param failed makes a result of what went wrong
     * @throws ProblemException when there is no room
     */
    <T> T run(String file, Supplier<T> work, Function<Diagnostic, T> failed) {
        admit();
        try {
            return work.get();
        } catch (RuntimeException e) {
            LOG.error("Work on a file failed", e);
            return failed.apply(FileGuard.fault("The file could not be worked on", Origin.ofFile(file)));
        } finally {
            free.release();
        }
    }

    private void admit() {
        if (free.tryAcquire()) {
            return;
        }
        try {
            if (waiting.incrementAndGet() > queue || !free.tryAcquire(queueTime.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ProblemException.busy("All workers are busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.busy("The server is stopping");
        } finally {
            waiting.decrementAndGet();
        }
    }
}
