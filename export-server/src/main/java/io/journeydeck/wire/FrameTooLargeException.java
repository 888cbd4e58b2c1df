package io.journeydeck.wire;

import java.io.IOException;

/** A frame, or a part of one, that is larger than its reader takes. */
public final class FrameTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    FrameTooLargeException(long claimed, long bound) {
        super(claimed + " are over the bound of " + bound);
    }
}
