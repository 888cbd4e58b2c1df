package io.journeydeck.batch;

import java.util.Locale;

/** Where a batch, a file of it or a document of all its files stands. */
public enum WorkState {
    /** Nobody has begun. */
    QUEUED,
    RUNNING,
    /** There are documents. */
    DONE,
    /** Tried, and there is no document. Of a batch: none of its files became one. */
    FAILED,
    /** Given up by its owner before it was done. */
    CANCELLED;

    /** As clients see it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when it stays so. */
    public boolean isEnd() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
