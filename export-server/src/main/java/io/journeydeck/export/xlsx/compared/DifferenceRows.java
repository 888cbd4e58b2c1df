package io.journeydeck.export.xlsx.compared;

import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.compare.Band;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.compare.Difference;
import io.journeydeck.journey.compare.ItemAt;
import io.journeydeck.journey.compare.MapComparison;
import io.journeydeck.journey.compare.PropertyChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Differences as rows of a table: one for each part that was added or removed, one a property or place that is not the same. */
final class DifferenceRows {

    private final String title;
    private final MapComparison comparison;
    private final ComparisonWords words;
    private final List<List<Value>> rows = new ArrayList<>();

    DifferenceRows(String title, MapComparison comparison, ComparisonWords words) {
        this.title = title;
        this.comparison = comparison;
        this.words = words;
    }

    List<List<Value>> rows() {
        parts(
                comparison.personas(),
                new Part<>(one -> words.get("persona"), Persona::name, one -> "", one -> "", (old, now) -> List.of()));
        parts(
                comparison.stages(),
                new Part<>(one -> words.get("stage"), Band::name, Band::name, one -> "", this::order));
        parts(comparison.lanes(), new Part<>(one -> words.get("lane"), Band::name, one -> "", Band::name, this::order));
        parts(
                comparison.items(),
                new Part<>(
                        at -> words.kind(at.item().kind()),
                        at -> at.item().text(),
                        this::stage,
                        ItemAt::laneName,
                        this::ways));
        return rows;
    }

    /**
     * What a row says of a part.
     *
     * @param ways of a part that moved: from where to where
     */
    private record Part<T>(
            Function<T, String> kind,
            Function<T, String> text,
            Function<T, String> stage,
            Function<T, String> lane,
            BiFunction<T, T, List<Change>> ways) {}

    /** A row's end: what it is that was one and is another. */
    private record Change(String title, String before, String after) {}

    private String stage(ItemAt at) {
        return at.stage() == null ? words.get("outside") : at.stageName();
    }

    private List<Change> order(Band before, Band after) {
        return List.of(new Change(
                words.get("order"), Integer.toString(before.index() + 1), Integer.toString(after.index() + 1)));
    }

    /** From stage to stage and from lane to lane; an item that stays in both has another step. */
    private List<Change> ways(ItemAt before, ItemAt after) {
        List<Change> ways = new ArrayList<>();
        if (!stage(before).equals(stage(after))) {
            ways.add(new Change(words.get("stage"), stage(before), stage(after)));
        }
        if (!before.laneName().equals(after.laneName())) {
            ways.add(new Change(words.get("lane"), before.laneName(), after.laneName()));
        }
        if (ways.isEmpty()) {
            ways.add(new Change(
                    words.get("order"),
                    before.item().body().get("step"),
                    after.item().body().get("step")));
        }
        return ways;
    }

    private <T> void parts(List<Difference<T>> differences, Part<T> part) {
        for (Difference<T> difference : differences) {
            Told<T> told = difference.accept(new Teller<>(part));
            for (Change change : told.changes()) {
                rows.add(List.of(
                        Value.of(title),
                        Value.of(part.stage().apply(told.shown())),
                        Value.of(words.get(told.what())),
                        Value.of(part.kind().apply(told.shown())),
                        Value.of(part.lane().apply(told.shown())),
                        Value.of(part.text().apply(told.shown())),
                        Value.of(change.title()),
                        Value.of(change.before()),
                        Value.of(change.after())));
            }
        }
    }

    /**
     * A difference told row by row.
     *
     * @param what became of the part
     * @param shown the part as its readers know it: as it is, or else as it was
     */
    private record Told<T>(String what, T shown, List<Change> changes) {}

    private final class Teller<T> implements Difference.Visitor<T, Told<T>> {
        private final Part<T> part;

        Teller(Part<T> part) {
            this.part = part;
        }

        @Override
        public Told<T> added(Difference.Added<T> added) {
            String text = part.text().apply(added.after());
            return new Told<>("added", added.after(), List.of(new Change("", "", text)));
        }

        @Override
        public Told<T> removed(Difference.Removed<T> removed) {
            String text = part.text().apply(removed.before());
            return new Told<>("removed", removed.before(), List.of(new Change("", text, "")));
        }

        @Override
        public Told<T> changed(Difference.Changed<T> changed) {
            return new Told<>("changed", changed.after(), properties(changed.changes()));
        }

        @Override
        public Told<T> moved(Difference.Moved<T> moved) {
            List<Change> changes = new ArrayList<>(part.ways().apply(moved.before(), moved.after()));
            changes.addAll(properties(moved.changes()));
            return new Told<>("moved", moved.after(), changes);
        }

        private List<Change> properties(List<PropertyChange> changes) {
            return changes.stream()
                    .map(change -> new Change(
                            words.property(change.property()),
                            words.value(change.property(), change.before()),
                            words.value(change.property(), change.after())))
                    .toList();
        }
    }
}
