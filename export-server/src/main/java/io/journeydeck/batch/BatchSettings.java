package io.journeydeck.batch;

import java.time.Duration;

/**
 * How batches are worked on and how much of them is kept.
 *
 * @param threads how many files are converted at a time by this process
 * @param retention how long a batch is kept after its end
 * @param ownerFiles how many unfinished files an owner may have
 * @param ownerBytes how many bytes, of files and documents, an owner may have; a batch is taken on while there are fewer
 * @param storeBytes largest size of the database on disk; 0 for as much as there is room. SQLite only
 * @param failures how often the conversion of a file may be lost before it is given up
 * @param attempts how often a file is begun at most, whatever stopped it: a server that dies is seldom the file's fault
 * @param heartbeat how often a server shows that it lives; one that missed four is taken for dead and its work is taken over
 * @param poll how often a server looks for work that others took on
 * @param housekeeping how often expired batches are deleted
 * @param grace how long running work may go on when the engine is closed
 */
public record BatchSettings(
        int threads,
        Duration retention,
        int ownerFiles,
        long ownerBytes,
        long storeBytes,
        int failures,
        int attempts,
        Duration heartbeat,
        Duration poll,
        Duration housekeeping,
        Duration grace) {

    public BatchSettings {
        if (threads < 1 || failures < 1 || attempts < failures) {
            throw new IllegalArgumentException("Work needs threads and attempts");
        }
    }

    /** A thread a core, a day of retention, 2,000 unfinished files and 2 GiB an owner. */
    public static BatchSettings standard() {
        return new BatchSettings(
                Runtime.getRuntime().availableProcessors(),
                Duration.ofHours(24),
                2_000,
                2L << 30,
                0,
                3,
                20,
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                Duration.ofSeconds(20));
    }

    public BatchSettings withThreads(int count) {
        return new BatchSettings(
                count,
                retention,
                ownerFiles,
                ownerBytes,
                storeBytes,
                failures,
                attempts,
                heartbeat,
                poll,
                housekeeping,
                grace);
    }

    public BatchSettings withRetention(Duration time) {
        return new BatchSettings(
                threads,
                time,
                ownerFiles,
                ownerBytes,
                storeBytes,
                failures,
                attempts,
                heartbeat,
                poll,
                housekeeping,
                grace);
    }

    public BatchSettings withQuota(int files, long bytes) {
        return new BatchSettings(
                threads, retention, files, bytes, storeBytes, failures, attempts, heartbeat, poll, housekeeping, grace);
    }

    public BatchSettings withStoreBytes(long bytes) {
        return new BatchSettings(
                threads,
                retention,
                ownerFiles,
                ownerBytes,
                bytes,
                failures,
                attempts,
                heartbeat,
                poll,
                housekeeping,
                grace);
    }

    /** For replicas that shall notice each other sooner. */
    public BatchSettings withTimes(Duration beat, Duration look) {
        return new BatchSettings(
                threads,
                retention,
                ownerFiles,
                ownerBytes,
                storeBytes,
                failures,
                attempts,
                beat,
                look,
                housekeeping,
                grace);
    }

    public BatchSettings withGrace(Duration time) {
        return new BatchSettings(
                threads,
                retention,
                ownerFiles,
                ownerBytes,
                storeBytes,
                failures,
                attempts,
                heartbeat,
                poll,
                housekeeping,
                time);
    }
}
