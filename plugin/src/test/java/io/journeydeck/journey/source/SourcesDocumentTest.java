package io.journeydeck.journey.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/sources.md} says what the readers do. */
class SourcesDocumentTest {

    private static final Origin FILE = Origin.ofFile("docs/sources.md");

    private final Diagnostics diagnostics = new Diagnostics();
    private final String document = document();

    private static String document() {
        try {
            return Files.readString(Path.of("..", "docs", "sources.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] example(String after, String kind) {
        Matcher block = Pattern.compile("(?s)```" + kind + "\n(.*?)```").matcher(document);
        assertThat(block.find(document.indexOf(after))).isTrue();
        return block.group(1).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> keys(String row) {
        Matcher line = Pattern.compile("(?m)^\\| " + row + " \\| (.*) \\|$").matcher(document);
        assertThat(line.find()).as(row).isTrue();
        return Arrays.stream(line.group(1).split(" ", -1))
                .map(key -> key.replace("`", ""))
                .toList();
    }

    @Test
    void showsYamlThatReadsWithoutAFinding() {
        JourneyMap map = new YamlSource()
                .read(example("## YAML", "yaml"), FILE, "nl", diagnostics)
                .orElseThrow();
        assertThat(map.items()).hasSize(9);
        assertThat(map.stages().get(0).name()).isEqualTo("Bewustwording");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void showsAMermaidJourneyThatReadsWithoutAFinding() {
        JourneyMap map = new MermaidSource()
                .read(example("## Mermaid", ""), FILE, "", diagnostics)
                .orElseThrow();
        assertThat(map.items()).hasSize(4);
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void showsAMappingThatReadsWithoutAFinding() {
        TableMapping mapping = TableMapping.read(example("## Tables", "yaml"), FILE, diagnostics);
        assertThat(mapping.delimiter()).isEqualTo(';');
        assertThat(mapping.kinds()).containsEntry("us", ItemKind.FRONTSTAGE);
        assertThat(mapping.columns()).containsEntry("text", "what");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void listsTheKeysThatTheReaderKnows() {
        assertThat(keys("file")).containsExactlyElementsOf(SourceKeys.STRUCTURE);
        assertThat(keys("map")).containsExactlyElementsOf(SourceKeys.MAP.keySet());
        assertThat(keys("persona")).containsExactlyElementsOf(SourceKeys.PERSONA.keySet());
        assertThat(keys("lane")).containsExactlyElementsOf(SourceKeys.LANE);
        assertThat(keys("stage")).containsExactlyElementsOf(SourceKeys.STAGE);
        assertThat(keys("item"))
                .containsExactlyElementsOf(SourceKeys.join(SourceKeys.ITEM_STRUCTURE, SourceKeys.ITEM.keySet()));
        for (ItemKind kind : ItemKind.values()) {
            assertThat(document).contains(kind.id());
        }
    }
}
