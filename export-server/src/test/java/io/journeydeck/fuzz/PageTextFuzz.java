package io.journeydeck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.PageText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A page's text: as it is written, and as what stays when Base64 and deflate are taken off. */
class PageTextFuzz implements FuzzTarget {

    @Override
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) throws Exception {
        Bounded.run(() -> unwrapped(new String(input, StandardCharsets.UTF_8)));
        Bounded.run(() -> unwrapped(Base64.getEncoder().encodeToString(input)));
        String compressed = PageText.compressed(input);
        Bounded.run(() -> unwrapped(compressed));
        String file = "<mxfile><diagram>" + compressed + "</diagram></mxfile>";
        Bounded.run(() -> new MxFileReader()
                .read(
                        file.getBytes(StandardCharsets.UTF_8),
                        "fuzz.drawio",
                        Bounded.LIMITS,
                        Bounded.deadline(),
                        new Diagnostics()));
    }

    private static void unwrapped(String text) {
        byte[] xml = PageText.unwrapped(text, "fuzz.drawio", Bounded.LIMITS, Bounded.deadline());
        assertThat(xml.length).isLessThanOrEqualTo((int) Bounded.LIMITS.pageBytes());
    }
}
