package io.journeydeck.journey.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private JourneyMap read(String yaml) {
        return new YamlSource()
                .read(yaml.getBytes(StandardCharsets.UTF_8), Origin.ofFile("map.yaml"), "", diagnostics)
                .orElseThrow(() -> new AssertionError(yaml + diagnostics.list()));
    }

    @Provide
    Arbitrary<JourneyMap> maps() {
        return AnyMap.maps();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.MIXIN)
    void writesWhatReadsAsTheSameMap(@ForAll("maps") JourneyMap map) {
        String yaml = new YamlWriter().write(map, new Diagnostics());
        assertThat(SameMap.withoutOrigins(read(yaml))).as(yaml).isEqualTo(SameMap.withoutOrigins(map));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void writesTheSameTextAgain(@ForAll("maps") JourneyMap map) {
        String yaml = new YamlWriter().write(map, new Diagnostics());
        assertThat(new YamlWriter().write(map, new Diagnostics())).isEqualTo(yaml);
    }

    /** A stage's actions without a step are written before those with one, and are counted lane after lane. */
    @Test
    void keepsTheNumbersOfActionsInTwoLanesAndSteps() {
        JourneyMap map = read("""
                journey: 1
                title: Shop
                lanes: [{id: front, kind: action, name: Front}, {id: back, kind: action, name: Back}]
                stages:
                  - name: Buys
                    back: 1. Packs
                    steps: [{front: Looks}]
                """);

        String yaml = new YamlWriter().write(map, diagnostics);
        assertThat(SameMap.withoutOrigins(read(yaml))).as(yaml).isEqualTo(SameMap.withoutOrigins(map));
    }

    @Test
    void writesTheSourcesOfTheTemplatesWithTheirIds() {
        TemplateSources.all().forEach((name, bytes) -> {
            for (String language : TemplateSources.LANGUAGES) {
                Origin file = Origin.ofFile("map.yaml");
                JourneyMap map = new YamlSource()
                        .read(bytes, file, language, diagnostics)
                        .orElseThrow();
                assertThat(read(new YamlWriter().write(map, diagnostics))).isEqualTo(map);
            }
        });
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void writesAsPeopleWould() {
        JourneyMap map = read("""
                journey: 1
                title: "A: first"
                version: "1.0"
                lanes: [action, {id: feel, kind: emotion, name: How it feels}]
                stages:
                - name: One
                  steps: [{action: Looks, feel: 1}, {action: [Asks, Leaves], feel: {score: -2, text: Lost}}]
                """);
        assertThat(new YamlWriter().write(map, diagnostics)).isEqualTo("""
                        # A: first
                        # A journey map of Journeydeck; docs/sources.md tells what may stand here.
                        journey: 1
                        title: "A: first"
                        version: "1.0"
                        lanes:
                          - action
                          - {id: feel, kind: emotion, name: How it feels}
                        stages:
                          - name: One
                            steps:
                              - action: Looks
                                feel: 1
                              - action: [Asks, Leaves]
                                feel: {text: Lost, score: -2}
                        """);
    }

    @Test
    void listsWhatHasNoPlaceInACommentAndSaysSo() {
        JourneyMap map = read("journey: 1\nstages: [{name: A, steps: [{xyzzy: \"Gone\\nfar\"}]}]");
        Diagnostics found = new Diagnostics();
        assertThat(new YamlWriter().write(map, found))
                .contains("\n# Not placed: note \"Gone far\", stands under \"xyzzy\", which is no lane");
        assertThat(found.list()).extracting(Diagnostic::code).containsExactly("YAML_ITEM_UNPLACED");
    }

    @Test
    void leavesOutIdsThatEditorsMakeUnlessALinkNamesThem() {
        JourneyMap map = read("""
                journey: 1
                stages:
                - id: "17"
                  name: A
                  steps:
                  - pain: {id: xPbZ0q_8-2, text: p, opportunity: Zq-9}
                    opportunity: {id: Zq-9, text: o}
                """);
        JourneyMap again = read(new YamlWriter().write(map, diagnostics));
        assertThat(again.items())
                .extracting(item -> item.item().origin().cellId())
                .containsExactly(null, "Zq-9");
        assertThat(again.stages().get(0).origin().cellId()).isNull();
        assertThat(((JourneyItem.PainPoint) again.items().get(0).item()).opportunity())
                .isEqualTo("Zq-9");
        assertThat(diagnostics.list()).isEmpty();
    }
}
