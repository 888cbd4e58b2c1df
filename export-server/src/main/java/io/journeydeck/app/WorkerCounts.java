package io.journeydeck.app;

import io.journeydeck.metrics.Metrics;
import io.journeydeck.worker.WorkerListener;
import io.journeydeck.worker.WorkerPool;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What becomes of workers, counted for those who watch the server. */
final class WorkerCounts implements WorkerListener {

    private final AtomicLong started = new AtomicLong();
    private final AtomicLong killed = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong recycled = new AtomicLong();

    void tell(Metrics metrics, WorkerPool pool) {
        metrics.counter("journeydeck.workers.started", "Workers that became ready", started::get);
        metrics.counter("journeydeck.workers.killed", "Workers killed at their deadline or called off", killed::get);
        metrics.counter("journeydeck.workers.lost", "Workers that broke off", lost::get);
        metrics.counter("journeydeck.workers.recycled", "Workers replaced after their share of files", recycled::get);
        metrics.gauge("journeydeck.workers.warm", "Workers that are ready or busy", pool::warm);
        metrics.gauge("journeydeck.workers.busy", "Workers that have a file", pool::busy);
        metrics.gauge("journeydeck.workers.waiting", "Files that wait for a worker", pool::waiting);
    }

    @Override
    public void started(Duration took) {
        started.incrementAndGet();
    }

    @Override
    public void killed() {
        killed.incrementAndGet();
    }

    @Override
    public void lost() {
        lost.incrementAndGet();
    }

    @Override
    public void recycled() {
        recycled.incrementAndGet();
    }
}
