package io.journeydeck.journey.compare;

import static io.journeydeck.journey.ItemKind.ACTION;
import static io.journeydeck.journey.ItemKind.EMOTION;
import static io.journeydeck.journey.ItemKind.METRIC;
import static io.journeydeck.journey.ItemKind.NOTE;
import static io.journeydeck.journey.ItemKind.OPPORTUNITY;
import static io.journeydeck.journey.ItemKind.PAIN;
import static io.journeydeck.journey.ItemKind.THOUGHT;
import static io.journeydeck.journey.ItemKind.TOUCHPOINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which item is which, and what became of it. */
class MapComparisonTest {

    private static final String[] STAGES = {"Awareness", "Purchase", "Use"};

    @Test
    void findsNothingBetweenAMapAndItself() {
        Sketch map = Sketch.of(STAGES).item(0, PAIN, "No time").item(1, EMOTION, "", "sentiment", "-1");

        assertThat(MapComparison.of(map.map(), map.map()).isEmpty()).isTrue();
    }

    @Test
    void tellsWhatWasAddedAndWhatWasRemoved() {
        MapComparison comparison = compare(
                Sketch.of(STAGES).item(0, TOUCHPOINT, "Leaflet").item(0, TOUCHPOINT, "Shop window"),
                Sketch.of(STAGES).item(0, TOUCHPOINT, "Shop window").item(0, TOUCHPOINT, "Newsletter"));

        assertThat(lines(comparison)).containsExactly("- Awareness: Leaflet", "+ Awareness: Newsletter");
    }

    @Test
    void takesAnItemInOtherWordsForTheSameItem() {
        MapComparison comparison = compare(
                Sketch.of(STAGES).item(1, PAIN, "Delivery takes far too long").item(1, PAIN, "The price is not clear"),
                Sketch.of(STAGES)
                        .item(1, PAIN, "The price is only clear at the end")
                        .item(1, PAIN, "The delivery takes too long"));

        assertThat(lines(comparison))
                .containsExactly(
                        "~ Purchase: The price is only clear at the end [text: The price is not clear -> The price is only clear at the end]",
                        "~ Purchase: The delivery takes too long [text: Delivery takes far too long -> The delivery takes too long]");
    }

    @Test
    void tellsEachPropertyThatChanged() {
        MapComparison comparison = compare(
                Sketch.of(STAGES).item(0, TOUCHPOINT, "Shop", "owner", "Sales", "impact", "3"),
                Sketch.of(STAGES).item(0, TOUCHPOINT, "Shop", "impact", "5", "channel", "store"));

        assertThat(comparison.changed().get(0).changes())
                .containsExactly(
                        new PropertyChange("owner", "Sales", ""),
                        new PropertyChange("impact", "3", "5"),
                        new PropertyChange("channel", "", "store"));
    }

    @Test
    void seesNoChangeInBlanksAndInTheNumberOfAStep() {
        MapComparison comparison = compare(
                Sketch.of(STAGES)
                        .item(0, ACTION, "1. Compares  prices", "step", "1")
                        .item(0, ACTION, "Orders", "step", "2"),
                Sketch.of(STAGES)
                        .item(0, ACTION, "Gets a tip", "step", "1")
                        .item(0, ACTION, "2. Compares prices", "step", "2")
                        .item(0, ACTION, "Orders", "step", "3"));

        assertThat(lines(comparison)).containsExactly("+ Awareness: Gets a tip");
    }

    @Test
    void tellsWhereAnItemMovedAndWhatItSaysNow() {
        MapComparison comparison = compare(
                Sketch.of(STAGES)
                        .item(0, TOUCHPOINT, "Chat with an adviser", "owner", "Sales")
                        .item(1, TOUCHPOINT, "Website"),
                Sketch.of(STAGES)
                        .item(1, TOUCHPOINT, "Website")
                        .item(2, TOUCHPOINT, "Chat with an adviser", "owner", "Service"));

        assertThat(lines(comparison))
                .containsExactly("> Awareness to Use: Chat with an adviser [owner: Sales -> Service]");
        assertThat(comparison.changed()).isEmpty();
    }

    @Test
    void takesTheSameTextNearbyBeforeTheSameTextElsewhere() {
        MapComparison comparison = compare(
                Sketch.of(STAGES).item(0, TOUCHPOINT, "Website").item(1, TOUCHPOINT, "Website"),
                Sketch.of(STAGES).item(1, TOUCHPOINT, "Website").item(2, TOUCHPOINT, "Website"));

        assertThat(lines(comparison)).containsExactly("> Awareness to Use: Website");
    }

    @Test
    void tellsStepsThatChangedTheirOrder() {
        MapComparison comparison = compare(
                Sketch.of(STAGES)
                        .item(0, ACTION, "Asks a friend")
                        .item(0, ACTION, "Searches")
                        .item(0, ACTION, "Compares"),
                Sketch.of(STAGES)
                        .item(0, ACTION, "Searches")
                        .item(0, ACTION, "Compares")
                        .item(0, ACTION, "Asks a friend"));

        assertThat(lines(comparison)).containsExactly("> Awareness to Awareness: Asks a friend");
    }

    @Test
    void keepsAFeelingWithItsStageWhateverItSays() {
        MapComparison comparison = compare(
                Sketch.of(STAGES)
                        .item(0, EMOTION, "Worried", "sentiment", "-1.5")
                        .item(1, EMOTION, "Hopeful", "sentiment", "0.5"),
                Sketch.of(STAGES)
                        .item(0, EMOTION, "Hopeful", "sentiment", "1")
                        .item(1, EMOTION, "Delighted", "sentiment", "2"));

        assertThat(lines(comparison))
                .containsExactly(
                        "~ Awareness: Hopeful [text: Worried -> Hopeful, sentiment: −1.5 -> +1]",
                        "~ Purchase: Delighted [text: Hopeful -> Delighted, sentiment: +0.5 -> +2]");
    }

    @Test
    void trustsTheIdsOfTwoVersions() {
        MapComparison comparison = compare(
                Sketch.of(STAGES)
                        .cell("a", 0, TOUCHPOINT, "Leaflet")
                        .cell("b", 1, TOUCHPOINT, "Shop")
                        .cell("c", 2, TOUCHPOINT, "Calls the help desk"),
                Sketch.of(STAGES)
                        .cell("a", 0, TOUCHPOINT, "Leaflet")
                        .cell("b", 1, TOUCHPOINT, "Shop")
                        .cell("c", 2, TOUCHPOINT, "Robot"));

        assertThat(lines(comparison)).containsExactly("~ Use: Robot [text: Calls the help desk -> Robot]");
    }

    @Test
    void trustsNoIdsThatAProgramCountedOut() {
        MapComparison comparison = compare(
                Sketch.of(STAGES)
                        .cell("t1", 0, TOUCHPOINT, "Leaflet")
                        .cell("t2", 0, TOUCHPOINT, "Shop")
                        .cell("t3", 0, TOUCHPOINT, "Newsletter"),
                Sketch.of(STAGES)
                        .cell("t1", 0, TOUCHPOINT, "Billboard")
                        .cell("t2", 0, TOUCHPOINT, "Leaflet")
                        .cell("t3", 0, TOUCHPOINT, "Shop"));

        assertThat(lines(comparison)).containsExactly("+ Awareness: Billboard", "- Awareness: Newsletter");
    }

    @Test
    void takesTheSameTextElsewhereBeforeTheSameCellWithAnotherText() {
        MapComparison comparison = compare(
                Sketch.of(STAGES)
                        .cell("a", 0, TOUCHPOINT, "Print adverts")
                        .cell("b", 1, TOUCHPOINT, "Online adverts")
                        .cell("c", 1, TOUCHPOINT, "Shop"),
                Sketch.of(STAGES).cell("a", 0, TOUCHPOINT, "Online adverts").cell("c", 1, TOUCHPOINT, "Shop"));

        assertThat(lines(comparison))
                .containsExactly("- Awareness: Print adverts", "> Purchase to Awareness: Online adverts");
    }

    @Test
    void seesNoChangeInALinkToTheSameItem() {
        MapComparison comparison = compare(
                Sketch.of(STAGES)
                        .cell("p", 0, PAIN, "No time", "opportunity", "o1")
                        .cell("o1", 0, OPPORTUNITY, "Order by phone"),
                Sketch.of(STAGES)
                        .cell("q", 0, PAIN, "No time", "opportunity", "x7")
                        .cell("x7", 0, OPPORTUNITY, "Order by phone"));

        assertThat(comparison.items()).isEmpty();
    }

    @Test
    void tellsThatItemsOfACellChangedTheirKind() {
        MapComparison comparison = compare(
                Sketch.of(STAGES).cell("a", 0, PAIN, "No time").cell("b", 0, NOTE, "Ask the shops about it"),
                Sketch.of(STAGES).cell("a", 0, PAIN, "No time").cell("b", 0, PAIN, "Ask the shops about it"));

        assertThat(comparison.moved()).hasSize(1);
        assertThat(comparison.moved().get(0).changes()).containsExactly(new PropertyChange("kind", "note", "pain"));
    }

    @Test
    void comparesItemsOfTheWholeMap() {
        MapComparison comparison = compare(
                Sketch.of(STAGES).forAll(METRIC, "Conversion 11 %", "target", "15"),
                Sketch.of(STAGES).forAll(METRIC, "Conversion 14 %", "target", "18"));

        assertThat(lines(comparison))
                .containsExactly("~ : Conversion 14 % [text: Conversion 11 % -> Conversion 14 %, target: 15 -> 18]");
    }

    @Test
    void knowsARenamedStageByItsItems() {
        MapComparison comparison = compare(
                Sketch.of("Awareness", "Purchase")
                        .item(0, TOUCHPOINT, "Leaflet")
                        .item(1, TOUCHPOINT, "Shop")
                        .item(1, PAIN, "Queues"),
                Sketch.of("Orientation", "Awareness", "Ordering")
                        .item(0, TOUCHPOINT, "Neighbours")
                        .item(1, TOUCHPOINT, "Leaflet")
                        .item(2, TOUCHPOINT, "Shop")
                        .item(2, PAIN, "Queues"));

        assertThat(bands(comparison.stages())).containsExactly("+ Orientation", "~ Purchase -> Ordering");
        assertThat(lines(comparison)).containsExactly("+ Orientation: Neighbours");
    }

    @Test
    void knowsARenamedStageByItsPlaceBetweenNeighbours() {
        MapComparison comparison =
                compare(Sketch.of("Awareness", "Purchase", "Use"), Sketch.of("Awareness", "Checkout", "Use"));

        assertThat(bands(comparison.stages())).containsExactly("~ Purchase -> Checkout");
    }

    @Test
    void tellsStagesThatWereAddedRemovedAndPutElsewhere() {
        MapComparison comparison = compare(
                Sketch.of("Awareness", "Trial", "Purchase", "Use"),
                Sketch.of("Awareness", "Purchase", "Use", "Trial", "Loyalty"));

        assertThat(bands(comparison.stages())).containsExactly("> Trial", "+ Loyalty");
        assertThat(bands(compare(Sketch.of("A stage", "Other"), Sketch.of("Other"))
                        .stages()))
                .containsExactly("- A stage");
    }

    @Test
    void movesNoItemWithItsStage() {
        MapComparison comparison = compare(
                Sketch.of("Trial", "Purchase").item(0, PAIN, "Queues"),
                Sketch.of("Purchase", "Trial").item(1, PAIN, "Queues"));

        assertThat(comparison.stages()).hasSize(1);
        assertThat(comparison.items()).isEmpty();
    }

    @Test
    void tellsLanesThatWereAddedAndRenamed() {
        MapComparison comparison = compare(
                Sketch.of(STAGES).lane(THOUGHT, "Thoughts").lane(PAIN, "Pains"),
                Sketch.of(STAGES)
                        .lane(THOUGHT, "Thoughts")
                        .lane(PAIN, "Problems")
                        .lane(OPPORTUNITY, "Ideas"));

        assertThat(bands(comparison.lanes())).containsExactly("~ Pains -> Problems", "+ Ideas");
    }

    @Test
    void tellsTheFactsThatChanged() {
        MapComparison comparison = compare(
                Sketch.of(STAGES).fact("title", "Today").fact("version", "1").fact("owner", "CX"),
                Sketch.of(STAGES).fact("title", "2027").fact("version", "2").fact("owner", "CX"));

        assertThat(comparison.facts())
                .containsExactly(new PropertyChange("title", "Today", "2027"), new PropertyChange("version", "1", "2"));
    }

    @Test
    void tellsHowFeelingsChangedStageByStage() {
        MapComparison comparison = compare(
                Sketch.of("Awareness", "Trial", "Use")
                        .item(0, EMOTION, "", "sentiment", "-1")
                        .item(0, EMOTION, "", "sentiment", "-2")
                        .item(1, EMOTION, "", "sentiment", "1")
                        .item(2, EMOTION, "", "sentiment", "-2"),
                Sketch.of("Awareness", "Use", "Loyalty")
                        .item(0, EMOTION, "", "sentiment", "0.5")
                        .item(2, EMOTION, "", "sentiment", "2"));

        assertThat(comparison.feelings())
                .extracting(StageDelta::name, StageDelta::before, StageDelta::after, StageDelta::delta)
                .containsExactly(
                        tuple("Awareness", -1.5, 0.5, 2.0),
                        tuple("Trial", 1.0, null, null),
                        tuple("Use", -2.0, null, null),
                        tuple("Loyalty", null, 2.0, null));
    }

    @Test
    void staysQuickWithThousandsOfItemsInACell() {
        Sketch before = Sketch.of(STAGES);
        Sketch after = Sketch.of(STAGES);
        IntStream.range(0, 6_000).forEach(i -> {
            before.item(0, PAIN, "Takes too long");
            before.item(1, PAIN, "Pain number " + i);
            after.item(0, PAIN, "Takes too long");
            after.item(1, PAIN, "Another " + i);
        });

        MapComparison comparison = compare(before, after);

        assertThat(comparison.added()).hasSize(6_000);
        assertThat(comparison.removed()).hasSize(6_000);
        assertThat(comparison.changed()).isEmpty();
    }

    private static MapComparison compare(Sketch before, Sketch after) {
        return MapComparison.of(before.map(), after.map());
    }

    private static List<String> lines(MapComparison comparison) {
        return comparison.items().stream().map(item -> item.accept(new Line())).toList();
    }

    private static List<String> bands(List<Difference<Band>> bands) {
        return bands.stream().map(band -> band.accept(new BandLine())).toList();
    }

    private static final class Line implements Difference.Visitor<ItemAt, String> {
        @Override
        public String added(Difference.Added<ItemAt> added) {
            return "+ " + said(added.after());
        }

        @Override
        public String removed(Difference.Removed<ItemAt> removed) {
            return "- " + said(removed.before());
        }

        @Override
        public String changed(Difference.Changed<ItemAt> changed) {
            return "~ " + said(changed.after()) + changes(changed.changes());
        }

        @Override
        public String moved(Difference.Moved<ItemAt> moved) {
            return "> " + moved.before().stageName() + " to " + said(moved.after()) + changes(moved.changes());
        }

        private static String said(ItemAt at) {
            return at.stageName() + ": " + at.item().text();
        }

        private static String changes(List<PropertyChange> changes) {
            return changes.isEmpty()
                    ? ""
                    : changes.stream()
                            .map(change -> change.property() + ": " + change.before() + " -> " + change.after())
                            .collect(Collectors.joining(", ", " [", "]"));
        }
    }

    private static final class BandLine implements Difference.Visitor<Band, String> {
        @Override
        public String added(Difference.Added<Band> added) {
            return "+ " + added.after().name();
        }

        @Override
        public String removed(Difference.Removed<Band> removed) {
            return "- " + removed.before().name();
        }

        @Override
        public String changed(Difference.Changed<Band> changed) {
            return "~ " + changed.before().name() + " -> " + changed.after().name();
        }

        @Override
        public String moved(Difference.Moved<Band> moved) {
            return "> " + moved.after().name();
        }
    }
}
