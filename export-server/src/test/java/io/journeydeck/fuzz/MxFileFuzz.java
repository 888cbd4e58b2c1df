package io.journeydeck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.MxFileWriter;
import java.nio.charset.StandardCharsets;

/** A diagram's XML: what was read once and written is read and written the same again. */
class MxFileFuzz implements FuzzTarget {

    @Override
    @DictionaryEntries({
        "<mxfile>",
        "<diagram>",
        "<mxGraphModel>",
        "<root>",
        "<mxCell id=\"",
        "<UserObject label=\"",
        "<object ",
        "<Array as=\"points\">",
        "<mxPoint ",
        "<mxGeometry as=\"geometry\" ",
        "vertex=\"1\"",
        "edge=\"1\"",
        "parent=\"",
        "source=\"",
        "target=\"",
        "value=\"",
        "style=\"",
        "relative=\"1\"",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "&#x0;",
        "&#10;",
        "&lt;",
        "vars=\"",
        "xmlns:",
        "1e999",
        "NaN"
    })
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) throws Exception {
        Bounded.run(() -> {
            byte[] once = written(read(input));
            MxFile again = read(once);
            assertThat(new String(written(again), StandardCharsets.UTF_8))
                    .isEqualTo(new String(once, StandardCharsets.UTF_8));
        });
    }

    private static MxFile read(byte[] bytes) {
        return new MxFileReader().read(bytes, "fuzz.drawio", Bounded.LIMITS, Bounded.deadline(), new Diagnostics());
    }

    private static byte[] written(MxFile file) {
        return new MxFileWriter().write(file, MxFileWriter.Pages.PLAIN);
    }
}
