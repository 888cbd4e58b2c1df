package io.journeydeck.journey.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any two maps. */
class MapComparisonLawTest {

    @Property(tries = 300)
    void findsNothingBetweenAMapAndItself(@ForAll("maps") JourneyMap map) {
        assertThat(MapComparison.of(map, map).isEmpty()).isTrue();
    }

    @Property(tries = 500)
    void addsOneWayWhatItRemovesTheOtherWay(@ForAll("maps") JourneyMap one, @ForAll("maps") JourneyMap other) {
        MapComparison there = MapComparison.of(one, other);
        MapComparison back = MapComparison.of(other, one);

        assertThat(there.added().stream().map(Difference.Added::after))
                .containsExactlyInAnyOrderElementsOf(
                        back.removed().stream().map(Difference.Removed::before).toList());
        assertThat(there.removed()).hasSameSizeAs(back.added());
        assertThat(there.stages().stream().filter(Difference.Added.class::isInstance))
                .hasSameSizeAs(back.stages().stream()
                        .filter(Difference.Removed.class::isInstance)
                        .toList());
        assertThat(there.feelings()).hasSameSizeAs(back.feelings());
    }

    @Property(tries = 300)
    void tellsOfNoItemTwice(@ForAll("maps") JourneyMap one, @ForAll("maps") JourneyMap other) {
        MapComparison comparison = MapComparison.of(one, other);
        List<Object> told = new ArrayList<>();
        comparison.added().forEach(each -> told.add(each.after()));
        comparison.removed().forEach(each -> told.add(each.before()));
        comparison.changed().forEach(each -> Collections.addAll(told, each.before(), each.after()));
        comparison.moved().forEach(each -> Collections.addAll(told, each.before(), each.after()));
        Set<Object> once = Collections.newSetFromMap(new IdentityHashMap<>());
        once.addAll(told);

        assertThat(once).hasSameSizeAs(told);
        assertThat(comparison.added().size()
                        + comparison.removed().size()
                        + comparison.changed().size()
                        + comparison.moved().size())
                .isEqualTo(comparison.items().size());
        assertThat(comparison.changed())
                .allSatisfy(each -> assertThat(each.changes()).isNotEmpty());
    }

    @Property(tries = 200)
    void leavesNobodyOut(@ForAll("maps") JourneyMap one, @ForAll("maps") JourneyMap other) {
        MapComparison comparison = MapComparison.of(one, other);
        int more = ItemAt.of(other).size() - ItemAt.of(one).size();

        assertThat(comparison.added().size() - comparison.removed().size()).isEqualTo(more);
    }

    private record Spec(String id, int stage, ItemKind kind, String text, String sentiment, String owner) {}

    @Provide
    Arbitrary<JourneyMap> maps() {
        Arbitrary<Spec> items = Combinators.combine(
                        Arbitraries.of("", "a", "b", "c", "d"),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.of(
                                ItemKind.ACTION, ItemKind.EMOTION, ItemKind.PAIN, ItemKind.NOTE, ItemKind.METRIC),
                        Arbitraries.of(
                                "",
                                " ",
                                "?",
                                "Website",
                                "website!",
                                "The web site",
                                "Orders in the shop",
                                "Orders in a shop",
                                "Reads reviews",
                                "Reads the reviews by night",
                                "\ud83d\ude00",
                                "õ"),
                        Arbitraries.of("", "-2", "0,5", "nonsense"),
                        Arbitraries.of("", "Sales"))
                .as(Spec::new);
        Arbitrary<List<String>> stages = Arbitraries.of("", "Need", "Needs", "Choose", "Buy", "Use")
                .list()
                .ofMinSize(0)
                .ofMaxSize(4);
        return Combinators.combine(stages, items.list().ofMaxSize(10)).as(MapComparisonLawTest::map);
    }

    private static JourneyMap map(List<String> stages, List<Spec> items) {
        Sketch sketch = Sketch.of(stages.toArray(new String[0]));
        for (Spec item : items) {
            if (item.stage() < 0 || item.stage() >= stages.size()) {
                sketch.forAll(item.kind(), item.text(), "sentiment", item.sentiment());
            } else {
                sketch.cell(
                        item.id(),
                        item.stage(),
                        item.kind(),
                        item.text(),
                        "sentiment",
                        item.sentiment(),
                        "owner",
                        item.owner());
            }
        }
        return sketch.map();
    }
}
