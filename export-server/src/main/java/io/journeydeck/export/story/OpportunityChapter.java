package io.journeydeck.export.story;

import io.journeydeck.export.chart.Axis;
import io.journeydeck.export.chart.BubbleChart;
import io.journeydeck.export.chart.BubbleChart.Bubble;
import io.journeydeck.export.chart.BubbleChart.Quadrants;
import io.journeydeck.export.story.Content.Cell;
import io.journeydeck.export.story.Content.Column;
import io.journeydeck.export.story.Content.Row;
import io.journeydeck.export.story.Slide.Share;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.journey.JourneyItem.Opportunity;
import io.journeydeck.journey.insight.Quadrant;
import io.journeydeck.journey.insight.ScoredOpportunity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The opportunities in the field of impact and effort, and as a ranked table. */
final class OpportunityChapter implements Chapter {

    @Override
    public List<Slide> slides(Telling telling) {
        StoryWords words = telling.words();
        List<ScoredOpportunity> all = telling.insights().opportunities();
        if (all.isEmpty()) {
            return List.of();
        }
        long rated = all.size() - telling.insights().in(Quadrant.UNRATED);
        Content.Table table = table(telling, all, rated > 0);
        Strip strip = rated > 0
                ? Strip.filling(
                        new Share(new Content.Graph(chart(telling, all), words.say("opportunities.alt")), 1),
                        new Share(table, 1.25))
                : Strip.of(table);
        String title = rated > 0
                ? words.say(
                        "opportunities.title",
                        telling.insights().in(Quadrant.QUICK_WIN),
                        all.size(),
                        Telling.first(all.get(0).opportunity()))
                : words.say("opportunities.title.unrated", all.size());
        return List.of(Slide.content(telling.key("opportunities"), title, List.of(strip))
                .withNotes(rated > 0 ? words.say("rice.notes") : "")
                .withSource(telling.source()));
    }

    private static BubbleChart chart(Telling telling, List<ScoredOpportunity> all) {
        StoryWords words = telling.words();
        List<Bubble> bubbles = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Opportunity opportunity = all.get(i).opportunity();
            Double impact = opportunity.impact();
            Double effort = opportunity.effort();
            if (impact != null && effort != null) {
                Double reach = opportunity.reach();
                bubbles.add(new Bubble(
                        Integer.toString(i + 1), effort, impact, reach != null && reach > 0 ? reach : null, ""));
            }
        }
        return new BubbleChart(
                bubbles,
                Axis.rating(words.word("effort")),
                Axis.rating(words.word("impact")),
                Quadrants.ofRatings(
                        words.say("quadrant.quick-win"),
                        words.say("quadrant.big-bet"),
                        words.say("quadrant.fill-in"),
                        words.say("quadrant.time-sink")));
    }

    private static Content.Table table(Telling telling, List<ScoredOpportunity> all, boolean rated) {
        StoryWords words = telling.words();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.centred(words.say("number"), 0.5));
        columns.add(Column.of(words.word("opportunity"), 4));
        if (rated) {
            columns.add(Column.centred(words.say("rice"), 0.8));
        }
        columns.add(Column.of(words.word("owner"), 1.6));
        columns.add(Column.of(words.say("quarter"), 1.1));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ScoredOpportunity scored = all.get(i);
            List<Cell> cells = new ArrayList<>();
            Phrase number = Phrase.of(Integer.toString(i + 1));
            cells.add(Cell.of(scored.stage() < 0 ? number : number.leadingTo(telling.stageKey(scored.stage()))));
            cells.add(Cell.of(Telling.first(scored.opportunity())));
            if (rated) {
                OptionalDouble rice = scored.rice();
                cells.add(Cell.of(rice.isPresent() ? words.number(rice.getAsDouble()) : "")
                        .on(scored.quadrant() == Quadrant.QUICK_WIN ? Tone.GOOD : Tone.PLAIN));
            }
            cells.add(Cell.of(scored.opportunity().owner()));
            cells.add(Cell.of(scored.opportunity().quarter()));
            rows.add(new Row(cells, ""));
        }
        return new Content.Table(columns, rows, words.word("lane.opportunity"));
    }
}
