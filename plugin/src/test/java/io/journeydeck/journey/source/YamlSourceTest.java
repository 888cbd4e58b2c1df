package io.journeydeck.journey.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.Stage;
import io.journeydeck.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlSourceTest {

    private static final Origin FILE = Origin.ofFile("map.yaml");

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<JourneyMap> tryToRead(String yaml, String language) {
        return new YamlSource().read(yaml.getBytes(StandardCharsets.UTF_8), FILE, language, diagnostics);
    }

    private JourneyMap read(String yaml) {
        return tryToRead(yaml, "").orElseThrow(() -> new AssertionError(diagnostics.list()));
    }

    private List<String> findings() {
        return diagnostics.list().stream().map(Diagnostic::code).toList();
    }

    private static List<String> texts(JourneyMap map, int stage, int lane) {
        return map.at(stage, lane).stream().map(JourneyItem::text).toList();
    }

    @Test
    void readsEverySourceOfTheTemplatesInEveryLanguageWithoutAFinding() {
        TemplateSources.all().forEach((name, bytes) -> {
            for (String language : TemplateSources.LANGUAGES) {
                Optional<JourneyMap> map = new YamlSource().read(bytes, Origin.ofFile(name), language, diagnostics);
                assertThat(map).as(name).isPresent();
                assertThat(map.orElseThrow().items()).as(name).hasSizeGreaterThan(10);
                assertThat(map.orElseThrow().unplaced()).isEmpty();
                assertThat(map.orElseThrow().facts().language()).isEqualTo(language);
            }
        });
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void readsSally() {
        byte[] bytes = TemplateSources.all().get("sally.yaml");
        assertThat(bytes).isNotNull();
        JourneyMap map = new YamlSource().read(bytes, FILE, "nl", diagnostics).orElseThrow();
        assertThat(map.origin()).hasToString("map.yaml, cell \"sally\"");
        assertThat(map.facts().title()).isEqualTo("Sally krijgt grip op haar werk");
        assertThat(map.facts().kind()).isEqualTo(MapKind.CURRENT);
        assertThat(map.facts().review()).isEqualTo(LocalDate.of(2027, 2, 22));
        assertThat(map.facts().expectations())
                .isEqualTo("Eenvoudig in gebruik\nHoudt haar bij de les op het werk\nBetaalbaar");
        assertThat(map.personas()).hasSize(1);
        assertThat(map.personas().get(0).data().get("goals"))
                .isEqualTo("Haar werk op orde krijgen\nBeter werk leveren");
        assertThat(map.lanes().get(0).name()).isEqualTo("Klantacties");
        assertThat(texts(map, 0, 1)).containsExactly("Radio en tv", "Advertenties in druk", "Mond-tot-mond");
        JourneyItem.Touchpoint touchpoint =
                (JourneyItem.Touchpoint) map.at(0, 1).get(0);
        assertThat(touchpoint.channel()).isNotNull();
        assertThat(touchpoint.channel().kind()).isEqualTo(ChannelKind.RADIO_TV);
        assertThat(touchpoint.owner()).isEqualTo("Marketing");
        assertThat(map.at(0, 3))
                .extracting(JourneyItem::sentiment)
                .containsExactly(new Sentiment(-2), new Sentiment(1));
        assertThat(map.at(0, 3)).extracting(item -> item.body().get("step")).containsExactly("1", "2");
    }

    @Test
    void numbersActionsThroughTheMapInReadingOrder() {
        JourneyMap map = read("""
                journey: 1
                stages:
                  - name: A
                    steps: [{action: one}, {action: two}]
                  - name: B
                    steps: [{actions: [three, 7. seven]}, {action: eight}]
                """);
        assertThat(map.items())
                .extracting(item -> ((JourneyItem.Action) item.item()).number())
                .containsExactly(1, 2, 3, 7, 8);
        assertThat(texts(map, 1, 0)).containsExactly("three", "seven", "eight");
        assertThat(findings()).isEmpty();
    }

    @Test
    void takesJson() {
        JourneyMap map = read(
                "{\"journey\": 1, \"title\": \"T\", \"stages\": [{\"name\": \"A\", \"steps\": [{\"emotion\": -1.5}]}]}");
        assertThat(map.facts().title()).isEqualTo("T");
        assertThat(map.at(0, 0)).extracting(JourneyItem::sentiment).containsExactly(new Sentiment(-1.5));
        assertThat(findings()).isEmpty();
    }

    @Test
    void takesKindsInTheSingularAndThePluralOneOrSeveralWithAndWithoutSteps() {
        JourneyMap map = read("""
                journey: 1
                stages:
                  - name: A
                    thoughts: [direct, {en: second}]
                    steps:
                      - touchpoints: [{name: Shop, channel: store}, Till]
                        moment_of_truth: true
                """);
        assertThat(map.lanes())
                .extracting(Lane::kind)
                .containsExactly(ItemKind.TOUCHPOINT, ItemKind.THOUGHT, ItemKind.MOMENT);
        assertThat(texts(map, 0, 0)).containsExactly("Shop", "Till");
        assertThat(texts(map, 0, 1)).containsExactly("direct", "second");
        assertThat(texts(map, 0, 2)).containsExactly("Moment of truth");
        assertThat(map.at(0, 1).get(0).body().data()).isEmpty();
        assertThat(findings()).isEmpty();
    }

    @Test
    void addsLanesThatItemsNeedInTheirUsualOrderBelowThoseThatAreNamed() {
        JourneyMap map = read("""
                journey: 1
                language: et
                lanes: [emotion]
                stages: [{name: A, pain: p, action: a, emotion: 0}]
                """);
        assertThat(map.lanes()).extracting(Lane::name).containsExactly("Emotsioonid", "Tegevused", "Valupunktid");
        assertThat(map.lanes()).extracting(lane -> lane.origin().cellId()).containsExactly("emotion", "action", "pain");
        assertThat(map.lanes().get(1).data()).containsEntry("kind", "action");
    }

    @Test
    void putsItemsOfALaneOfItsOwnThere() {
        JourneyMap map = read("""
                journey: 1
                lanes:
                  - {id: online, kind: touchpoint, name: Online, mode: online}
                  - {id: offline, kind: touchpoint, name: Shop}
                stages: [{name: A, steps: [{offline: Till, online: Check-out, touchpoint: Phone}]}]
                """);
        assertThat(texts(map, 0, 0)).containsExactly("Check-out", "Phone");
        assertThat(texts(map, 0, 1)).containsExactly("Till");
        assertThat(map.lanes().get(0).data()).containsEntry("mode", "online").containsEntry("kind", "touchpoint");
    }

    @Test
    void givesMetricsOfAStageALaneAndKeepsTheOthersForTheWholeMap() {
        JourneyMap map = read("""
                journey: 1
                stages: [{id: buy, name: Purchase}]
                kpis:
                  - {stage: buy, name: trial to paid, unit: "%", baseline: 11, target: 15, due: 2027-06-30}
                  - {text: NPS}
                evidence: [{id: i4, type: interview, n: 12, date: 2026-09}]
                """);
        JourneyItem.Metric metric = (JourneyItem.Metric) map.at(0, 0).get(0);
        assertThat(metric.unit()).isEqualTo("%");
        assertThat(metric.due()).isEqualTo("2027-06-30");
        assertThat(metric.body().data()).doesNotContainKey("stage");
        assertThat(map.general()).extracting(JourneyItem::kind).containsExactly(ItemKind.METRIC, ItemKind.EVIDENCE);
        assertThat(map.general().get(1).origin().cellId()).isEqualTo("i4");
        assertThat(findings()).isEmpty();
    }

    @Test
    void choosesTheLanguageThatIsAskedForThenTheFilesThenEnglishThenTheFirst() {
        String texts = "journey: 1\nstages: [{name: {nl: Fase, en: Stage, et: Etapp}}]\n";
        assertThat(tryToRead(texts, "et").orElseThrow().stages())
                .extracting(Stage::name)
                .containsExactly("Etapp");
        assertThat(tryToRead("language: nl\n" + texts, "").orElseThrow().stages())
                .extracting(Stage::name)
                .containsExactly("Fase");
        assertThat(read(texts).stages()).extracting(Stage::name).containsExactly("Stage");
        assertThat(read("journey: 1\nstages: [{name: {et: Etapp, nl: Fase}}]").stages())
                .extracting(Stage::name)
                .containsExactly("Etapp");
        assertThat(findings()).isEmpty();
    }

    @Test
    void saysOnceHowManyTextsAreNotTranslated() {
        JourneyMap map = tryToRead(
                        "journey: 1\nstages:\n- name: {en: A, nl: B}\n- name: {en: C}\n- name: {en: D}\n", "nl")
                .orElseThrow();
        assertThat(map.stages()).extracting(Stage::name).containsExactly("B", "C", "D");
        assertThat(diagnostics.list()).hasSize(1);
        assertThat(diagnostics.list().get(0).line())
                .isEqualTo(
                        "map.yaml: line 4, column 9: 2 texts are not there in the language \"nl\"; this is the first."
                                + " Add a line for \"nl\".");
    }

    @Test
    void keepsPropertiesThatItDoesNotKnow() {
        JourneyMap map = read("""
                journey: 1
                budget: 12 kEUR
                stages: [{name: A, colour: blue, action: {text: a, team: [x, y], data: {onwer: z}}}]
                """);
        assertThat(map.facts().data()).containsEntry("budget", "12 kEUR");
        assertThat(map.stages().get(0).data()).containsExactly(Map.entry("colour", "blue"));
        assertThat(map.at(0, 0).get(0).body().data())
                .containsEntry("team", "x\ny")
                .containsEntry("onwer", "z");
        assertThat(findings()).isEmpty();
    }

    @Test
    void losesNothingThatHasNoPlace() {
        JourneyMap map = read("journey: 1\nstages: [{name: A, steps: [{touchpiont: Shop, xyzzy: Gone}]}]");
        assertThat(map.unplaced()).extracting(item -> item.item().text()).containsExactly("Shop", "Gone");
        assertThat(diagnostics.list().get(0).line())
                .startsWith("map.yaml: line 2, column 29: \"touchpiont\" is neither a lane nor a kind of item")
                .endsWith("Did you mean \"touchpoint\"?");
        assertThat(findings()).containsExactly("SOURCE_KEY_UNKNOWN", "SOURCE_KEY_UNKNOWN");
    }

    @Test
    void stopsALaughingBillion() {
        StringBuilder bomb = new StringBuilder("journey: 1\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("x]\n");
        }
        assertThat(tryToRead(bomb + "stages: [{name: A, action: *a11}]", "")).isPresent();
        assertThat(findings()).isNotEmpty().allMatch("SOURCE_TYPE_WRONG"::equals);
    }

    @Test
    void stopsAtItsLimits() {
        Limits small = Limits.standard().withFileBytes(30);
        byte[] file = "journey: 1\nstages: [{name: A, action: b}]".getBytes(StandardCharsets.UTF_8);
        assertThat(new YamlSource(small).read(file, FILE, "", diagnostics)).isEmpty();
        String many = "journey: 1\nstages: [{name: A, steps: [&x {action: [" + "a, ".repeat(1_000) + "a]}, ";
        assertThat(tryToRead(many + "*x, ".repeat(1_000) + "*x]}]", "")).isEmpty();
        assertThat(tryToRead("journey: 1\nx: " + "[".repeat(100_000), "")).isEmpty();
        assertThat(findings()).containsExactly("LIMIT_FILE", "LIMIT_CELLS", "LIMIT_DEPTH");
    }

    @Test
    void readsItselfThatHoldsItself() {
        assertThat(tryToRead("journey: 1\nstages: &s [{name: A, steps: *s}]", ""))
                .isPresent();
        assertThat(tryToRead("&a {journey: 1, title: *a, stages: [{name: A}]}", ""))
                .isPresent();
        assertThat(findings()).contains("SOURCE_TYPE_WRONG");
    }

    @Test
    void readsAllDocumentsOfAFile() {
        String two = "journey: 1\nstages: [{name: A}]\n---\njourney: 1\nstages: [{name: B}]\n";
        List<JourneyMap> maps = new YamlSource().readAll(two.getBytes(StandardCharsets.UTF_8), FILE, "", diagnostics);
        assertThat(maps).hasSize(2);
        assertThat(maps.get(1).stages()).extracting(Stage::name).containsExactly("B");
    }
}
