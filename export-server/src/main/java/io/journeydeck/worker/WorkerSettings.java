package io.journeydeck.worker;

import java.time.Duration;
import java.util.List;

/**
 * How many workers there are and what they get.
 *
 * @param workers processes, each with one document at a time
 * @param heap bytes of each one's Java heap
 * @param time for one file; a worker that has not answered a second later is killed
 * @param documents after so many, a worker makes room for a fresh one
 * @param answerBytes largest answer that is taken from a worker
 * @param mainClass what runs in a worker: a program that has a {@link WorkerLoop} serve its standard input
 * @param arguments of {@code mainClass}
 */
public record WorkerSettings(
        int workers,
        long heap,
        Duration time,
        int documents,
        long answerBytes,
        String mainClass,
        List<String> arguments) {

    /** Enough for the largest diagrams within the limits, into any format. */
    public static final long STANDARD_HEAP = 256L * 1024 * 1024;

    private static final int DOCUMENTS = 5_000;
    private static final long SMALLEST_HEAP = 32L * 1024 * 1024;

    public WorkerSettings {
        arguments = List.copyOf(arguments);
        if (workers < 1 || documents < 1 || heap < SMALLEST_HEAP || answerBytes < 1 || time.isNegative()) {
            throw new IllegalArgumentException("There is at least one worker, of 32 MiB");
        }
    }

    /** All answers that can come at the same time fit into half of this process' memory. */
    public static WorkerSettings of(int workers, long heap, Duration time, String mainClass, List<String> arguments) {
        long answer = Math.min(heap, Runtime.getRuntime().maxMemory() / (2L * workers));
        return new WorkerSettings(workers, heap, time, DOCUMENTS, answer, mainClass, arguments);
    }
}
