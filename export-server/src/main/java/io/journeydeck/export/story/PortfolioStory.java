package io.journeydeck.export.story;

import io.journeydeck.export.story.Content.Cell;
import io.journeydeck.export.story.Content.Column;
import io.journeydeck.export.story.Content.Row;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.journey.insight.MapDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a deck of many maps begins with: all of them side by side, and what the deck holds. */
public final class PortfolioStory {

    private PortfolioStory() {}

    /**
     * A map of the deck.
     *
     * @param file that it is from, as the user knows it
     * @param key of its first slide
     */
    public record Entry(MapDigest map, String file, String key) {}

    /**
     * Cover, portfolio and agenda.
     *
     * @param language a BCP 47 tag
     */
    public static List<Slide> slides(List<Entry> entries, String language) {
        StoryWords words = StoryWords.of(language);
        String title = words.say("portfolio.cover", entries.size());
        Slide cover = new Slide("cover", Slide.Kind.COVER, title, subtitle(entries), List.of(), "", "");
        return List.of(cover, portfolio(entries, words), agenda(entries, words));
    }

    /** Of the deck, with the number of its maps. */
    public static String title(List<Entry> entries, String language) {
        return StoryWords.of(language).say("portfolio.cover", entries.size());
    }

    private static String subtitle(List<Entry> entries) {
        List<String> companies = entries.stream()
                .map(entry -> entry.map().facts().company())
                .filter(company -> !company.isBlank())
                .distinct()
                .toList();
        return companies.size() > 4 ? "" : String.join("\n", companies);
    }

    private static Slide portfolio(List<Entry> entries, StoryWords words) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            MapDigest map = entry.map();
            rows.add(Row.of(
                    Cell.of(Phrase.of(Integer.toString(rows.size() + 1)).leadingTo(entry.key())),
                    Cell.of(name(entry)),
                    Cell.of(map.who()),
                    Cell.of(words.percent(map.completeness())),
                    feeling(words, map.mean()),
                    feeling(words, map.lowest()),
                    Cell.of(count(words, map.pains(), map.unanswered())),
                    Cell.of(words.number(map.opportunities())),
                    Cell.of(words.number(map.quickWins())),
                    Cell.of(
                            map.facts().review() == null
                                    ? ""
                                    : map.facts().review().toString())));
        }
        Content.Table table = new Content.Table(
                List.of(
                        Column.centred(words.say("number"), 0.5),
                        Column.of(words.say("portfolio.map"), 3),
                        Column.of(words.word("who"), 1.6),
                        Column.centred(words.say("portfolio.filled"), 1),
                        Column.centred(words.say("portfolio.mean"), 1),
                        Column.centred(words.say("portfolio.lowest"), 1),
                        Column.centred(words.say("portfolio.pains"), 1.3),
                        Column.centred(words.word("lane.opportunity"), 1.2),
                        Column.centred(words.say("summary.quick-wins"), 1),
                        Column.of(words.word("review"), 1.3)),
                rows,
                words.say("portfolio.alt"));
        Optional<Entry> worst = entries.stream()
                .filter(entry -> entry.map().lowest().isPresent())
                .min(Comparator.comparingDouble(entry -> entry.map().lowest().orElse(0)));
        String title = worst.map(entry -> words.say(
                        "portfolio.title",
                        entries.size(),
                        entry.map().lowestStage(),
                        name(entry),
                        words.score(entry.map().lowest().orElse(0))))
                .orElseGet(() -> words.say("portfolio.cover", entries.size()));
        return Slide.content("portfolio", title, List.of(Strip.of(table))).withNotes(words.say("portfolio.notes"));
    }

    private static Slide agenda(List<Entry> entries, StoryWords words) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(Row.of(
                    Cell.of(Phrase.of(Integer.toString(rows.size() + 1)).leadingTo(entry.key())),
                    Cell.of(name(entry)),
                    Cell.of(entry.map().facts().scenario().strip().replaceAll("\\s+", " ")),
                    Cell.of(Phrase.of(entry.file()).in(Tone.QUIET))));
        }
        Content.Table table = new Content.Table(
                List.of(
                        Column.centred(words.say("number"), 0.5),
                        Column.of(words.say("portfolio.map"), 3),
                        Column.of(words.word("scenario"), 5),
                        Column.of(words.say("agenda.file"), 2)),
                rows,
                words.say("agenda.title"));
        return Slide.content("agenda", words.say("agenda.title"), List.of(Strip.of(table)));
    }

    private static String name(Entry entry) {
        return entry.map().title().isBlank() ? entry.file() : entry.map().title();
    }

    private static Cell feeling(StoryWords words, OptionalDouble score) {
        return score.isPresent()
                ? Cell.of(words.score(score.getAsDouble())).on(Tone.of(score.getAsDouble()))
                : Cell.of("");
    }

    private static String count(StoryWords words, int all, int unanswered) {
        return unanswered == 0 ? words.number(all) : words.say("portfolio.unanswered", all, unanswered);
    }
}
