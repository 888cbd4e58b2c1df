package io.journeydeck.export.xlsx.compared;

import io.journeydeck.comparing.MapPair;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.compare.Band;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.compare.Difference;
import io.journeydeck.journey.compare.ItemAt;
import io.journeydeck.journey.compare.PropertyChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Differences as rows of a table: one a property that changed, one for each part that was added or removed or only moved. */
final class DifferenceRows {

    private final MapPair pair;
    private final ComparisonWords words;
    private final List<List<Value>> rows = new ArrayList<>();

    DifferenceRows(MapPair pair, ComparisonWords words) {
        this.pair = pair;
        this.words = words;
    }

    List<List<Value>> rows() {
        parts(
                pair.comparison().personas(),
                new Part<>(one -> words.get("persona"), Persona::name, one -> "", one -> ""));
        parts(pair.comparison().stages(), new Part<>(one -> words.get("stage"), Band::name, Band::name, one -> ""));
        parts(pair.comparison().lanes(), new Part<>(one -> words.get("lane"), Band::name, one -> "", Band::name));
        parts(
                pair.comparison().items(),
                new Part<>(
                        at -> words.kind(at.item().kind()),
                        at -> at.item().text(),
                        at -> at.stage() == null ? words.get("outside") : at.stageName(),
                        ItemAt::laneName));
        return rows;
    }

    /** What a row says of a part. */
    private record Part<T>(
            Function<T, String> kind, Function<T, String> text, Function<T, String> stage, Function<T, String> lane) {}

    private <T> void parts(List<Difference<T>> differences, Part<T> part) {
        differences.forEach(difference -> rows.addAll(difference.accept(new Writer<>(part))));
    }

    private final class Writer<T> implements Difference.Visitor<T, List<List<Value>>> {
        private final Part<T> part;

        Writer(Part<T> part) {
            this.part = part;
        }

        @Override
        public List<List<Value>> added(Difference.Added<T> added) {
            return rows("added", added.after(), "", List.of());
        }

        @Override
        public List<List<Value>> removed(Difference.Removed<T> removed) {
            return rows("removed", removed.before(), "", List.of());
        }

        @Override
        public List<List<Value>> changed(Difference.Changed<T> changed) {
            return rows("changed", changed.after(), "", changed.changes());
        }

        @Override
        public List<List<Value>> moved(Difference.Moved<T> moved) {
            return rows("moved", moved.after(), part.stage().apply(moved.before()), moved.changes());
        }

        private List<List<Value>> rows(String what, T shown, String from, List<PropertyChange> changes) {
            List<PropertyChange> told = changes.isEmpty() ? List.of(new PropertyChange("", "", "")) : changes;
            List<List<Value>> written = new ArrayList<>();
            for (PropertyChange change : told) {
                written.add(List.of(
                        Value.of(pair.after().title()),
                        Value.of(words.get(what)),
                        Value.of(part.kind().apply(shown)),
                        Value.of(part.text().apply(shown)),
                        Value.of(part.stage().apply(shown)),
                        Value.of(part.lane().apply(shown)),
                        Value.of(from),
                        Value.of(change.property().isEmpty() ? "" : words.property(change.property())),
                        Value.of(words.value(change.property(), change.before())),
                        Value.of(words.value(change.property(), change.after()))));
            }
            return written;
        }
    }
}
