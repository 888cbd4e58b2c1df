package io.journeydeck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.DiagramInPng;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import java.util.List;

/** The chunks of a picture: a diagram is found in them, and one that is put into them is found again. */
class PngFuzz implements FuzzTarget {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** @param input the chunks, behind the signature or without it */
    @Override
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) throws Exception {
        byte[] png = DiagramInPng.isPng(input) ? input : signed(input);
        Bounded.run(() -> read(png));
        byte[] embedded;
        try {
            embedded = DiagramInPng.embed(png, MxFile.of(List.of()));
        } catch (IllegalArgumentException e) {
            return;
        }
        assertThat(DiagramInPng.isPng(embedded)).isTrue();
        Bounded.run(() -> read(embedded));
    }

    private static byte[] signed(byte[] chunks) {
        byte[] png = new byte[SIGNATURE.length + chunks.length];
        System.arraycopy(SIGNATURE, 0, png, 0, SIGNATURE.length);
        System.arraycopy(chunks, 0, png, SIGNATURE.length, chunks.length);
        return png;
    }

    private static void read(byte[] png) {
        new MxFileReader().read(png, "fuzz.drawio.png", Bounded.LIMITS, Bounded.deadline(), new Diagnostics());
    }
}
