package io.journeydeck.comparing;

import io.journeydeck.journey.Persona;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.compare.Band;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.compare.Difference;
import io.journeydeck.journey.compare.ItemAt;
import io.journeydeck.journey.compare.MapComparison;
import io.journeydeck.journey.compare.PropertyChange;
import io.journeydeck.journey.compare.StageDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Differences as lines for people, in the order of the map. */
final class TextComparison {

    private final ComparisonWords words;

    TextComparison(ComparisonWords words) {
        this.words = words;
    }

    List<String> lines(List<MapPair> pairs) {
        List<String> lines = new ArrayList<>();
        for (MapPair pair : pairs) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(name(pair.before()) + " " + Sentence.MOVED + " " + name(pair.after()));
            if (pair.comparison().isEmpty()) {
                lines.add(words.get("same"));
            } else {
                lines.add(counts(pair.comparison(), words));
                tell(pair.comparison(), lines);
            }
        }
        return lines;
    }

    private static String name(FoundMap map) {
        return map.fileName() + " \"" + Sentence.brief(map.title()) + "\"";
    }

    /** {@code Items: + 3 added, − 2 removed, …}; what there is none of is left out. */
    static String counts(MapComparison comparison, ComparisonWords words) {
        List<String> counts = new ArrayList<>();
        count(counts, Sentence.ADDED, comparison.added().size(), "added", words);
        count(counts, Sentence.REMOVED, comparison.removed().size(), "removed", words);
        count(counts, Sentence.CHANGED, comparison.changed().size(), "changed", words);
        count(counts, Sentence.MOVED, comparison.moved().size(), "moved", words);
        return counts.isEmpty() ? words.get("items") + ": 0" : words.get("items") + ": " + String.join(", ", counts);
    }

    private static void count(List<String> counts, String sign, int number, String word, ComparisonWords words) {
        if (number > 0) {
            counts.add(sign + " " + number + " " + words.get(word).toLowerCase(Locale.ROOT));
        }
    }

    private void tell(MapComparison comparison, List<String> lines) {
        if (!comparison.facts().isEmpty()) {
            lines.add(words.get("facts"));
            changes(comparison.facts(), "  ", lines);
        }
        parts("personas", comparison.personas(), Persona::name, lines);
        parts("stages", comparison.stages(), Band::name, lines);
        parts("lanes", comparison.lanes(), Band::name, lines);
        String stage = null;
        for (Difference<ItemAt> difference : comparison.items()) {
            ItemAt at = difference.accept(new Shown<>());
            String name = at.stage() == null ? words.get("outside") : at.stageName();
            if (!name.equals(stage)) {
                lines.add(words.get("stage") + ": " + Sentence.brief(name));
                stage = name;
            }
            lines.add("  " + Sentence.sign(difference) + " "
                    + words.kind(at.item().kind()) + ": "
                    + Sentence.brief(at.item().text()) + difference.accept(new From()));
            changes(difference.accept(new Changes<>()), "      ", lines);
        }
        feelings(comparison.feelings(), lines);
    }

    private <T> void parts(String heading, List<Difference<T>> parts, Function<T, String> nameOf, List<String> lines) {
        if (!parts.isEmpty()) {
            lines.add(words.get(heading));
        }
        for (Difference<T> part : parts) {
            lines.add("  " + Sentence.sign(part) + " " + Sentence.brief(nameOf.apply(part.accept(new Shown<>()))));
            changes(part.accept(new Changes<>()), "      ", lines);
        }
    }

    private void changes(List<PropertyChange> changes, String indent, List<String> lines) {
        for (PropertyChange change : changes) {
            lines.add(indent + words.property(change.property()) + ": " + Sentence.change(change, words));
        }
    }

    private void feelings(List<StageDelta> feelings, List<String> lines) {
        List<StageDelta> told = feelings.stream()
                .filter(delta -> delta.before() != null || delta.after() != null)
                .toList();
        if (!told.isEmpty()) {
            lines.add(words.get("feelings"));
        }
        for (StageDelta delta : told) {
            lines.add("  " + Sentence.brief(delta.name()) + ": " + feeling(delta));
        }
    }

    /** {@code −0.5 → +1 (+1.5)}. */
    static String feeling(StageDelta delta) {
        Double difference = delta.delta();
        return number(delta.before()) + " " + Sentence.MOVED + " " + number(delta.after())
                + (difference == null ? "" : " (" + number(difference) + ")");
    }

    /** With its sign and a decimal at most, as sentiments are written. */
    static String number(@Nullable Double value) {
        if (value == null) {
            return "\u2013";
        }
        double rounded = Math.rint(value * 10) / 10 + 0.0;
        if (rounded * 2 == Math.rint(rounded * 2) && Math.abs(rounded) <= Sentiment.HIGHEST) {
            return new Sentiment(rounded).toString();
        }
        return (rounded > 0 ? "+" : "\u2212") + Math.abs(rounded);
    }

    /** Where a moved item comes from. */
    private final class From implements Difference.Visitor<ItemAt, String> {
        @Override
        public String added(Difference.Added<ItemAt> added) {
            return "";
        }

        @Override
        public String removed(Difference.Removed<ItemAt> removed) {
            return "";
        }

        @Override
        public String changed(Difference.Changed<ItemAt> changed) {
            return "";
        }

        @Override
        public String moved(Difference.Moved<ItemAt> moved) {
            return " (" + origin(moved, words) + ")";
        }
    }

    /** {@code from Purchase}, and the lane when that is another one. */
    static String origin(Difference.Moved<ItemAt> moved, ComparisonWords words) {
        ItemAt old = moved.before();
        String stage = old.stage() == null ? words.get("outside") : old.stageName();
        boolean otherLane = !old.laneName().equals(moved.after().laneName())
                && !old.laneName().isEmpty();
        return words.get("from").formatted(Sentence.brief(stage + (otherLane ? ", " + old.laneName() : "")));
    }
}
