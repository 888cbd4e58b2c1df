package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.app.Program.BatchServer;
import io.journeydeck.server.ApiKeys;
import io.journeydeck.server.EditorPlace;
import io.journeydeck.server.ServerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, and draw.io (14.7.3, from npm) in it. */
class PageTest {

    private static final String SHOP = """
            <mxfile><diagram name="Shop"><mxGraphModel dx="800" dy="600" grid="1" page="1" pageWidth="850" pageHeight="1100"><root>
            <mxCell id="0"/><mxCell id="1" parent="0"/>
            <mxCell id="a" value="Basket" style="rounded=1;whiteSpace=wrap;html=1;fontSize=16;" vertex="1" parent="1">
            <mxGeometry x="240" y="160" width="240" height="120" as="geometry"/></mxCell></root></mxGraphModel></diagram></mxfile>""";

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    @Test
    void modulesOfThePageKeepTheirPromises() throws IOException, InterruptedException {
        String told = Program.need("node").run(folder, "--test", BrowserScripts.script("page/page.test.mjs"));

        assertThat(told).contains("# fail 0").containsPattern("# pass [1-9]");
    }

    @Test
    void keyboardAloneLeadsFromFileToDeck() throws IOException, InterruptedException {
        JsonNode seen = scene("one", EditorPlace.PUBLIC, Exported.template());

        assertThat(seen.path("cards").asInt()).isGreaterThan(10);
        assertThat(seen.path("alt").asText()).contains("page 1 of 1 of sally.drawio");
        assertThat(seen.path("findings").asText()).contains("What the check found");
        assertThat(seen.path("dutch").asText()).contains("Wat de controle vond", "De kaart zegt waarop ze steunt");
        assertThat(seen.path("again")).isEqualTo(seen.path("findings"));
        assertThat(texts(folder.resolve("sally.pptx")).get(0)).contains("Sally");
    }

    @Test
    void severalFilesBecomeOneBatchThatOutlivesTheVisit() throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        for (int n = 1; n <= 6; n++) {
            files.add(Files.writeString(data.resolve("shop" + n + ".drawio"), SHOP));
        }
        files.add(Files.writeString(data.resolve("broken.drawio"), "<mxfile><diagram"));

        JsonNode seen = scene("many", EditorPlace.PUBLIC, files.toArray(Path[]::new));

        assertThat(seen.path("lazy").asInt()).isEqualTo(6);
        assertThat(seen.path("running").asText()).contains("of 8 done");
        assertThat(seen.path("now").asText()).isEqualTo("7 of 8 are ready, 1 failed");
        assertThat(seen.path("rows")).hasSize(8).anySatisfy(row -> {
            assertThat(row.path("file").asText()).isEqualTo("broken.drawio");
            assertThat(row.path("findings").asInt()).isPositive();
        });
        try (ZipFile zip = new ZipFile(folder.resolve("documents.zip").toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).contains("shop1.svg", "shop6.svg", "journeydeck.pptx", "report.json");
        }
    }

    @Test
    void labelEditedInDrawioIsInTheDeck() throws IOException, InterruptedException {
        Path shop = Files.writeString(data.resolve("shop.drawio"), SHOP);

        JsonNode seen = scene("edit", drawio(), shop);

        assertThat(seen.path("palettes").toString()).contains("\"Journey map\"").doesNotContain("Journey maps");
        assertThat(seen.path("files").toString()).isEqualTo("[\"shop.drawio\"]");
        assertThat(texts(folder.resolve("shop.pptx")).toString())
                .contains("Full trolley")
                .doesNotContain("Basket");
    }

    @Test
    void templateOpensInDrawioAtOnce() throws IOException, InterruptedException {
        JsonNode seen = scene("editTemplate", drawio());

        assertThat(seen.path("files").toString()).isEqualTo("[\"sally.drawio\"]");
        assertThat(seen.path("alt").asText()).contains("pagina 1 van 1");
    }

    @Test
    void withoutDrawioThePageSaysSoAndAllElseWorks() throws IOException, InterruptedException {
        JsonNode seen = scene("silent", EditorPlace.PUBLIC, Exported.template());

        assertThat(seen.path("message").asText()).contains("https://embed.diagrams.net", "--editor");
        assertThat(texts(folder.resolve("sally.pptx"))).isNotEmpty();
    }

    @Test
    void keyIsAskedForAndGoesWithAllThatIsFetched() throws IOException, InterruptedException {
        Path shop = Files.writeString(data.resolve("shop.drawio"), SHOP);
        Path other = Files.writeString(data.resolve("other.drawio"), SHOP);

        JsonNode seen = scene(
                "key", standard().withKeys(ApiKeys.parse("people correct-horse-battery", "keys"), false), shop, other);

        assertThat(seen.path("wrong").asText()).contains("does not know this key");
        assertThat(folder.resolve("documents.zip")).isNotEmptyFile();
    }

    @Test
    void speaksTheBrowsersLanguageOrTheChosenOneAndFitsPhones() throws IOException, InterruptedException {
        JsonNode seen = scene("languages", EditorPlace.PUBLIC, Exported.template());

        assertThat(seen.at("/nl-BE/title").asText()).isEqualTo("Kies een diagram");
        assertThat(seen.at("/nl-BE/lang").asText()).isEqualTo("nl");
        assertThat(seen.at("/et/title").asText()).isEqualTo("Vali diagramm");
        assertThat(seen.at("/et/card").asText())
                .isNotEqualTo(seen.at("/fr-FR/card").asText());
        assertThat(seen.at("/fr-FR/title").asText()).isEqualTo("Choose a diagram");
        assertThat(seen.path("chosen").asText()).isEqualTo("Vali diagramm");
        assertThat(seen.path("kept").asText()).isEqualTo("Vali diagramm");
        assertThat(seen.path("overflow").asBoolean()).isFalse();
        assertThat(seen.path("overflowOfFile").asBoolean()).isFalse();
    }

    private EditorPlace drawio() {
        return EditorPlace.in(BrowserScripts.drawio());
    }

    private static ServerSettings standard() {
        return ServerSettings.standard().at("127.0.0.1", 0);
    }

    private JsonNode scene(String name, EditorPlace editor, Path... files) throws IOException, InterruptedException {
        return scene(name, standard().withEditor(editor), files);
    }

    /** Plays a scene; whatever it is, it has no barriers and no errors. */
    private JsonNode scene(String name, ServerSettings settings, Path... files)
            throws IOException, InterruptedException {
        Program node = BrowserScripts.node();
        try (BatchServer running = io.journeydeck.app.Program.batchServer(data.resolve("batches"), settings)) {
            List<String> command = new ArrayList<>(List.of(
                    BrowserScripts.script("page.mjs"), name, running.server().address(), folder.toString()));
            for (Path file : files) {
                command.add(file.toString());
            }
            JsonNode seen = new ObjectMapper().readTree(node.run(folder, command.toArray(String[]::new)));
            assertThat(seen.path("violations")).isEmpty();
            assertThat(seen.path("errors")).isEmpty();
            return seen;
        }
    }

    /** What stands on each slide. */
    private static List<String> texts(Path deck) throws IOException {
        try (InputStream in = Files.newInputStream(deck);
                XMLSlideShow show = new XMLSlideShow(in)) {
            return show.getSlides().stream()
                    .map(slide -> slide.getShapes().stream().map(PageTest::text).collect(Collectors.joining("\n")))
                    .toList();
        }
    }

    private static String text(XSLFShape shape) {
        return shape instanceof XSLFTextShape words ? words.getText() : "";
    }
}
