package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sally's journey in the real draw.io editor (14.7.3, from npm) in a real browser. */
class DrawioEditorTest {

    @TempDir
    private Path folder;

    private JsonNode work() throws IOException, InterruptedException {
        return script("editor.mjs", Exported.template().toString());
    }

    private JsonNode script(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(BrowserScripts.script(name)));
        command.addAll(List.of(arguments));
        return new ObjectMapper().readTree(BrowserScripts.node().run(folder, command.toArray(String[]::new)));
    }

    private static JourneyMap read(byte[] bytes) {
        MxFile file =
                new MxFileReader().read(bytes, "sally.drawio", Limits.standard(), Deadline.far(), new Diagnostics());
        DiagramPage page = file.pages().get(0);
        List<JourneyMap> maps = new JourneyReader(new Diagnostics())
                .read(new PageResolver().resolve(page, Limits.standard(), Deadline.far(), new Diagnostics()));
        assertThat(maps).hasSize(1);
        return maps.get(0);
    }

    @Test
    void rowsAndColumnsCanBeInsertedAndNothingIsLost() throws IOException, InterruptedException {
        JsonNode result = work();

        assertThat(result.at("/before/isTable").asBoolean()).isTrue();
        assertThat(result.at("/dropTarget").asBoolean()).isTrue();
        assertThat(result.at("/inside").asBoolean()).isTrue();
        assertThat(result.at("/after/kinds")).isEqualTo(result.at("/before/kinds"));
        assertThat(result.at("/after/rows").asInt())
                .isEqualTo(result.at("/before/rows").asInt() + 1);
        result.at("/after/columns").forEach(columns -> assertThat(columns.asInt())
                .isEqualTo(result.at("/before/columns").asInt() + 1));
    }

    @Test
    void theMapIsReadBackAfterTheEditorSavedIt() throws IOException, InterruptedException {
        JourneyMap before = read(Files.readAllBytes(Exported.template()));
        JourneyMap after = read(work().at("/saved").asText().getBytes(StandardCharsets.UTF_8));

        assertThat(after.stages()).hasSize(before.stages().size() + 1);
        assertThat(after.lanes()).hasSize(before.lanes().size() + 1);
        assertThat(after.items()).hasSameSizeAs(before.items());
        assertThat(after.unplaced()).isEmpty();
        assertThat(after.facts()).isEqualTo(before.facts());
    }

    @Test
    void picturesAndDocumentsWithTheDiagramInsideOpenAgain() throws IOException, InterruptedException {
        Exported.withDiagram(folder);
        List<String> files = Stream.of("sally.svg", "sally.png", "sally.pdf")
                .map(name -> folder.resolve(name).toString())
                .toList();

        JsonNode found = script("reopen.mjs", files.toArray(String[]::new));

        JourneyMap before = read(Files.readAllBytes(Exported.template()));
        for (String file : files) {
            JourneyMap after = read(found.path(file).asText().getBytes(StandardCharsets.UTF_8));
            assertThat(after.items()).as(file).hasSameSizeAs(before.items());
            assertThat(after.facts()).as(file).isEqualTo(before.facts());
        }
    }
}
