package io.journeydeck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.app.Conversions;
import io.journeydeck.wire.CheckReportJson;
import io.journeydeck.wire.ConversionJson;
import io.journeydeck.wire.Frame;
import io.journeydeck.worker.UntrustedReplies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** What a worker says that an input has taken over: a frame, or nothing but an I/O error. */
class FrameFuzz implements FuzzTarget {

    private static final Frame.Bounds BOUNDS = new Frame.Bounds(1 << 16, 100, 1 << 20);

    @Override
    @DictionaryEntries({
        "JDF1",
        "{\"kind\":\"DONE\",\"faults\":[\"",
        "READY",
        "TAKEN",
        "{\"artifacts\":[",
        "{\"format\":\"svg\",\"page\":1,\"pageName\":\"",
        "\"findings\":[",
        "{\"severity\":\"error\",\"code\":\"",
        "\"message\":\"",
        "\"file\":\"",
        "\"maps\":",
        "null",
        "1e400",
        "[[[["
    })
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) {
        orIoError(() -> ConversionJson.read(input, List.of(), Conversions.outputs()));
        orIoError(() -> ConversionJson.read(input, List.of(input), Conversions.outputs()));
        orIoError(() -> CheckReportJson.read(input, "fuzz.drawio"));
        orIoError(() -> frame(input));
    }

    private static void frame(byte[] input) throws IOException {
        Frame frame = Frame.read(new ByteArrayInputStream(input), BOUNDS);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        frame.write(written);
        assertThat(written.toByteArray()).isEqualTo(Arrays.copyOf(input, written.size()));
        orIoError(() -> UntrustedReplies.check(frame));
        if (!frame.parts().isEmpty()) {
            List<byte[]> documents = frame.parts().subList(1, frame.parts().size());
            orIoError(() -> ConversionJson.read(frame.parts().get(0), documents, Conversions.outputs()));
        }
    }

    private static void orIoError(Read read) {
        try {
            read.run();
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }

    /** A reading that may find something else than it should. */
    private interface Read {
        void run() throws IOException;
    }
}
