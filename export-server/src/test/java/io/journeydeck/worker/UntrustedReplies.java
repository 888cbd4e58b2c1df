package io.journeydeck.worker;

import io.journeydeck.wire.Frame;
import java.io.IOException;

/** What must hold for what workers say, for tests of other packages. */
public final class UntrustedReplies {

    private UntrustedReplies() {}

    /** Each kind of reply. */
    public static void check(Frame frame) throws IOException {
        IOException last = new IOException("none");
        for (Reply.Kind kind : Reply.Kind.values()) {
            try {
                Reply.expect(kind, frame).notes();
                return;
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }
}
