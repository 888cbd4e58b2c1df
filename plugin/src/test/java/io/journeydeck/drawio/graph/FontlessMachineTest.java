package io.journeydeck.drawio.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JGraphX can measure text; a machine without fonts must never notice. Only a fresh machine can tell, so one is started. */
class FontlessMachineTest {

    /** Resolves one page and says that it did. */
    static final class Work {
        public static void main(String[] arguments) throws IOException {
            int cells = new PageSketch()
                    .box("a", 0, 0, 40, 40, "fontFamily=Nowhere;whiteSpace=wrap;overflow=width;labelPosition=left")
                    .box("b", 90, 90, 40, 40, "rhombus;html=1")
                    .edge("e", "a", "b", "edgeStyle=orthogonalEdgeStyle;fontSize=30")
                    .resolvedById()
                    .size();
            Files.writeString(Path.of(arguments[0]), "resolved " + cells);
        }
    }

    @Test
    void resolvesWithoutLookingForFonts(@TempDir Path folder) throws Exception {
        Path done = folder.resolve("done.txt");
        Path loaded = folder.resolve("loaded.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded.getFileName(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Work.class.getName(),
                        done.toString()))
                .directory(folder.toFile())
                .inheritIO()
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(done).hasContent("resolved 4");
        assertThat(Files.readString(loaded, StandardCharsets.UTF_8))
                .contains(PageView.class.getName())
                .doesNotContain("sun.font.FontManager")
                .doesNotContain("sun.font.Font2D")
                .doesNotContain("sun.awt.FontConfiguration");
    }
}
