package io.journeydeck.app;

import io.journeydeck.batch.BatchEngine;
import io.journeydeck.batch.BatchLoad;
import io.journeydeck.batch.BatchRefusal;
import io.journeydeck.metrics.Metrics;
import java.time.Duration;
import java.util.function.ToLongFunction;

/** What is in the store of batches, for those who watch the server; asked of the store once for all that is told at a time. */
final class BatchCounts {

    private static final long FRESH = Duration.ofSeconds(2).toNanos();
    private static final BatchLoad UNKNOWN = new BatchLoad(-1, -1, -1);

    private final BatchEngine batches;
    private BatchLoad last = UNKNOWN;
    private long asked = System.nanoTime() - FRESH;

    private BatchCounts(BatchEngine batches) {
        this.batches = batches;
    }

    static void tell(Metrics metrics, BatchEngine batches) {
        BatchCounts counts = new BatchCounts(batches);
        counts.gauge(
                metrics,
                "files.open",
                "Files of batches that are not done; -1 when the store does not answer",
                BatchLoad::files);
        counts.gauge(metrics, "kept", "Batches in the store", BatchLoad::batches);
        counts.gauge(metrics, "bytes", "Bytes of files and documents in the store", BatchLoad::bytes);
    }

    private void gauge(Metrics metrics, String name, String help, ToLongFunction<BatchLoad> figure) {
        metrics.gauge("journeydeck.batches." + name, help, () -> figure.applyAsLong(load()));
    }

    private synchronized BatchLoad load() {
        if (System.nanoTime() - asked >= FRESH) {
            try {
                last = batches.load();
            } catch (BatchRefusal e) {
                last = UNKNOWN;
            }
            asked = System.nanoTime();
        }
        return last;
    }
}
