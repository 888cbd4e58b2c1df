package io.journeydeck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Conversions;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.robustness.Wholeness;
import java.util.List;
import java.util.Set;

/** A diagram as a picture and as a deck. */
final class Documents {

    private static final Set<String> FORMATS = Set.of("svg", "pptx");

    private Documents() {}

    /** What comes out is whole, the second time the same, and if nothing does, a finding says why. */
    static void check(byte[] diagram) throws Exception {
        Conversion conversion = convert(diagram);
        Bounded.checkFindings(conversion.diagnostics());
        if (conversion.artifacts().size() < FORMATS.size()) {
            assertThat(conversion.diagnostics()).isNotEmpty();
        }
        for (Artifact artifact : conversion.artifacts()) {
            Wholeness.check(artifact.format().id(), artifact.bytes());
        }
        List<Artifact> again = convert(diagram).artifacts();
        assertThat(again).hasSameSizeAs(conversion.artifacts());
        for (int i = 0; i < again.size(); i++) {
            assertThat(again.get(i).bytes())
                    .as("%s, the second time", again.get(i).format().id())
                    .isEqualTo(conversion.artifacts().get(i).bytes());
        }
    }

    private static Conversion convert(byte[] diagram) {
        return Conversions.bounded(diagram, "fuzz.drawio", FORMATS, Bounded.LIMITS);
    }
}
