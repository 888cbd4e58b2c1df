package io.journeydeck.export.story;

import io.journeydeck.export.story.Content.Cell;
import io.journeydeck.export.story.Content.Column;
import io.journeydeck.export.story.Content.Crumb;
import io.journeydeck.export.story.Content.Row;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.insight.RankedPain;
import io.journeydeck.journey.insight.ScoredOpportunity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A slide for each stage: what happens there lane by lane, its pain points and its opportunities. */
final class StageChapter implements Chapter {

    @Override
    public List<Slide> slides(Telling telling) {
        List<Slide> slides = new ArrayList<>();
        for (int stage = 0; stage < telling.map().stages().size(); stage++) {
            if (!telling.hasSlide(stage)) {
                continue;
            }
            List<Strip> strips = new ArrayList<>();
            lanes(telling, stage).ifPresent(table -> strips.add(Strip.of(table)));
            pains(telling, stage).ifPresent(table -> strips.add(Strip.of(table)));
            opportunities(telling, stage).ifPresent(table -> strips.add(Strip.of(table)));
            strips.add(0, Strip.of(trail(telling, stage)));
            slides.add(Slide.content(telling.stageKey(stage), title(telling, stage), strips)
                    .withNotes(notes(telling, stage))
                    .withSource(telling.source()));
        }
        return slides;
    }

    /** The stages, and the way back to the map. */
    private static Content.Trail trail(Telling telling, int current) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(telling.words().say("trail.map"), telling.key("map"), false));
        for (int stage = 0; stage < telling.map().stages().size(); stage++) {
            crumbs.add(new Crumb(telling.stage(stage), telling.stageKey(stage), stage == current));
        }
        return new Content.Trail(crumbs);
    }

    private static String title(Telling telling, int stage) {
        StoryWords words = telling.words();
        Optional<String> finding = telling.insights().pains().stream()
                .filter(pain -> pain.stage() == stage)
                .findFirst()
                .map(pain -> Telling.first(pain.pain()));
        if (finding.isEmpty()) {
            finding = telling.insights().moods().get(stage).points().stream()
                    .findFirst()
                    .map(telling::feeling);
        }
        if (finding.isEmpty()) {
            finding = telling.map().items().stream()
                    .filter(placed -> placed.stage() == stage)
                    .map(placed -> Telling.first(placed.item()))
                    .filter(text -> !text.isEmpty())
                    .findFirst();
        }
        return finding.map(text -> words.say("stage.title", telling.stage(stage), text))
                .orElseGet(() -> telling.stage(stage));
    }

    /** Lanes by what lies in them; pain points and opportunities have tables of their own. */
    private static Optional<Content.Table> lanes(Telling telling, int stage) {
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < telling.map().lanes().size(); index++) {
            Lane lane = telling.map().lanes().get(index);
            List<Phrase> phrases = new ArrayList<>();
            for (JourneyItem item : telling.map().at(stage, index)) {
                if (item.kind() != ItemKind.PAIN && item.kind() != ItemKind.OPPORTUNITY) {
                    phrases.add(Phrase.of(item.accept(new ItemLine(telling, lane.kind()))));
                }
            }
            if (!phrases.isEmpty()) {
                // Actions have numbers of their own.
                boolean list = phrases.size() > 1 && lane.kind() != ItemKind.ACTION;
                Tone ground = lane.kind() == ItemKind.EMOTION ? mood(telling, stage) : Tone.PLAIN;
                rows.add(Row.of(
                        Cell.of(Phrase.of(telling.lane(index)).inBold().in(Tone.LABEL)),
                        new Cell(list ? phrases.stream().map(Phrase::asListItem).toList() : phrases, Tone.PLAIN)
                                .on(ground)));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content.Table(
                        List.of(Column.of("", 1), Column.of("", 5.5)),
                        rows,
                        telling.words().say("stage.alt", telling.stage(stage))));
    }

    private static Tone mood(Telling telling, int stage) {
        OptionalDouble mean = telling.insights().moods().get(stage).mean();
        return mean.isPresent() ? Tone.of(mean.getAsDouble()) : Tone.PLAIN;
    }

    private static Optional<Content.Table> pains(Telling telling, int stage) {
        StoryWords words = telling.words();
        List<Row> rows = new ArrayList<>();
        for (RankedPain pain : telling.insights().pains()) {
            if (pain.stage() == stage) {
                rows.add(Row.of(
                        Cell.of(Telling.first(pain.pain())),
                        Cell.of(words.rating(pain.pain().severity())),
                        Cell.of(
                                pain.answer() == null
                                        ? Phrase.of(words.say("pain.unanswered"))
                                                .in(Tone.QUIET)
                                        : Phrase.of(Telling.first(pain.answer())))));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content.Table(
                        List.of(
                                Column.of(words.word("lane.pain"), 3),
                                Column.centred(words.word("severity"), 0.8),
                                Column.of(words.say("pain.answer"), 3)),
                        rows,
                        words.word("lane.pain")));
    }

    private static Optional<Content.Table> opportunities(Telling telling, int stage) {
        StoryWords words = telling.words();
        List<Row> rows = new ArrayList<>();
        for (ScoredOpportunity scored : telling.insights().opportunities()) {
            if (scored.stage() == stage) {
                rows.add(Row.of(
                        Cell.of(Telling.first(scored.opportunity())),
                        Cell.of(words.rating(scored.opportunity().impact())),
                        Cell.of(words.rating(scored.opportunity().effort())),
                        Cell.of(scored.opportunity().owner()),
                        Cell.of(scored.opportunity().quarter())));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content.Table(
                        List.of(
                                Column.of(words.word("lane.opportunity"), 3.6),
                                Column.centred(words.word("impact"), 0.8),
                                Column.centred(words.word("effort"), 0.8),
                                Column.of(words.word("owner"), 1.5),
                                Column.of(words.say("quarter"), 1)),
                        rows,
                        words.word("lane.opportunity")));
    }

    private static String notes(Telling telling, int stage) {
        StoryWords words = telling.words();
        List<String> lines = new ArrayList<>();
        OptionalDouble mean = telling.insights().moods().get(stage).mean();
        if (mean.isPresent()) {
            lines.add(words.say("curve.notes.stage", telling.stage(stage), words.score(mean.getAsDouble())));
        }
        telling.map().items().stream()
                .filter(placed -> placed.stage() == stage)
                .map(placed -> placed.item())
                .filter(item -> !item.body().get("evidence").isBlank())
                .forEach(item -> lines.add(words.say(
                        "notes.evidence",
                        Telling.first(item),
                        item.body().get("evidence").strip())));
        return String.join("\n", lines);
    }
}
