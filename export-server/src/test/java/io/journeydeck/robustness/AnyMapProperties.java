package io.journeydeck.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Conversions;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileWriter;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.journey.layout.JourneyLayout;
import io.journeydeck.journey.layout.Theme;
import io.journeydeck.standard.OfficePackage;
import io.journeydeck.standard.OfficeSchemas;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Example;

/**
 * What holds for each journey map, however odd: its deck and its workbook are whole, and stand up to the standard. {@code
 * -Drobustness.tries=500 -Drobustness.seed=7} tries longer.
 */
class AnyMapProperties {

    private static final int TRIES = Integer.getInteger("robustness.tries", 12);
    private static final int SEED = Integer.getInteger("robustness.seed", 1);
    private final AnyMaps maps = new AnyMaps(SEED);

    @Example
    void becomesASoundDeckAndASoundWorkbook() throws IOException {
        OfficeSchemas schemas = OfficeSchemas.read();
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = new MxFileWriter()
                    .write(
                            MxFile.of(List.of(new JourneyLayout(Theme.standard()).page(maps.next()))),
                            MxFileWriter.Pages.PLAIN);
            Conversion conversion = Conversions.office(bytes, "any.drawio");
            assertThat(conversion.diagnostics())
                    .as("map %d of seed %d", i, SEED)
                    .extracting(Diagnostic::code)
                    .doesNotContain("INTERNAL_ERROR", "TOO_DEEP", "PPTX_SLIDE");
            List<Artifact> office = conversion.artifacts();
            assertThat(office).hasSize(2);
            for (Artifact artifact : office) {
                assertThat(OfficePackage.of(artifact.bytes()).problems(schemas))
                        .as("%s of map %d of seed %d", artifact.format().id(), i, SEED)
                        .isEmpty();
            }
        }
    }
}
