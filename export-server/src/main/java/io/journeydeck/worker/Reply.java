package io.journeydeck.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeydeck.wire.Frame;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker says: that it is there, that it has taken a task, and the result, which is the frame's first part.
 *
 * @param faults errors of ours on the way
 */
record Reply(@Nullable Kind kind, @Nullable List<@Nullable String> faults) {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** The three that there are. */
    enum Kind {
        READY,
        TAKEN,
        DONE
    }

    static Frame frame(Kind kind, List<String> faults, List<byte[]> parts) throws IOException {
        return new Frame(MAPPER.writeValueAsBytes(new Reply(kind, new ArrayList<>(faults))), parts);
    }

    /**
     * Reads a frame of someone who is not to be trusted.
     *
     * @throws IOException when it is not of this kind
     */
    static Reply expect(Kind kind, Frame frame) throws IOException {
        Reply reply = MAPPER.readValue(frame.header(), Reply.class);
        if (reply == null
                || reply.kind != kind
                || (kind == Kind.DONE) == frame.parts().isEmpty()) {
            throw new IOException("The worker says something else than " + kind);
        }
        return reply;
    }

    /** What is fit for a log. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (String fault : faults == null ? List.<@Nullable String>of() : faults) {
            if (fault != null && FaultNotes.isNote(fault)) {
                notes.add(fault);
            }
        }
        return notes;
    }
}
