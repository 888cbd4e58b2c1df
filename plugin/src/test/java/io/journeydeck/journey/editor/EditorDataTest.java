package io.journeydeck.journey.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EditorDataTest {

    private static final Path TEMPLATES = Path.of("../templates");

    /** What an editor may have to load. */
    private static final int LARGEST = 150_000;

    @Test
    void writesTheSameModuleOnEachMachine() throws IOException {
        String module = EditorData.module(TEMPLATES);
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(EditorData.module(TEMPLATES)).isEqualTo(module);
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(Path.of("target/js/data/generated.js")).hasContent(module.stripTrailing());
    }

    @Test
    void leavesAFileThatIsAsItShallBe() throws IOException {
        Path file = Files.createTempDirectory("editor").resolve("js/generated.js");
        String[] arguments = {file.toString(), TEMPLATES.toString()};
        EditorData.main(arguments);
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000));

        EditorData.main(arguments);

        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1_000);
    }

    @Test
    void theBuildMakesOneSmallFileOfAll() throws IOException {
        String script;
        try (InputStream in = Objects.requireNonNull(
                EditorData.class.getResourceAsStream("/io/journeydeck/plugin/journey.js"), "not built by Maven")) {
            byte[] bytes = in.readAllBytes();
            assertThat(bytes.length).isBetween(LARGEST / 2, LARGEST);
            script = new String(bytes, StandardCharsets.UTF_8);
        }

        assertThat(script)
                .startsWith("(function(){")
                .contains("Journeydeck", "Draw.loadPlugin(", "Puutepunkt")
                .doesNotContain(
                        "sourceMappingURL",
                        "import ",
                        Path.of("").toAbsolutePath().toString());
    }
}
