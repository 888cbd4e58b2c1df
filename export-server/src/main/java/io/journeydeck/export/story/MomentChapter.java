package io.journeydeck.export.story;

import io.journeydeck.export.story.Content.Cell;
import io.journeydeck.export.story.Content.Column;
import io.journeydeck.export.story.Content.Row;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.journey.insight.EmotionCurve.Point;
import io.journeydeck.journey.insight.MomentOfTruth;
import io.journeydeck.journey.insight.RankedPain;
import java.util.ArrayList;
import java.util.List;

/** What decides whether the customer goes on, and what hurts most, ranked. */
final class MomentChapter implements Chapter {

    private static final int MOST_PAINS = 8;

    @Override
    public List<Slide> slides(Telling telling) {
        StoryWords words = telling.words();
        List<Strip> strips = new ArrayList<>();
        List<MomentOfTruth> moments = telling.insights().moments();
        if (!moments.isEmpty()) {
            strips.add(Strip.of(moments(telling, moments)));
        }
        List<RankedPain> pains = telling.insights().pains();
        if (!pains.isEmpty()) {
            strips.add(Strip.of(pains(telling, pains.subList(0, Math.min(MOST_PAINS, pains.size())))));
        }
        if (strips.isEmpty()) {
            return List.of();
        }
        String title;
        if (pains.isEmpty()) {
            title = words.say("moments.title.only", moments.size());
        } else if (moments.isEmpty()) {
            title = words.say("moments.title.pains", Telling.first(pains.get(0).pain()));
        } else {
            title = words.say(
                    "moments.title", moments.size(), Telling.first(pains.get(0).pain()));
        }
        return List.of(Slide.content(telling.key("moments"), title, strips)
                .withNotes(words.say("moments.notes"))
                .withSource(telling.source()));
    }

    private static Content.Table moments(Telling telling, List<MomentOfTruth> moments) {
        List<Row> rows = new ArrayList<>();
        for (MomentOfTruth moment : moments) {
            Point feeling = moment.feeling();
            String text = Telling.first(moment.item());
            rows.add(Row.of(
                    stage(telling, moment.stage()),
                    Cell.of(text.isEmpty() ? telling.words().word("moment") : text),
                    feeling == null
                            ? Cell.of("")
                            : Cell.of(telling.words().score(feeling.score())).on(Tone.of(feeling.score()))));
        }
        return new Content.Table(
                List.of(
                        Column.of(telling.words().say("stage"), 1.3),
                        Column.of(telling.words().word("lane.moment"), 5),
                        Column.centred(telling.words().word("lane.emotion"), 1)),
                rows,
                telling.words().word("lane.moment"));
    }

    private static Content.Table pains(Telling telling, List<RankedPain> pains) {
        StoryWords words = telling.words();
        List<Row> rows = new ArrayList<>();
        for (RankedPain pain : pains) {
            rows.add(Row.of(
                    stage(telling, pain.stage()),
                    Cell.of(Telling.first(pain.pain())),
                    Cell.of(words.rating(pain.pain().severity())),
                    Cell.of(
                            pain.answer() == null
                                    ? Phrase.of(words.say("pain.unanswered")).in(Tone.QUIET)
                                    : Phrase.of(Telling.first(pain.answer())))));
        }
        return new Content.Table(
                List.of(
                        Column.of(words.say("stage"), 1.3),
                        Column.of(words.word("lane.pain"), 2.6),
                        Column.centred(words.word("severity"), 0.8),
                        Column.of(words.say("pain.answer"), 2.6)),
                rows,
                words.word("lane.pain"));
    }

    private static Cell stage(Telling telling, int stage) {
        Phrase name = Phrase.of(telling.stage(stage));
        return Cell.of(stage < 0 ? name : name.leadingTo(telling.stageKey(stage)));
    }
}
