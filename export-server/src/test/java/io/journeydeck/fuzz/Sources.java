package io.journeydeck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.importing.ImportOptions;
import io.journeydeck.importing.Imported;
import io.journeydeck.importing.Importer;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Maps that are drawn. */
final class Sources {

    static final Importer IMPORTER = new Importer(Bounded.LIMITS, fault -> {
        throw new AssertionError("Not the source's fault", fault);
    });

    private Sources() {}

    /** A diagram that can be read, or a finding that says why there is none. */
    static void check(String name, byte[] source) {
        Imported imported = IMPORTER.draw(source, name, ImportOptions.STANDARD);
        Bounded.checkFindings(imported.findings());
        if (imported.hasMap()) {
            readable(imported.diagram());
        } else {
            assertThat(imported.findings()).isNotEmpty();
        }
    }

    static void readable(byte[] diagram) {
        Diagnostics findings = new Diagnostics();
        new MxFileReader().read(diagram, "drawn.drawio", Limits.standard(), Deadline.far(), findings);
        assertThat(findings.list()).isEmpty();
    }

    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    static byte[] rest(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
    }
}
