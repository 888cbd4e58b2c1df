package io.journeydeck.journey.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.lint.Linter;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.journey.lint.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RulesLawTest {

    private static final List<String> NAMES = List.of(
            "persona",
            "step",
            "sentiment",
            "channel",
            "owner",
            "impact",
            "effort",
            "severity",
            "opportunity",
            "quarter",
            "assumption",
            "evidence",
            "unit",
            "target",
            "number");

    private static final Map<String, List<String>> REMEDIES =
            Rules.standard().stream().collect(Collectors.toMap(Rule::id, Rule::remedies));

    private record Item(int stage, ItemKind kind, String text, String name, String value) {}

    @Property(tries = 300)
    void everyRuleCopesWithAnyMapAndSaysTheSameTwice(@ForAll("maps") MapSketch sketch) {
        Linter linter = new Linter(Rules.standard(), Profile.standard());

        List<Diagnostic> found = linter.check(sketch.subject());

        assertThat(linter.check(sketch.subject())).isEqualTo(found);
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank();
            assertThat(REMEDIES.get(finding.code())).contains(finding.remedy());
        });
    }

    @Provide
    Arbitrary<MapSketch> maps() {
        Arbitrary<List<String>> stages = words().list().ofMaxSize(12);
        Arbitrary<List<ItemKind>> lanes =
                Arbitraries.of(ItemKind.values()).list().ofMinSize(1).ofMaxSize(8);
        Arbitrary<String> kinds = Arbitraries.of("", "current", "future", "day-in-life", "blueprint", "?");
        Arbitrary<List<Item>> items = items().list().ofMaxSize(30);
        return Combinators.combine(stages, lanes, kinds, words(), items).as(RulesLawTest::sketch);
    }

    private static Arbitrary<Item> items() {
        return Combinators.combine(
                        Arbitraries.integers().between(-2, 11),
                        Arbitraries.of(ItemKind.values()),
                        words(),
                        Arbitraries.of(NAMES),
                        words())
                .as(Item::new);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "1", "-2", "9", "2027-Q1", "2027-13", "Purchase", "yes", "o1, o2", "%s", "\n"),
                Arbitraries.strings().ofMaxLength(12));
    }

    private static MapSketch sketch(
            List<String> stages, List<ItemKind> lanes, String kind, String word, List<Item> items) {
        MapSketch sketch = new MapSketch()
                .stages(stages.toArray(new String[0]))
                .lanes(lanes.toArray(new ItemKind[0]))
                .fact("kind", kind)
                .fact("persona", word)
                .fact("date", word)
                .fact("review", "2026-01-31")
                .line("visibility", 150)
                .line(word, 250);
        for (Item item : items) {
            if (item.stage() < stages.size()) {
                sketch.item(item.stage(), item.kind(), item.text(), item.name(), item.value());
            }
        }
        return sketch;
    }
}
