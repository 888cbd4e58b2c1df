package io.journeydeck.worker;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How many workers are warm and busy, and whoever wants to know of changes. */
record Tally(AtomicInteger warm, AtomicInteger busy, WorkerListener listener) {

    void started(Duration took) {
        warm.incrementAndGet();
        listener.started(took);
    }

    void gone() {
        warm.decrementAndGet();
    }

    void begins() {
        listener.busy(busy.incrementAndGet());
    }

    void ends() {
        listener.busy(busy.decrementAndGet());
    }
}
