package io.journeydeck.journey.compare;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.insight.MapInsights;
import io.journeydeck.journey.insight.StageMood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One comparison: pairs stages and lanes, then items, and tells what became of each. */
final class ComparisonRun {

    private final JourneyMap before;
    private final JourneyMap after;
    private final List<ItemAt> itemsBefore;
    private final List<ItemAt> itemsAfter;
    private final List<Band> stagesBefore;
    private final List<Band> stagesAfter;
    private final BandPairs stages;
    private final BandPairs lanes;
    private final ItemPairs items;
    private final boolean versions;
    private final List<StageMood> moodsBefore;
    private final List<StageMood> moodsAfter;

    ComparisonRun(JourneyMap before, JourneyMap after) {
        this.before = before;
        this.after = after;
        this.itemsBefore = ItemAt.of(before);
        this.itemsAfter = ItemAt.of(after);
        this.stagesBefore = Band.stages(before);
        this.stagesAfter = Band.stages(after);
        this.moodsBefore = MapInsights.of(before).moods();
        this.moodsAfter = MapInsights.of(after).moods();
        this.versions = SharedIds.areVersions(before, after);
        this.stages = new BandPairs(
                stagesBefore, stagesAfter, versions, new CommonItems(itemsBefore, itemsAfter, ItemAt::stage)::count);
        this.lanes = new BandPairs(
                Band.lanes(before),
                Band.lanes(after),
                versions,
                new CommonItems(itemsBefore, itemsAfter, ItemAt::lane)::count);
        this.items = new ItemPairs(itemsBefore, itemsAfter, stages, lanes, versions);
    }

    MapComparison run() {
        return new MapComparison(
                before,
                after,
                PropertyChanges.of(before.facts(), after.facts()),
                personas(),
                bands(stagesBefore, stagesAfter, stages),
                bands(Band.lanes(before), Band.lanes(after), lanes),
                items(),
                feelings());
    }

    private List<Difference<Persona>> personas() {
        Pairing<Persona> pairs = new Pairing<>(before.personas(), after.personas());
        pairs.equal(ComparisonRun::named, ComparisonRun::named, (one, other) -> one.equals(other) ? 2 : 1);
        if (versions) {
            pairs.equal(one -> one.origin().cellId(), one -> one.origin().cellId(), (one, other) -> 1);
        }
        if (before.personas().size() == 1 && after.personas().size() == 1) {
            pairs.inOrder(one -> 0, one -> 0);
        } else {
            pairs.inOrder(
                    one -> Wording.of(one.name()).isBlank() ? 0 : null,
                    one -> Wording.of(one.name()).isBlank() ? 0 : null);
        }
        return differences(
                before.personas(),
                after.personas(),
                pairs::partnerOfBefore,
                pairs::partnerOfAfter,
                PropertyChanges::of,
                new boolean[after.personas().size()]);
    }

    private static @Nullable Object named(Persona persona) {
        Wording name = Wording.of(persona.name());
        return name.isBlank() ? null : name.plain();
    }

    private static List<Difference<Band>> bands(List<Band> before, List<Band> after, BandPairs pairs) {
        return differences(
                before,
                after,
                pairs::partnerOfBefore,
                pairs::partnerOfAfter,
                PropertyChanges::of,
                outOfLine(after, pairs));
    }

    private static boolean[] outOfLine(List<Band> after, BandPairs pairs) {
        int[] known = after.stream()
                .mapToInt(Band::index)
                .filter(index -> pairs.partnerOfAfter(index) != Pairing.NONE)
                .toArray();
        boolean[] out =
                Order.outOfLine(Arrays.stream(known).map(pairs::partnerOfAfter).toArray());
        boolean[] moved = new boolean[after.size()];
        for (int i = 0; i < known.length; i++) {
            moved[known[i]] = out[i];
        }
        return moved;
    }

    private interface Partner {
        int of(int index);
    }

    /** The differences in the order of {@code after}; what was removed stands behind what preceded it. */
    private static <T> List<Difference<T>> differences(
            List<T> before,
            List<T> after,
            Partner ofBefore,
            Partner ofAfter,
            BiFunction<T, T, List<PropertyChange>> changes,
            boolean[] moved) {
        List<Difference<T>> found = new ArrayList<>();
        Map<Integer, List<T>> gone = removed(before, ofBefore);
        gone.getOrDefault(Pairing.NONE, List.of()).forEach(part -> found.add(new Difference.Removed<>(part)));
        for (int i = 0; i < after.size(); i++) {
            T now = after.get(i);
            int partner = ofAfter.of(i);
            if (partner == Pairing.NONE) {
                found.add(new Difference.Added<>(now));
                continue;
            }
            T old = before.get(partner);
            List<PropertyChange> changed = changes.apply(old, now);
            if (moved[i]) {
                found.add(new Difference.Moved<>(old, now, changed));
            } else if (!changed.isEmpty()) {
                found.add(new Difference.Changed<>(old, now, changed));
            }
            gone.getOrDefault(i, List.of()).forEach(part -> found.add(new Difference.Removed<>(part)));
        }
        return found;
    }

    /** What has no partner, by the partner of what preceded it. */
    private static <T> Map<Integer, List<T>> removed(List<T> before, Partner ofBefore) {
        Map<Integer, List<T>> gone = new HashMap<>();
        int behind = Pairing.NONE;
        for (int i = 0; i < before.size(); i++) {
            int partner = ofBefore.of(i);
            if (partner == Pairing.NONE) {
                gone.computeIfAbsent(behind, key -> new ArrayList<>()).add(before.get(i));
            } else {
                behind = partner;
            }
        }
        return gone;
    }

    private List<Difference<ItemAt>> items() {
        Map<String, String> sameCells = new HashMap<>();
        for (int i = 0; i < itemsBefore.size(); i++) {
            String old = itemsBefore.get(i).item().origin().cellId();
            int partner = items.partnerOfBefore(i);
            String now = partner == Pairing.NONE
                    ? null
                    : itemsAfter.get(partner).item().origin().cellId();
            if (old != null && now != null) {
                sameCells.putIfAbsent(old, now);
            }
        }
        List<Difference<ItemAt>> found = differences(
                itemsBefore,
                itemsAfter,
                items::partnerOfBefore,
                items::partnerOfAfter,
                (old, now) -> PropertyChanges.of(old.item(), now.item(), id -> sameCells.getOrDefault(id, id)),
                moved());
        List<Difference<ItemAt>> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(this::stageOf));
        return sorted;
    }

    /** The place of a difference among {@link #feelings}; behind all stages for what lies in none. */
    private int stageOf(Difference<ItemAt> difference) {
        ItemAt at = difference.accept(new Seen());
        Band stage = at.stage();
        if (stage == null) {
            return Integer.MAX_VALUE;
        }
        boolean gone = difference instanceof Difference.Removed;
        Integer shown = gone ? stages.keyBefore(stage) : Integer.valueOf(stage.index());
        return shown != null ? 2 * shown : 2 * behind(stage) + 1;
    }

    /** Index of the stage after which a stage that was removed had stood; −1 for none. */
    private int behind(Band stage) {
        for (int i = stage.index() - 1; i >= 0; i--) {
            if (stages.partnerOfBefore(i) != Pairing.NONE) {
                return stages.partnerOfBefore(i);
            }
        }
        return -1;
    }

    /** True for items in another stage or lane, and for steps that changed their order within a stage. */
    private boolean[] moved() {
        boolean[] moved = new boolean[itemsAfter.size()];
        Map<List<Integer>, List<Integer>> steps = new LinkedHashMap<>();
        for (int i = 0; i < moved.length; i++) {
            int partner = items.partnerOfAfter(i);
            if (partner != Pairing.NONE) {
                ItemAt old = itemsBefore.get(partner);
                ItemAt now = itemsAfter.get(i);
                Integer stage = stages.keyAfter(now.stage());
                Integer lane = lanes.keyAfter(now.lane());
                moved[i] = stage == null
                        || lane == null
                        || !stage.equals(stages.keyBefore(old.stage()))
                        || !lane.equals(lanes.keyBefore(old.lane()));
                if (!moved[i] && stage != null && lane != null && now.item().kind() == ItemKind.ACTION) {
                    steps.computeIfAbsent(List.of(stage, lane), key -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        for (List<Integer> inCell : steps.values()) {
            boolean[] out = Order.outOfLine(
                    inCell.stream().mapToInt(items::partnerOfAfter).toArray());
            for (int i = 0; i < out.length; i++) {
                moved[inCell.get(i)] = out[i];
            }
        }
        return moved;
    }

    private List<StageDelta> feelings() {
        List<StageDelta> all = new ArrayList<>();
        Map<Integer, List<Band>> gone = removed(stagesBefore, stages::partnerOfBefore);
        gone.getOrDefault(Pairing.NONE, List.of()).forEach(stage -> all.add(removed(stage)));
        for (Band stage : stagesAfter) {
            int partner = stages.partnerOfAfter(stage.index());
            Double now = mean(moodsAfter, stage.index());
            all.add(
                    partner == Pairing.NONE
                            ? new StageDelta(null, stage, null, now)
                            : new StageDelta(stagesBefore.get(partner), stage, mean(moodsBefore, partner), now));
            gone.getOrDefault(stage.index(), List.of()).forEach(old -> all.add(removed(old)));
        }
        return all;
    }

    private static @Nullable Double mean(List<StageMood> moods, int stage) {
        OptionalDouble mean = moods.get(stage).mean();
        return mean.isPresent() ? Double.valueOf(mean.getAsDouble()) : null;
    }

    private StageDelta removed(Band stage) {
        return new StageDelta(stage, null, mean(moodsBefore, stage.index()), null);
    }

    /** The item that a difference is about, as it is now; as it was when it is gone. */
    private static final class Seen implements Difference.Visitor<ItemAt, ItemAt> {
        @Override
        public ItemAt added(Difference.Added<ItemAt> added) {
            return added.after();
        }

        @Override
        public ItemAt removed(Difference.Removed<ItemAt> removed) {
            return removed.before();
        }

        @Override
        public ItemAt changed(Difference.Changed<ItemAt> changed) {
            return changed.after();
        }

        @Override
        public ItemAt moved(Difference.Moved<ItemAt> moved) {
            return moved.after();
        }
    }
}
