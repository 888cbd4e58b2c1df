package io.journeydeck.worker;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.wire.Frame;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that is asked of a worker, and the place of whoever waits for it. */
final class Job<T> {

    private final Frame request;
    private final String file;
    private final Duration time;
    private final boolean urgent;
    private final Reader<T> reader;
    private final Function<Diagnostic, T> failed;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private @Nullable WorkerProcess worker;
    private boolean calledOff;
    private int attempts;
    private long endNanos;

    /** Makes a result of a worker's parts, if they are one. */
    @FunctionalInterface
    interface Reader<T> {
        T read(byte[] result, List<byte[]> documents) throws IOException;
    }

    /**
     * A job not begun yet.
     *
     * @param file for findings
     * @param time the worker's own; it has a second more
     * @param failed makes a result of what went wrong
     */
    Job(Frame request, String file, Duration time, boolean urgent, Reader<T> reader, Function<Diagnostic, T> failed) {
        this.request = request;
        this.file = file;
        this.time = time;
        this.urgent = urgent;
        this.reader = reader;
        this.failed = failed;
    }

    Frame request() {
        return request;
    }

    String file() {
        return file;
    }

    Duration time() {
        return time;
    }

    boolean urgent() {
        return urgent;
    }

    CompletableFuture<T> result() {
        return result;
    }

    /** True for the first worker that gets it. */
    synchronized boolean isFirstAttempt() {
        return attempts == 1;
    }

    /**
     * A worker has it from now on.
     *
     * @return false when nobody waits for it any more
     */
    synchronized boolean begin(WorkerProcess by) {
        if (calledOff) {
            return false;
        }
        worker = by;
        if (attempts++ == 0) {
            endNanos = System.nanoTime() + time.plusSeconds(1).toNanos();
        }
        return true;
    }

    /** Until the worker is killed; a second worker has a second at least. */
    synchronized long leftMillis() {
        return Math.max(1_000, (endNanos - System.nanoTime()) / 1_000_000);
    }

    synchronized void end() {
        worker = null;
    }

    synchronized boolean hasBegun() {
        return attempts > 0;
    }

    /** Nobody waits any more. */
    synchronized void callOff() {
        calledOff = true;
        if (worker != null) {
            worker.kill(WorkerProcess.Reason.CALLED_OFF);
        }
    }

    /**
     * Reads a worker's answer.
     *
     * @return hands it to whoever waits
     */
    Runnable answer(List<byte[]> parts) throws IOException {
        T answer = reader.read(parts.get(0), parts.subList(1, parts.size()));
        return () -> result.complete(answer);
    }

    /** Says why there is no answer, unless there is one. */
    void fail(Diagnostic finding) {
        result.complete(failed.apply(finding));
    }
}
