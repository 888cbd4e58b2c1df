package io.journeydeck.batch;

/** A batch that was not taken on, or could not be looked up; nothing is kept of it. */
public final class BatchRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The owner has as many unfinished files, or as many bytes, as one may have. */
        QUOTA,
        /** The idempotency key was used for another order. */
        KEY_REUSED,
        /** No room on the disk. */
        STORAGE_FULL,
        /** The store does not answer. */
        UNAVAILABLE,
        /** The server stops and takes nothing on. */
        STOPPING
    }

    private final Reason reason;
    private final String said;

    public BatchRefusal(Reason reason, String message) {
        super(message);
        this.said = message;
        this.reason = reason;
    }

    public BatchRefusal(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.said = message;
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return said;
    }
}
