package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.OutputFormats;
import io.journeydeck.app.Program;
import io.journeydeck.export.OutputFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class SmallHeapTest {

    private static final int FILES = 60;

    @Test
    void exportsManyDiagramsAtATimeIn256Megabytes(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("maps"));
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve("maps/" + i + ".drawio"), Diagrams.varied(i));
        }

        Program.Result result = Program.runApart(
                folder,
                List.of(),
                List.of("-Xmx256m", "-Djava.io.tmpdir=" + scratch),
                "export",
                "maps",
                "-o",
                "out",
                "--jobs",
                "4");

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        long formats = OutputFormats.standard().stream()
                .filter(OutputFormat::isMadeUnasked)
                .count();
        assertThat(Written.names(folder.resolve("out")))
                .hasSize((int) formats * FILES)
                .noneMatch(name -> name.contains(".tmp"));
        assertThat(Written.names(scratch)).isEmpty();
    }
}
