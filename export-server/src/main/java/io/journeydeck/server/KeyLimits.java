package io.journeydeck.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How much one client may ask for: a number of pieces of work at the same time, and a number a minute, of which a minute's worth may
 * come at once (a token bucket). Without keys all clients are one, and the machine's own; then nothing is limited here.
 */
final class KeyLimits {

    private static final double MINUTE = Duration.ofMinutes(1).toNanos();

    private final int atOnce;
    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * @param atOnce pieces of work of one key at the same time
     * @param perMinute pieces of work of one key
     * @param nanos the time, as {@link System#nanoTime}
     */
    KeyLimits(int atOnce, int perMinute, LongSupplier nanos) {
        this.atOnce = atOnce;
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /**
     * Lets a piece of work begin.
     *
     * @param key name of the key; there are as many as the operator wrote down
     * @throws ProblemException 429 when the key has had its share
     */
    Place admit(String key) {
        Bucket bucket = buckets.computeIfAbsent(key, name -> new Bucket());
        bucket.take();
        return bucket::giveBack;
    }

    /** Held while a piece of work goes on; closed once. */
    @FunctionalInterface
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    private final class Bucket {
        private double tokens = perMinute;
        private long filled = nanos.getAsLong();
        private int running;

        synchronized void take() {
            long now = nanos.getAsLong();
            tokens = Math.min(perMinute, tokens + (now - filled) * perMinute / MINUTE);
            filled = now;
            if (running >= atOnce) {
                throw tooMany(atOnce + " requests of this key are under way", 2);
            }
            if (tokens < 1) {
                throw tooMany("This key has had " + perMinute + " requests a minute", (long)
                        Math.ceil((1 - tokens) * 60 / perMinute));
            }
            tokens--;
            running++;
        }

        synchronized void giveBack() {
            running--;
        }
    }

    private static ProblemException tooMany(String message, long seconds) {
        return new ProblemException(
                        429, "KEY_LIMIT", message, "Ask again when Retry-After says so, or send many files as a batch.")
                .with("Retry-After", Long.toString(Math.max(1, seconds)));
    }
}
