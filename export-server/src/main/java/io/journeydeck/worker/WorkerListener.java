package io.journeydeck.worker;

import java.time.Duration;

/** Is told what happens to workers, for counters; called by several threads, and must return at once. */
public interface WorkerListener {

    /** Wants to know nothing. */
    WorkerListener NONE = new WorkerListener() {};

    /**
     * A worker is ready for work.
     *
     * @param took from its start until it was warm
     */
    default void started(Duration took) {}

    /** A worker was killed because its time was over, it took no work, or nobody waited any more. */
    default void killed() {}

    /** A worker ended by itself or by somebody else's hand, or sent what is no answer. */
    default void lost() {}

    /** A worker made room for a fresh one after its number of documents. */
    default void recycled() {}

    /** So many workers have a document now. */
    default void busy(int workers) {}
}
