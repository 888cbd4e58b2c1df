package io.journeydeck.journey.compare;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.Sentiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which item of one map is which of the other. The surest signs decide first: the same cell with the same text, the same text in the
 * same place, the same text elsewhere; then texts that are alike, the nearer the place the less alike they need be. A feeling belongs
 * to its stage: it is looked for nowhere else, and there whatever it says.
 */
final class ItemPairs {

    /** How alike texts of one cell of the grid are when one is the other reworded. */
    private static final double IN_CELL = 0.4;

    private static final double IN_STAGE = 0.5;
    private static final double ELSEWHERE = 0.75;

    /** How alike texts of a cell are that says the same before anything else is looked at. */
    private static final double SURELY = 0.7;

    /** Letters of a text that says enough to be known again in another wording elsewhere. */
    private static final int TELLING = 10;

    private final BandPairs stages;
    private final BandPairs lanes;
    private final Pairing<Worded> pairing;

    /** An item with its wording, which is needed often. */
    private record Worded(ItemAt at, Wording wording) {
        JourneyItem item() {
            return at.item();
        }

        ItemKind kind() {
            return at.item().kind();
        }

        @Nullable
        String id() {
            return at.item().origin().cellId();
        }

        boolean isFeeling() {
            return kind() == ItemKind.EMOTION;
        }
    }

    private record Place(ItemKind kind, int stage, int lane, String text) {}

    /** A key that does not depend on the place. */
    private record Anywhere(ItemKind kind, String text) {}

    ItemPairs(List<ItemAt> before, List<ItemAt> after, BandPairs stages, BandPairs lanes, boolean sameCells) {
        this.stages = stages;
        this.lanes = lanes;
        this.pairing = new Pairing<>(worded(before), worded(after));
        same(each -> cell(each, true), each -> cell(each, true));
        if (sameCells) {
            sameCell(SURELY);
        }
        same(each -> place(each, true, true, true), each -> place(each, false, true, true));
        same(each -> place(each, true, false, true), each -> place(each, false, false, true));
        same(ItemPairs::anywhere, ItemPairs::anywhere);
        if (sameCells) {
            sameCell(SharedIds.ALIKE);
        }
        pairing.alike(
                each -> place(each, true, true, false),
                each -> place(each, false, true, false),
                (one, other) -> likeness(one, other, IN_CELL));
        pairing.alike(
                each -> place(each, true, false, false),
                each -> place(each, false, false, false),
                (one, other) -> likeness(one, other, IN_STAGE));
        pairing.inOrder(each -> feeling(each, true), each -> feeling(each, false));
        if (sameCells) {
            same(each -> cellInStage(each, true), each -> cellInStage(each, false));
            pairing.alike(Worded::id, Worded::id, (one, other) -> likeness(one, other, SharedIds.ALIKE));
        }
        pairing.alike(
                each -> each.wording().length() < TELLING || each.isFeeling() ? null : each.kind(),
                each -> each.wording().length() < TELLING || each.isFeeling() ? null : each.kind(),
                (one, other) -> likeness(one, other, ELSEWHERE));
    }

    private static List<Worded> worded(List<ItemAt> items) {
        List<Worded> worded = new ArrayList<>();
        items.forEach(at -> worded.add(new Worded(at, Wording.of(at.item().text()))));
        return worded;
    }

    int partnerOfBefore(int index) {
        return pairing.partnerOfBefore(index);
    }

    int partnerOfAfter(int index) {
        return pairing.partnerOfAfter(index);
    }

    /** Pairs the items of one cell in two versions when their texts are that much alike. */
    private void sameCell(double least) {
        pairing.alike(
                each -> cell(each, false), each -> cell(each, false), (one, other) -> likeness(one, other, least));
    }

    /** Pairs items that are the same by a key, first those that agree in all else. */
    private void same(Function<Worded, @Nullable Object> keyBefore, Function<Worded, @Nullable Object> keyAfter) {
        pairing.equal(keyBefore, keyAfter, ItemPairs::agreement);
    }

    private static double agreement(Worded one, Worded other) {
        Map<String, String> data = one.item().body().data();
        Sentiment feeling = one.item().sentiment();
        boolean sameFeeling = feeling == null
                ? other.item().sentiment() == null
                : feeling.equals(other.item().sentiment());
        return 1
                + (one.item().text().equals(other.item().text()) ? 4 : 0)
                + (data.equals(other.item().body().data()) ? 2 : 0)
                + (sameFeeling ? 1 : 0);
    }

    private static double likeness(Worded one, Worded other, double least) {
        double likeness = one.wording().likeness(other.wording());
        return likeness < least ? 0 : likeness;
    }

    private static @Nullable Object cell(Worded item, boolean withText) {
        String id = item.id();
        return id == null
                ? null
                : List.of(id, item.kind(), withText ? item.wording().plain() : "");
    }

    private @Nullable Object cellInStage(Worded item, boolean isBefore) {
        String id = item.id();
        Integer stage = stage(item, isBefore);
        return id == null || stage == null ? null : List.of(id, item.kind(), stage);
    }

    private static @Nullable Object anywhere(Worded item) {
        return item.wording().isBlank() || item.isFeeling()
                ? null
                : new Anywhere(item.kind(), item.wording().plain());
    }

    private @Nullable Object feeling(Worded item, boolean isBefore) {
        return item.isFeeling() ? stage(item, isBefore) : null;
    }

    private @Nullable Integer stage(Worded item, boolean isBefore) {
        return isBefore
                ? stages.keyBefore(item.at().stage())
                : stages.keyAfter(item.at().stage());
    }

    private @Nullable Object place(Worded item, boolean isBefore, boolean withLane, boolean withText) {
        Integer stage = stage(item, isBefore);
        Integer lane = withLane
                ? isBefore
                        ? lanes.keyBefore(item.at().lane())
                        : lanes.keyAfter(item.at().lane())
                : Integer.valueOf(0);
        return stage == null || lane == null
                ? null
                : new Place(item.kind(), stage, lane, withText ? item.wording().plain() : "");
    }
}
