package io.journeydeck.otherprograms;

import static io.journeydeck.otherprograms.MapContents.itemsOf;
import static io.journeydeck.otherprograms.MapContents.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeydeck.app.Program.BatchServer;
import io.journeydeck.journey.JourneyItem.Opportunity;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.server.ApiKeys;
import io.journeydeck.server.EditorPlace;
import io.journeydeck.server.ServerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin as part of the real draw.io and of what is around it: palette, gallery, languages, servers, and what goes wrong. */
class PluginEditorTest {

    @TempDir
    private Path data;

    private PluginScenes scenes;

    @BeforeEach
    void begin() {
        scenes = new PluginScenes(data);
    }

    @Test
    void paletteGalleryAndChecksLeadToAMap() throws IOException, InterruptedException {
        JsonNode seen = scenes.play("making");

        assertThat(seen.path("palettes").toString()).contains("\"Journey map\",\"General\"");
        assertThat(seen.path("shapes").asInt()).isGreaterThan(80);
        assertThat(seen.at("/dropped/parent").asBoolean()).isTrue();
        assertThat(seen.at("/dropped/journey").asText()).isNotEmpty();
        assertThat(seen.path("found").asInt()).isGreaterThan(20);
        assertThat(seen.path("tiles").asInt()).isEqualTo(15);
        assertThat(seen.path("tilesOfKind").toString()).contains("sally").doesNotContain("persona");
        assertThat(seen.path("selectedByFinding").asBoolean()).isTrue();
        assertThat(seen.path("findingsOfOtherPage").asInt(-1)).isZero();
        JourneyMap map = scenes.saved("making", "new-map");
        assertThat(map.facts().title()).isEqualTo("Sally krijgt grip op haar werk");
        assertThat(map.items()).hasSameSizeAs(scenes.read(Exported.template()).items());
        assertThat(scenes.saved("making", "palette-drag").items())
                .hasSize(map.items().size() + 1);
    }

    @Test
    void speaksTheEditorsLanguageAndFitsItsTheme() throws IOException, InterruptedException {
        JsonNode seen = scenes.play("hosts").path("hosts");

        assertThat(seen.at("/lang=nl/menus").toString()).contains("\"Klantreis\",\"Help\"");
        assertThat(seen.at("/lang=nl/palette").asText()).isEqualTo("Klantreis");
        assertThat(seen.at("/lang=nl/commands").toString()).contains("Fase ervoor toevoegen", "Kaart controleren");
        assertThat(seen.at("/lang=et/menus").toString()).contains("\"Klienditeekond\",\"Abi\"");
        assertThat(seen.at("/lang=et/commands").toString()).contains("Lisa etapp ette", "Kontrolli kaarti");
        assertThat(seen.at("/ui=atlas/menus").toString()).contains("\"Journey map\",\"Help\"");
        assertThat(seen.at("/ui=min/menus")).isEmpty();
        assertThat(seen.path("extras").asInt()).isEqualTo(15);
    }

    @Test
    void documentsComeFromTheServerAndAWorkbookGoesBack() throws IOException, InterruptedException {
        scenes.play("exchange", Exported.template());
        Path folder = scenes.folder("exchange");
        try (InputStream in = Files.newInputStream(folder.resolve("sally.pptx"));
                XMLSlideShow show = new XMLSlideShow(in)) {
            assertThat(show.getSlides()).isNotEmpty();
        }
        assertThat(Files.readString(folder.resolve("sally.svg"))).contains("<svg");
        assertThat(Files.readAllBytes(folder.resolve("sally.pdf"))).startsWith('%', 'P', 'D', 'F');

        JsonNode seen = scenes.play("exchange", Exported.template(), edited(folder.resolve("sally.xlsx")));

        assertThat(seen.at("/messages/import").asText()).contains("taken from the workbook: 1; not taken: 0");
        assertThat(itemsOf(scenes.saved("exchange", "import"), Opportunity.class))
                .anySatisfy(idea -> assertThat(idea.owner()).isEqualTo("Somebody else"));
        assertThat(texts(scenes.saved("exchange", "import"))).isEqualTo(texts(scenes.read(Exported.template())));
    }

    @Test
    void anEditorElsewhereAsksForTheServerOnce() throws IOException, InterruptedException {
        String port = BrowserScripts.freePort();
        ServerSettings settings = PluginScenes.standard().withOrigins(List.of("http://127.0.0.1:" + port));
        Path plugin = data.resolve("journey.js");
        try (InputStream in = EditorPlace.class.getResourceAsStream("/io/journeydeck/plugin/journey.js")) {
            Files.write(plugin, in.readAllBytes());
        }
        try (BatchServer running = io.journeydeck.app.Program.batchServer(data.resolve("batches"), settings)) {
            JsonNode seen = scenes.play(
                    BrowserScripts.node().with("DRAWIO_PORT", port),
                    "elsewhere",
                    plugin.toString(),
                    Exported.template().toString(),
                    running.server().address().replaceAll("/$", ""));

            assertThat(seen.path("wrongAddress").asText()).contains("http://127.0.0.1:8080");
            assertThat(seen.at("/messages/form").asText()).contains("new window", "journeydeck serve");
        }
        try (InputStream in = Files.newInputStream(scenes.folder("elsewhere").resolve("sally.pptx"));
                XMLSlideShow show = new XMLSlideShow(in)) {
            assertThat(show.getSlides()).isNotEmpty();
        }
    }

    @Test
    void aServerWithKeysAsksForOneOnce() throws IOException, InterruptedException {
        String key = "a-key-of-24-characters-#1";
        ServerSettings keyed = PluginScenes.standard().withKeys(ApiKeys.parse("team " + key, "keys.txt"), false);

        JsonNode seen = scenes.play(keyed, "keyed", Exported.template().toString(), key);

        assertThat(seen.path("asked")).hasSize(2);
        assertThat(seen.at("/asked/0").asText()).contains("asks for an API key").doesNotContain("does not know");
        assertThat(seen.at("/asked/1").asText()).contains("does not know this key");
        assertThat(seen.path("note").asText()).contains("Checked by http://127.0.0.1");
        assertThat(seen.path("maps").asInt()).isEqualTo(1);
        assertThat(Files.readString(scenes.folder("keyed").resolve("sally.svg")))
                .contains("<svg");
    }

    @Test
    void whatCanGoWrongIsSaidWithWhatToDo() throws IOException, InterruptedException {
        JsonNode said = scenes.play("trouble", Exported.template()).path("messages");

        assertThat(said.path("no-map").asText()).contains("no journey map", "template");
        assertThat(said.path("no-lane").asText()).contains("no lane", "Drag");
        assertThat(said.path("locked").asText()).contains("Background", "View > Layers");
        assertThat(said.path("two-maps").asText()).contains("2 maps", "Select");
        assertThat(said.path("status-413").asText()).contains("413", "Send less than");
        assertThat(said.path("status-500").asText()).contains("500", "log");
        assertThat(said.path("silent").asText()).contains("No server answers", "journeydeck serve");
    }

    /** The workbook with another owner of one opportunity. */
    private Path edited(Path workbook) throws IOException {
        Path file = data.resolve("sally.xlsx");
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Row keys = book.getSheet("Opportunities").getRow(0);
            for (Cell key : keys) {
                if (key.getStringCellValue().equals("owner")) {
                    Row first = book.getSheet("Opportunities").getRow(2);
                    first.getCell(key.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue("Somebody else");
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        return file;
    }
}
