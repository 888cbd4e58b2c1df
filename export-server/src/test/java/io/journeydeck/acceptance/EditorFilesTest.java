package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.app.Program;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.ShapeLibrary;
import io.journeydeck.drawio.ShapeLibraryReader;
import io.journeydeck.journey.layout.EditorFiles;
import io.journeydeck.journey.layout.Theme;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The libraries, the configuration and the gallery in the folder of templates are those that the program makes. Libraries are compared
 * by the shapes in them, as another Java may deflate to other bytes. {@code -Dgolden.update=true} rewrites them and fails.
 */
class EditorFilesTest {

    private static Map<String, byte[]> made() {
        List<EditorFiles.Template> templates = Program.templates().all().stream()
                .map(template -> new EditorFiles.Template(
                        template.language() + "/" + template.id() + ".drawio",
                        template.language(),
                        template.title(),
                        template.summary()))
                .sorted(Comparator.comparingInt(
                        template -> List.of("en", "nl", "et").indexOf(template.language())))
                .toList();
        return EditorFiles.files(Theme.standard(), templates);
    }

    private static ShapeLibrary library(byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        ShapeLibrary library =
                new ShapeLibraryReader().read(bytes, "library", Limits.standard(), Deadline.far(), diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        return library;
    }

    @Test
    void areMadeByTheProgram() throws IOException {
        Map<String, byte[]> made = made();
        assertThat(made).hasSize(5);
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            Path committed = Repository.file("templates/" + file.getKey());
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(committed.getParent());
                Files.write(committed, file.getValue());
                continue;
            }
            byte[] is = Files.readAllBytes(committed);
            if (file.getKey().endsWith("/journey.xml")) {
                assertThat(library(is)).as(file.getKey()).isEqualTo(library(file.getValue()));
            } else {
                assertThat(decoded(is)).as(file.getKey()).isEqualTo(decoded(file.getValue()));
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            fail("Rewrote the files for the editor in templates: look at them, then run without golden.update");
        }
    }

    /** The text, with the shapes in place of what they are compressed to. */
    private static List<Object> decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        List<Object> parts = new ArrayList<>();
        Matcher shapes =
                Pattern.compile("\\[\\n\\{\"xml\":.*?\\n]", Pattern.DOTALL).matcher(text);
        int end = 0;
        while (shapes.find()) {
            parts.add(text.substring(end, shapes.start()));
            String json = shapes.group().replace("&", "&amp;").replace("<", "&lt;");
            parts.add(library(("<mxlibrary>" + json + "</mxlibrary>").getBytes(StandardCharsets.UTF_8)));
            end = shapes.end();
        }
        parts.add(text.substring(end));
        return parts;
    }

    @Test
    void travelInTheProgram() {
        for (String name : made().keySet()) {
            assertThat(getClass().getResource("/templates/" + name)).as(name).isNotNull();
        }
    }

    @Test
    void offerEveryTemplateInEveryLanguage() throws IOException {
        List<String> files = new ArrayList<>();
        Matcher urls = Pattern.compile(" url=\"journey/([^\"]+)\"").matcher(Repository.text("templates/templates.xml"));
        while (urls.find()) {
            files.add(urls.group(1));
            assertThat(Repository.file("templates/" + urls.group(1))).exists();
        }
        assertThat(files)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(Program.templates().all());
    }

    @Test
    void configurationIsJsonWithAPaletteALanguage() throws IOException {
        JsonNode configuration = new ObjectMapper().readTree(Repository.text("templates/drawio-config.json"));
        JsonNode palettes = configuration.at("/libraries/0/entries");

        assertThat(palettes)
                .extracting(palette -> palette.path("id").asText())
                .containsExactly("journey-en", "journey-nl", "journey-et");
        for (JsonNode palette : palettes) {
            assertThat(palette.at("/libs/0/data")).hasSizeGreaterThan(40);
        }
        assertThat(configuration.path("defaultLibraries").asText()).startsWith("journey-en;general");
        assertThat(configuration.path("templateFile").asText()).isEqualTo("templates/journey/templates.xml");
    }

    /** The test in the real editor takes README at its word. */
    @Test
    void readmesLineForHostsIsTheOneThatIsTried() throws IOException {
        String line = Repository.text("README.md")
                .lines()
                .filter(each -> each.startsWith("window.DRAWIO_CONFIG = "))
                .findFirst()
                .orElseThrow();

        assertThat(Repository.text("export-server/src/test/browser/drawio.mjs")).contains(line);
    }
}
