package io.journeydeck.journey.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published schema says what the reader does. */
class JourneySchemaTest {

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode document = document();
    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document);

    private JsonNode document() {
        try (InputStream in = YamlSource.class.getResourceAsStream("journey.schema.json")) {
            return json.readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> violations(String yaml) {
        Object loaded = new Load(LoadSettings.builder()
                        .setMaxAliasesForCollections(10_000)
                        .build())
                .loadFromString(yaml);
        return schema.validate(json.valueToTree(loaded)).stream()
                .map(Object::toString)
                .toList();
    }

    private List<String> keys(String... path) {
        JsonNode node = document;
        for (String step : path) {
            node = node.path(step);
        }
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        assertThat(keys).isNotEmpty();
        return keys;
    }

    private static List<String> words(JsonNode values) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(value.asText()));
        assertThat(words).isNotEmpty();
        return words;
    }

    @Test
    void holdsForTheSourcesOfTheTemplatesAndForWhatIsWrittenOfThem() {
        TemplateSources.all().forEach((name, bytes) -> {
            assertThat(violations(new String(bytes, StandardCharsets.UTF_8)))
                    .as(name)
                    .isEmpty();
            JourneyMap map = new YamlSource()
                    .read(bytes, Origin.ofFile(name), "et", new Diagnostics())
                    .orElseThrow();
            assertThat(violations(new YamlWriter().write(map, new Diagnostics())))
                    .as(name)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stages: [{name: A}]",
                "journey: 2\nstages: [{name: A}]",
                "journey: 1",
                "journey: 1\nstages: []",
                "journey: 1\nstages: [{id: a}]",
                "journey: 1\nkind: past\nstages: [{name: A}]",
                "journey: 1\ndate: tomorrow\nstages: [{name: A}]",
                "journey: 1\nlanes: [actoin]\nstages: [{name: A}]",
                "journey: 1\npersonas: [{role: none}]\nstages: [{name: A}]",
                "journey: 1\nstages: [{name: A, emotion: happy}]",
                "journey: 1\nstages: [{name: A, steps: [{emotion: {score: 3}}]}]",
                "journey: 1\nstages: [{name: A, steps: [{emotion: 0.3}]}]",
                "journey: 1\nstages: [{name: A, steps: [{pain: {severity: high}}]}]",
                "journey: 1\nstages: [{name: A, steps: [{opportunity: {quarter: spring}}]}]",
                "journey: 1\nstages: [{name: A, steps: {action: b}}]",
                "- journey"
            })
    void rejectsWhatTheReaderReportsToo(String yaml) {
        assertThat(violations(yaml)).isNotEmpty();
        Diagnostics found = new Diagnostics();
        new YamlSource().read(yaml.getBytes(StandardCharsets.UTF_8), Origin.UNKNOWN, "", found);
        assertThat(found.list()).isNotEmpty();
    }

    @Test
    void knowsTheKeysThatTheReaderKnows() {
        List<String> kinds = List.copyOf(SourceKeys.KINDS.keySet());
        assertThat(keys("properties"))
                .containsExactlyInAnyOrderElementsOf(SourceKeys.join(SourceKeys.STRUCTURE, SourceKeys.MAP.keySet()));
        assertThat(keys("$defs", "persona", "properties"))
                .containsExactlyInAnyOrderElementsOf(SourceKeys.PERSONA.keySet());
        assertThat(keys("$defs", "lane", "properties")).containsExactlyInAnyOrderElementsOf(SourceKeys.LANE);
        assertThat(keys("$defs", "stage", "properties"))
                .containsExactlyInAnyOrderElementsOf(SourceKeys.join(SourceKeys.STAGE, kinds));
        assertThat(keys("$defs", "step", "properties"))
                .containsExactlyInAnyOrderElementsOf(SourceKeys.join(List.of("id"), kinds));
        assertThat(keys("$defs", "itemProperties", "properties"))
                .containsExactlyInAnyOrderElementsOf(
                        SourceKeys.join(SourceKeys.ITEM_STRUCTURE, SourceKeys.ITEM.keySet()));
    }

    @Test
    void knowsTheKindsAndChannelsThatTheReaderKnows() {
        JsonNode definitions = document.path("$defs");
        assertThat(words(definitions.path("itemKind").path("enum")))
                .containsExactlyInAnyOrderElementsOf(SourceKeys.KINDS.keySet())
                .containsAll(Arrays.stream(ItemKind.values()).map(ItemKind::id).toList());
        assertThat(words(definitions.path("channel").path("anyOf").path(0).path("enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(ChannelKind.values()).map(ChannelKind::id).toList());
        assertThat(words(document.path("properties").path("kind").path("enum")))
                .containsExactlyElementsOf(Arrays.stream(MapKind.values())
                        .filter(kind -> kind != MapKind.UNKNOWN)
                        .map(MapKind::id)
                        .toList());
    }

    @Test
    void describesItsKeys() {
        document.path("properties").properties().forEach(key -> assertThat(
                        key.getValue().has("description") || key.getKey().equals("data"))
                .as(key.getKey())
                .isTrue());
    }
}
