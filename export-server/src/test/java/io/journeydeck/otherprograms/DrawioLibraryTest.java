package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library of shapes, the configuration and the templates in the real draw.io editor (14.7.3, from npm), in one session. */
class DrawioLibraryTest {

    private static final Path TEMPLATES = Exported.repository().resolve("templates");

    private static List<Path> diagrams = List.of();
    private static JsonNode seen = new ObjectMapper().nullNode();

    @BeforeAll
    static void workInTheEditor(@TempDir Path folder) throws IOException, InterruptedException {
        Program node = BrowserScripts.node();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            diagrams = files.filter(file -> file.toString().endsWith(".drawio"))
                    .sorted()
                    .toList();
        }
        List<String> command = new ArrayList<>(List.of(
                BrowserScripts.script("library.mjs"),
                TEMPLATES.toString(),
                Exported.template().toString()));
        diagrams.forEach(diagram -> command.add(diagram.toString()));
        seen = new ObjectMapper().readTree(node.run(folder, command.toArray(String[]::new)));
    }

    private static DiagramPage page(byte[] diagram) {
        return new MxFileReader()
                .read(diagram, "map.drawio", Limits.standard(), Deadline.far(), new Diagnostics())
                .pages()
                .get(0);
    }

    private static List<JourneyMap> maps(DiagramPage page) {
        return new JourneyReader(new Diagnostics())
                .read(new PageResolver().resolve(page, Limits.standard(), Deadline.far(), new Diagnostics()));
    }

    private static JourneyMap map(byte[] diagram) {
        List<JourneyMap> maps = maps(page(diagram));
        assertThat(maps).hasSize(1);
        return maps.get(0);
    }

    @Test
    void showsEachShapeOfTheLibrary() {
        int entries = seen.at("/library/entries").asInt();

        assertThat(entries).isGreaterThan(40);
        assertThat(seen.at("/library/items").asInt()).isEqualTo(entries);
    }

    @Test
    void opensThePaletteThatTheConfigurationBrings() {
        assertThat(seen.at("/palettes/en/items").asInt())
                .isEqualTo(seen.at("/library/entries").asInt());
        assertThat(seen.at("/palettes/en/shown").asBoolean()).isTrue();
        assertThat(seen.at("/palettes/nl/shown").asBoolean()).isFalse();
        assertThat(seen.at("/palettes/nl/title").asText()).isEqualTo("Klantreiskaarten");
        assertThat(seen.at("/palettes/et/title").asText()).isEqualTo("Teekonnakaardid");
    }

    @Test
    void offersTheTemplatesOfTheGallery() {
        List<String> sections = new ArrayList<>();
        seen.path("gallery").forEach(section -> sections.add(section.asText()));
        int each = diagrams.size() / 3;

        assertThat(sections)
                .containsExactlyInAnyOrder(
                        "Journey maps (" + each + ")",
                        "Klantreiskaarten (" + each + ")",
                        "Teekonnakaardid (" + each + ")");
    }

    @Test
    void shapesDraggedIntoACellBecomeItsChildren() {
        JsonNode dropped = seen.path("dropped");
        assertThat(dropped).hasSize(4);
        assertThat(dropped).allMatch(shape -> shape.path("inCell").asBoolean());
        assertThat(dropped.at("/Pain point/kind").asText()).isEqualTo("pain");
        assertThat(dropped.at("/Thought/kind").asText()).isEqualTo("thought");
    }

    @Test
    void whatWasDraggedAndInsertedIsReadBackInItsPlace() throws IOException {
        JourneyMap before = map(Files.readAllBytes(Exported.template()));
        JourneyMap after = map(seen.path("worked").asText().getBytes(StandardCharsets.UTF_8));

        assertThat(after.stages()).hasSize(before.stages().size() + 1);
        assertThat(after.lanes()).hasSize(before.lanes().size() + 1);
        assertThat(after.unplaced()).isEmpty();
        List<String> expected = new ArrayList<>(before.items().stream()
                // A column was added after the first stage, a row after the second lane.
                .map(item -> told(item, item.stage() < 1 ? 0 : 1, item.lane() < 2 ? 0 : 1))
                .toList());
        expected.addAll(List.of(
                "0/0 PAIN What goes wrong",
                "2/1 TOUCHPOINT Phone call",
                "0/3 THOUGHT What the customer thinks",
                "3/0 ACTION Searches"));
        assertThat(after.items().stream().map(item -> told(item, 0, 0))).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String told(PlacedItem placed, int stages, int lanes) {
        return (placed.stage() + stages) + "/" + (placed.lane() + lanes) + " "
                + placed.item().kind() + " " + placed.item().text();
    }

    @Test
    void everyTemplateIsTheSameAfterTheEditorSavedIt() throws IOException {
        assertThat(diagrams).hasSizeGreaterThan(40);
        int journeys = 0;
        for (Path diagram : diagrams) {
            JsonNode reopened = seen.path("reopened").path(diagram.toString());
            DiagramPage before = page(Files.readAllBytes(diagram));
            DiagramPage after = page(reopened.path("saved").asText().getBytes(StandardCharsets.UTF_8));

            assertThat(reopened.path("cells").asInt())
                    .as(diagram.toString())
                    .isEqualTo(before.cells().size());
            assertThat(dataAndStyles(after)).as(diagram.toString()).isEqualTo(dataAndStyles(before));
            assertThat(maps(after)).as(diagram.toString()).isEqualTo(maps(before));
            journeys += maps(after).size();
        }
        assertThat(journeys).isGreaterThan(30);
    }

    private static Map<String, String> dataAndStyles(DiagramPage page) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Cell cell : page.cells()) {
            cells.put(cell.id(), cell.label() + " " + cell.data() + " " + cell.style());
        }
        return cells;
    }
}
