package io.journeydeck.fault;

import java.util.concurrent.TimeUnit;

/**
 * Notes for how long this Java stood still. A machine that does something else takes that time from whatever is measured meanwhile, so
 * bounds are held with it on top: on a machine at rest it is a few milliseconds.
 */
public final class Standstill implements AutoCloseable {

    private static final long STEP = 10;

    private final Thread watch;
    private volatile double longest;

    public Standstill() {
        watch = new Thread(this::look, "standstill");
        watch.setDaemon(true);
        watch.start();
    }

    private void look() {
        try {
            while (true) {
                long begun = System.nanoTime();
                TimeUnit.MILLISECONDS.sleep(STEP);
                longest = Math.max(longest, Measured.millisSince(begun) - STEP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The longest time so far, in milliseconds. */
    public double millis() {
        return longest;
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
