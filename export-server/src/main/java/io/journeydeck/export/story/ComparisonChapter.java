package io.journeydeck.export.story;

import io.journeydeck.export.chart.Axis;
import io.journeydeck.export.chart.BarChart;
import io.journeydeck.export.story.Content.Card;
import io.journeydeck.export.story.Content.Cell;
import io.journeydeck.export.story.Content.Column;
import io.journeydeck.export.story.Content.Row;
import io.journeydeck.export.story.Slide.Share;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.compare.Difference;
import io.journeydeck.journey.compare.ItemAt;
import io.journeydeck.journey.compare.MapComparison;
import io.journeydeck.journey.compare.StageDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the map differs from the one before it: how stages feel now and then, and what was added, removed, changed and moved. */
final class ComparisonChapter implements Chapter {

    @Override
    public List<Slide> slides(Telling telling) {
        if (telling.current() == null) {
            return List.of();
        }
        MapComparison comparison = MapComparison.of(telling.current(), telling.map());
        ComparisonWords words = ComparisonWords.of(telling.words().language());
        List<Slide> slides = new ArrayList<>();
        String against = String.format(
                words.get("against"),
                telling.current().facts().title().isBlank()
                        ? words.get("untitled")
                        : telling.current().facts().title());
        Content.Cards counts = counts(comparison, words);
        Optional<Content.Table> feelings = feelings(telling, comparison, words);
        if (feelings.isPresent()) {
            String title = title(telling, comparison).orElse(against);
            slides.add(Slide.content(
                            telling.key("comparison"),
                            title,
                            List.of(
                                    Strip.of(counts),
                                    Strip.filling(
                                            new Share(new Content.Graph(chart(comparison, words), title), 1.4),
                                            new Share(feelings.get(), 1))))
                    .withNotes(against)
                    .withSource(telling.source()));
        }
        List<Row> rows = new ArrayList<>();
        DifferenceRow row = new DifferenceRow(telling, words);
        comparison.items().forEach(difference -> rows.add(difference.accept(row)));
        if (!rows.isEmpty()) {
            Content.Table table = new Content.Table(
                    List.of(
                            Column.of(words.get("differences"), 1),
                            Column.of(words.get("stage"), 1.3),
                            Column.of(words.get("item"), 1.3),
                            Column.of(words.get("before"), 3),
                            Column.of(words.get("after"), 3)),
                    rows,
                    words.get("differences"));
            List<Strip> strips =
                    feelings.isPresent() ? List.of(Strip.of(table)) : List.of(Strip.of(counts), Strip.of(table));
            slides.add(
                    Slide.content(telling.key("differences"), against, strips).withSource(telling.source()));
        }
        return slides;
    }

    private static Content.Cards counts(MapComparison comparison, ComparisonWords words) {
        return new Content.Cards(List.of(
                card(comparison.added().size(), words.get("added"), Tone.GOOD),
                card(comparison.removed().size(), words.get("removed"), Tone.BAD),
                card(comparison.changed().size(), words.get("changed"), Tone.NEUTRAL),
                card(comparison.moved().size(), words.get("moved"), Tone.NEUTRAL)));
    }

    private static Card card(int count, String caption, Tone tone) {
        return new Card(Integer.toString(count), caption, "", tone);
    }

    /** The stage that gains most, or else loses most. */
    private static Optional<String> title(Telling telling, MapComparison comparison) {
        return comparison.feelings().stream()
                .filter(delta -> delta.delta() != null)
                .max(Comparator.comparingDouble(ComparisonChapter::deltaOf))
                .map(best -> telling.words()
                        .say(
                                deltaOf(best) > 0 ? "comparison.gain" : "comparison.none",
                                best.name(),
                                telling.words().score(valueOf(best.before())),
                                telling.words().score(valueOf(best.after()))));
    }

    private static double deltaOf(StageDelta delta) {
        return valueOf(delta.delta());
    }

    private static double valueOf(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static BarChart chart(MapComparison comparison, ComparisonWords words) {
        List<String> names = new ArrayList<>();
        List<@Nullable Double> before = new ArrayList<>();
        List<@Nullable Double> after = new ArrayList<>();
        for (StageDelta delta : comparison.feelings()) {
            names.add(delta.name());
            before.add(delta.before());
            after.add(delta.after());
        }
        return new BarChart(
                names,
                List.of(
                        new BarChart.Series(words.get("before"), before),
                        new BarChart.Series(words.get("after"), after)),
                new Axis(words.get("feelings"), -2, 2, 1, 1, "+0;\u22120;0"),
                BarChart.Direction.UP,
                false);
    }

    /** Empty when no stage of either map tells a feeling. */
    private static Optional<Content.Table> feelings(Telling telling, MapComparison comparison, ComparisonWords words) {
        List<Row> rows = new ArrayList<>();
        boolean any = false;
        for (StageDelta delta : comparison.feelings()) {
            any |= delta.before() != null || delta.after() != null;
            Double change = delta.delta();
            rows.add(Row.of(
                    Cell.of(delta.name()),
                    score(telling, delta.before()),
                    score(telling, delta.after()),
                    change == null
                            ? Cell.of("")
                            : Cell.of(telling.words().score(change))
                                    .on(change > 0 ? Tone.GOOD : change < 0 ? Tone.BAD : Tone.PLAIN)));
        }
        return any
                ? Optional.of(new Content.Table(
                        List.of(
                                Column.of(words.get("stage"), 2),
                                Column.centred(words.get("before"), 1),
                                Column.centred(words.get("after"), 1),
                                Column.centred(words.get("delta"), 1)),
                        rows,
                        words.get("feelings")))
                : Optional.empty();
    }

    private static Cell score(Telling telling, @Nullable Double score) {
        return Cell.of(score == null ? "" : telling.words().score(score));
    }

    /** A difference as a row: what happened, where, to what, before and after. */
    private record DifferenceRow(Telling telling, ComparisonWords words) implements Difference.Visitor<ItemAt, Row> {

        @Override
        public Row added(Difference.Added<ItemAt> added) {
            return row("added", Tone.GOOD, added.after(), "", text(added.after()));
        }

        @Override
        public Row removed(Difference.Removed<ItemAt> removed) {
            return row("removed", Tone.BAD, removed.before(), text(removed.before()), "");
        }

        @Override
        public Row changed(Difference.Changed<ItemAt> changed) {
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            changed.changes().forEach(change -> {
                String name = words.property(change.property()) + ": ";
                before.add(name + value(words.value(change.property(), change.before())));
                after.add(name + value(words.value(change.property(), change.after())));
            });
            return row("changed", Tone.NEUTRAL, changed.after(), String.join("; ", before), String.join("; ", after));
        }

        @Override
        public Row moved(Difference.Moved<ItemAt> moved) {
            return row(
                    "moved",
                    Tone.NEUTRAL,
                    moved.after(),
                    place(moved.before()) + ": " + text(moved.before()),
                    place(moved.after()) + ": " + text(moved.after()));
        }

        private String value(String value) {
            return value.isEmpty() ? words.get("none") : value;
        }

        private String place(ItemAt item) {
            return item.stageName().isEmpty() ? words.get("outside") : item.stageName();
        }

        private static String text(ItemAt item) {
            return Telling.first(item.item());
        }

        private Row row(String what, Tone tone, ItemAt item, String before, String after) {
            return Row.of(
                    Cell.of(words.get(what)).on(tone),
                    Cell.of(place(item)),
                    Cell.of(words.kind(item.item().kind())),
                    Cell.of(before),
                    Cell.of(after));
        }
    }
}
