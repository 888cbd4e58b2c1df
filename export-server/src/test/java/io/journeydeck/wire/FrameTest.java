package io.journeydeck.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final Frame.Bounds BOUNDS = new Frame.Bounds(100, 3, 1_000);
    private static final int MARK = 0x4A44_4631;

    @Test
    void comesBackAsItWent() throws IOException {
        byte[] written = written(new byte[] {1, 2}, new byte[0]);

        Frame read = Frame.read(new ByteArrayInputStream(written), BOUNDS);

        assertThat(new String(read.header(), StandardCharsets.UTF_8)).isEqualTo("{}");
        assertThat(read.parts()).hasSize(2);
        assertThat(read.parts().get(0)).containsExactly(1, 2);
        assertThat(read.parts().get(1)).isEmpty();
    }

    @Test
    void refusesWhatIsOverTheBoundsBeforeItTakesMemory() {
        refuses(FrameTooLargeException.class, MARK, Integer.MAX_VALUE, 0);
        refuses(FrameTooLargeException.class, MARK, 2, Integer.MAX_VALUE);
        refuses(FrameTooLargeException.class, MARK, 2, 1, Integer.MAX_VALUE);
        refuses(FrameTooLargeException.class, MARK, 2, 2, 600, 600);
    }

    @Test
    void refusesWhatIsNoFrame() {
        refuses(IOException.class, 7, 2, 0);
        refuses(IOException.class, MARK, -1, 0);
        refuses(IOException.class, MARK, 2, -1);
        refuses(IOException.class, MARK, 2, 1, -1);
    }

    @Test
    void saysWhenTheFrameEndsEarlyWhereverThatIs() throws IOException {
        byte[] whole = written(new byte[] {1, 2, 3});
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Frame.read(new ByteArrayInputStream(part), BOUNDS))
                    .as("after %s bytes", length)
                    .isInstanceOf(EOFException.class);
        }
    }

    private static void refuses(Class<? extends IOException> with, int... words) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * words.length + 40);
        for (int word : words) {
            bytes.putInt(word);
        }
        assertThatThrownBy(() -> Frame.read(new ByteArrayInputStream(bytes.array()), BOUNDS))
                .as(Arrays.toString(words))
                .isInstanceOf(with);
    }

    private static byte[] written(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Frame("{}".getBytes(StandardCharsets.UTF_8), List.of(parts)).write(out);
        return out.toByteArray();
    }
}
