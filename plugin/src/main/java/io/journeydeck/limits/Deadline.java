package io.journeydeck.limits;

import io.journeydeck.diagnostic.Origin;
import java.time.Duration;

/**
 * The moment by which one file must be done; loops over input call {@link #check()}, which costs next to nothing.
 */
public final class Deadline {

    private final long endNanos;
    private final Duration time;

    private Deadline(long endNanos, Duration time) {
        this.endNanos = endNanos;
        this.time = time;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos(), time);
    }

    /** For trusted input: a day. */
    public static Deadline far() {
        return in(Duration.ofDays(1));
    }

    /**
     * Stops work that has taken too long.
     *
     * @throws LimitExceededException with code {@code RENDER_TIMEOUT} when the time is over or the thread is interrupted
     */
    public void check() {
        if (System.nanoTime() - endNanos > 0 || Thread.currentThread().isInterrupted()) {
            throw new LimitExceededException(
                    "RENDER_TIMEOUT",
                    "The diagram was not done within " + time.toSeconds() + " s",
                    Origin.UNKNOWN,
                    "Split it into smaller pages or allow more time.");
        }
    }
}
