package io.journeydeck.server;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Conversion;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where conversions wait for a worker: as many at a time as there are workers, a bounded number waiting, and an answer within a
 * bounded time. A conversion that goes on after its time keeps its worker until it ends: Java 17 can't stop a thread, and one more
 * beside it would only slow down the others.
 */
final class ConversionDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ConversionDesk.class);
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final int workers;
    private final int queue;
    private final Duration queueTime;
    private final Duration time;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger overdue = new AtomicInteger();
    private final ExecutorService threads;

    /** @param time the converter's own; it gets a second more to say so itself */
    ConversionDesk(int workers, int queue, Duration queueTime, Duration time) {
        this.workers = workers;
        this.queue = queue;
        this.queueTime = queueTime;
        this.time = time;
        this.free = new Semaphore(workers);
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "conversion-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** False when all workers are busy with conversions whose time is over. */
    boolean ready() {
        return overdue.get() < workers;
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
     * @param file for the finding when time is over
     * @param failed makes a result of what went wrong
     * @throws ProblemException when there is no room
     */
    <T> T run(String file, Supplier<T> work, Function<Diagnostic, T> failed) {
        admit();
        Ticket<T> ticket = new Ticket<>(work);
        try {
            threads.execute(ticket);
        } catch (RejectedExecutionException e) {
            free.release();
            throw ProblemException.busy("The server is stopping");
        }
        try {
            return ticket.result.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            ticket.abandon();
            return failed.apply(Diagnostic.error(
                    "RENDER_TIMEOUT",
                    "The diagram was not done within " + time.toSeconds() + " s",
                    Origin.ofFile(file),
                    "Split it into smaller pages."));
        } catch (InterruptedException e) {
            ticket.abandon();
            Thread.currentThread().interrupt();
            throw ProblemException.busy("The server is stopping");
        } catch (ExecutionException e) {
            LOG.error("Work on a file failed", e.getCause());
            return failed.apply(Diagnostic.error(
                    "INTERNAL_ERROR",
                    "The file could not be worked on",
                    Origin.ofFile(file),
                    "This is a fault of ours: please report it with the diagram."));
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

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** One conversion and its hold on a worker. */
    private final class Ticket<T> implements Runnable {
        private final Supplier<T> work;
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private @Nullable Thread runner;
        private boolean ended;
        private boolean abandoned;

        Ticket(Supplier<T> work) {
            this.work = work;
        }

        @Override
        @SuppressWarnings("CatchingUnchecked") // whatever it is, someone waits for it
        public void run() {
            begin();
            try {
                result.complete(work.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            } finally {
                end();
            }
        }

        private synchronized void begin() {
            runner = Thread.currentThread();
        }

        private synchronized void end() {
            ended = true;
            runner = null;
            if (abandoned) {
                overdue.decrementAndGet();
            }
            free.release();
        }

        /** Nobody waits any more; the deadline's checks see the interrupt. */
        synchronized void abandon() {
            if (!ended) {
                abandoned = true;
                overdue.incrementAndGet();
                if (runner != null) {
                    runner.interrupt();
                }
            }
        }
    }
}
