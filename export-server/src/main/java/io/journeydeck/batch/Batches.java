package io.journeydeck.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The batches of all owners, on this server and its replicas. An owner sees only what is its own; what belongs to another is as if it
 * were not there. Safe for use by many threads.
 */
public interface Batches {

    /**
     * Takes a batch on: when this returns, it is kept and will be worked on, also when the process is killed at once.
     *
     * @param owner name of the API key; empty when nobody needs one
     * @param idempotencyKey the same key with the same order gives the batch that it gave first
     * @throws BatchRefusal when it is not taken on
     * @throws IllegalArgumentException when it asks for a format that there is not
     */
    BatchStatus submit(BatchOrder order, String owner, @Nullable String idempotencyKey) throws BatchRefusal;

    Optional<BatchStatus> status(String id, String owner) throws BatchRefusal;

    /** The newest first, without their items. */
    List<BatchStatus> list(String owner) throws BatchRefusal;

    /**
     * How often batches have changed, for watchers: one question to the store for all of them.
     *
     * @param ids of batches that the caller may see
     * @return without those that are gone
     */
    Map<String, Long> versions(Collection<String> ids) throws BatchRefusal;

    /** Begins no more of its files, and keeps what is done; false when there is no such batch. */
    boolean cancel(String id, String owner) throws BatchRefusal;

    /** Cancels it and forgets it with its documents; false when there is no such batch. */
    boolean delete(String id, String owner) throws BatchRefusal;

    /**
     * Copies a document.
     *
     * @param document of a batch that the caller may see
     * @throws IOException when the document was deleted meanwhile or {@code out} fails
     */
    void copy(BatchDocument document, OutputStream out) throws IOException, BatchRefusal;

    /** False while the store does not answer, as far as it is known now; returns at once. */
    default boolean answers() {
        return true;
    }
}
