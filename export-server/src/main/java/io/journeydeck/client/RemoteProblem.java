package io.journeydeck.client;

import java.io.Serial;

/** A server that refuses, or that does not answer; the message says what it said and how to mend it. */
public final class RemoteProblem extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final boolean passing;

    RemoteProblem(String message, boolean passing) {
        super(message);
        this.passing = passing;
    }

    RemoteProblem(String message, Throwable cause) {
        super(message, cause);
        this.passing = true;
    }

    /** True when the same may be taken later. */
    boolean isPassing() {
        return passing;
    }
}
