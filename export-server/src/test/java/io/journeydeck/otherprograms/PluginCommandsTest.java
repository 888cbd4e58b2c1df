package io.journeydeck.otherprograms;

import static io.journeydeck.otherprograms.MapContents.item;
import static io.journeydeck.otherprograms.MapContents.itemsOf;
import static io.journeydeck.otherprograms.MapContents.kinds;
import static io.journeydeck.otherprograms.MapContents.stages;
import static io.journeydeck.otherprograms.MapContents.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileWriter;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem.Emotion;
import io.journeydeck.journey.JourneyItem.Opportunity;
import io.journeydeck.journey.JourneyItem.PainPoint;
import io.journeydeck.journey.JourneyItem.Touchpoint;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.layout.JourneyLayout;
import io.journeydeck.journey.layout.Theme;
import io.journeydeck.journey.source.YamlSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin's commands in the real draw.io, by mouse and keys: our reader finds in the saved diagram what the command says. */
class PluginCommandsTest {

    @TempDir
    private Path data;

    private PluginScenes scenes;

    @BeforeEach
    void begin() {
        scenes = new PluginScenes(data);
    }

    @Test
    void stagesAndLanesComeGoAndMove() throws IOException, InterruptedException {
        JsonNode seen = scenes.play("structure", Exported.template());
        JourneyMap before = scenes.read(Exported.template());
        List<String> stages = stages(before);
        List<ItemKind> lanes = kinds(before);

        assertThat(seen.path("menu").toString()).contains("\"Extras\",\"Journey map\",\"Help\"");
        assertThat(stages(scenes.saved("structure", "add-stage-before"))).isEqualTo(with(stages, 1, "Stage"));
        assertThat(stages(scenes.saved("structure", "add-stage-after"))).isEqualTo(with(stages, 6, "Stage"));
        assertThat(stages(scenes.saved("structure", "move-stage-left"))).isEqualTo(swapped(stages, 0));
        assertThat(stages(scenes.saved("structure", "move-stage-right"))).isEqualTo(swapped(stages, 0));
        assertThat(kinds(scenes.saved("structure", "add-lane-metric"))).isEqualTo(with(lanes, 2, ItemKind.METRIC));
        assertThat(kinds(scenes.saved("structure", "add-lane-emotion"))).isEqualTo(with(lanes, 2, ItemKind.EMOTION));
        assertThat(kinds(scenes.saved("structure", "add-lane-note"))).isEqualTo(with(lanes, 1, ItemKind.NOTE));
        assertThat(kinds(scenes.saved("structure", "move-lane-up"))).isEqualTo(swapped(lanes, 0));
        assertThat(kinds(scenes.saved("structure", "move-lane-down"))).isEqualTo(swapped(lanes, 1));
        assertThat(kinds(scenes.saved("structure", "hide-lane"))).isEqualTo(without(lanes, ItemKind.EMOTION));
        for (String kept :
                List.of("add-stage-before", "move-stage-left", "add-lane-note", "move-lane-up", "show-all-lanes")) {
            assertThat(texts(scenes.saved("structure", kept))).as(kept).isEqualTo(texts(before));
        }
        assertThat(scenes.found().list())
                .extracting(Diagnostic::code)
                .doesNotContain("JOURNEY_FACE_MOVED", "JOURNEY_MAP_BY_LOOKS");
    }

    @Test
    void coloursTitlesAndOrderChangeAndNothingElse() throws IOException, InterruptedException {
        scenes.play("looks", Exported.template());
        JourneyMap before = scenes.read(Exported.template());

        for (String name : List.of("theme-warm", "theme-print", "translate", "tidy-up")) {
            assertThat(texts(scenes.saved("looks", name))).as(name).isEqualTo(texts(before));
        }
        for (String theme : List.of("theme-warm", "theme-print")) {
            assertThat(Files.readString(scenes.file("looks", theme)))
                    .doesNotContain("fillColor=#FEF4F2", "fillColor=#EEF3FD", "strokeColor=#64748B", "#28649F");
        }
        assertThat(scenes.saved("looks", "translate").lanes())
                .extracting(Lane::name)
                .contains("Puutepunktid", "Emotsioonid", "Valupunktid");
    }

    @Test
    void itemsSayWhatMenusKeysDraggingAndThePanelSet() throws IOException, InterruptedException {
        JsonNode seen = scenes.play("items", Exported.template());
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
        assertThat(scenes.found().list()).extracting(Diagnostic::code).doesNotContain("JOURNEY_FACE_MOVED");
    }

    @Test
    void tablesThatSomeoneDrewAreMapsToo() throws IOException, InterruptedException {
        scenes.play("plain");

        assertThat(stages(scenes.saved("plain", "plain-add-stage")))
                .containsExactly("Awareness", "Consideration", "Purchase", "Stage");
        assertThat(stages(scenes.saved("plain", "plain-move-stage")))
                .containsExactly("Consideration", "Awareness", "Purchase");
        assertThat(kinds(scenes.saved("plain", "plain-add-lane"))).endsWith(ItemKind.OPPORTUNITY);
        assertThat(kinds(scenes.saved("plain", "plain-move-lane")))
                .containsExactly(ItemKind.ACTION, ItemKind.EMOTION, ItemKind.TOUCHPOINT, ItemKind.PAIN);
        assertThat(kinds(scenes.saved("plain", "plain-hide"))).doesNotContain(ItemKind.TOUCHPOINT);
        assertThat(itemsOf(scenes.saved("plain", "plain-sentiment"), Emotion.class))
                .anySatisfy(face -> assertThat(face.sentiment()).hasToString("\u22122"));
        assertThat(itemsOf(scenes.saved("plain", "plain-channel"), Touchpoint.class))
                .anySatisfy(shop -> assertThat(shop.body().get("channel")).isEqualTo("store"));
        assertThat(scenes.saved("plain", "plain-translate").lanes())
                .extracting(Lane::name)
                .contains("Pijnpunten");
    }

    @Test
    void anyCommandsInAnyOrderAreUndoneToTheLetter() throws IOException, InterruptedException {
        JsonNode seen = scenes.play("random", Exported.template());

        assertThat(seen.path("rounds")).hasSize(20).allSatisfy(round -> {
            assertThat(round.path("restored").asBoolean()).as(round.toString()).isTrue();
            assertThat(round.path("done").toString()).doesNotContain("SEVERAL STEPS");
        });
        assertThat(seen.path("rounds")).anyMatch(round -> round.path("changed").asBoolean());
    }

    @Test
    void hugeMapsAreWorkedOnInSingleSteps() throws IOException, InterruptedException {
        JsonNode seen = scenes.play("large", huge()).path("large");

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
                .read(yaml.toString().getBytes(StandardCharsets.UTF_8), Origin.UNKNOWN, "en", scenes.found())
                .orElseThrow();
        byte[] diagram = new MxFileWriter()
                .write(MxFile.of(List.of(new JourneyLayout(Theme.standard()).page(map))), MxFileWriter.Pages.PLAIN);
        return Files.write(data.resolve("huge.drawio"), diagram);
    }

    private double score(String command, String id) throws IOException {
        return item(scenes.saved("items", command), Emotion.class, id)
                .sentiment()
                .value();
    }

    private String channel(String command, String id) throws IOException {
        return item(scenes.saved("items", command), Touchpoint.class, id).body().get("channel");
    }

    private PainPoint pain(String command, String id) throws IOException {
        return item(scenes.saved("items", command), PainPoint.class, id);
    }

    private Opportunity opportunity(String command, String id) throws IOException {
        return item(scenes.saved("items", command), Opportunity.class, id);
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
