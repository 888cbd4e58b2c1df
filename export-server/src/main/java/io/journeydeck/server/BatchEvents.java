package io.journeydeck.server;

import io.javalin.http.Context;
import io.journeydeck.batch.BatchRefusal;
import io.journeydeck.batch.BatchStatus;
import io.journeydeck.batch.Batches;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/**
 * News of a batch as server-sent events: an event {@code progress} with the batch at once and at each change, {@code done} with it at
 * its end, {@code gone} when it was deleted. Works over replicas, since the store is asked. A comment now and then keeps the
 * connection.
 */
final class BatchEvents {

    private static final Duration LOOK = Duration.ofMillis(300);
    /** Shorter than the connection's idle time. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

    private final Batches batches;
    private final Json json;
    private final Semaphore places;
    private final BooleanSupplier stopping;

    /**
     * @param places watchers at the same time
     * @param stopping true when watchers shall go
     */
    BatchEvents(Batches batches, Json json, int places, BooleanSupplier stopping) {
        this.batches = batches;
        this.json = json;
        this.places = new Semaphore(places);
        this.stopping = stopping;
    }

    void watch(Context ctx, BatchStatus first, String owner) throws BatchRefusal {
        if (!places.tryAcquire()) {
            throw ProblemException.busy("Too many clients watch batches");
        }
        try {
            ctx.disableCompression()
                    .contentType("text/event-stream; charset=utf-8")
                    .header("X-Accel-Buffering", "no");
            OutputStream out = ctx.res().getOutputStream();
            stream(out, first, owner);
        } catch (IOException e) {
            RequestFacts.of(ctx).failed("CLIENT_GONE");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void stream(OutputStream out, BatchStatus first, String owner)
            throws IOException, InterruptedException, BatchRefusal {
        BatchStatus batch = first;
        send(out, batch);
        long quiet = System.nanoTime();
        while (!batch.state().isEnd() && !stopping.getAsBoolean()) {
            Thread.sleep(LOOK.toMillis());
            Optional<Long> version = version(batch.id());
            if (version.isPresent() && version.get() != batch.version()) {
                Optional<BatchStatus> now = batches.status(batch.id(), owner);
                if (now.isEmpty()) {
                    out.write("event: gone\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    return;
                }
                batch = now.get();
                send(out, batch);
                quiet = System.nanoTime();
            } else if (System.nanoTime() - quiet > SIGN_OF_LIFE.toNanos()) {
                out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                quiet = System.nanoTime();
            }
        }
    }

    /** -1 of a batch that is gone; empty while the store does not answer, which passes. */
    private Optional<Long> version(String id) {
        try {
            return Optional.of(batches.versions(List.of(id)).getOrDefault(id, -1L));
        } catch (BatchRefusal e) {
            return Optional.empty();
        }
    }

    private void send(OutputStream out, BatchStatus batch) throws IOException {
        String event = batch.state().isEnd() ? "done" : "progress";
        out.write(("event: " + event + "\nid: " + batch.version() + "\ndata: ").getBytes(StandardCharsets.UTF_8));
        out.write(json.bytes(BatchAnswer.of(batch, null)));
        out.write("\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
