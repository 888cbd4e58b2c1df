package io.journeydeck.export.story;

import io.journeydeck.export.story.Content.Cell;
import io.journeydeck.export.story.Content.Column;
import io.journeydeck.export.story.Content.Row;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.journey.JourneyItem.Opportunity;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.layout.RoadmapPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The year ahead as a Gantt table: an opportunity a row, a quarter a column. */
final class RoadmapChapter implements Chapter {

    @Override
    public List<Slide> slides(Telling telling) {
        Optional<JourneyMap> found = RoadmapPlan.of(telling.map());
        if (found.isEmpty() || found.get().items().isEmpty()) {
            return List.of();
        }
        StoryWords words = telling.words();
        JourneyMap plan = found.get();
        List<Row> rows = new ArrayList<>();
        for (PlacedItem placed : plan.items()) {
            if (placed.item() instanceof Opportunity opportunity) {
                rows.add(row(plan, placed.stage(), opportunity));
            }
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(words.word("opportunity"), 3.2));
        columns.add(Column.of(words.word("owner"), 1.4));
        plan.stages().forEach(quarter -> columns.add(Column.centred(quarter.name(), 1.3)));
        Opportunity first = (Opportunity) plan.items().get(0).item();
        return List.of(Slide.content(
                        telling.key("roadmap"),
                        words.say("roadmap.title", plan.items().size(), Telling.first(first)),
                        List.of(Strip.of(new Content.Table(columns, rows, words.say("roadmap.alt")))))
                .withNotes(
                        plan.unplaced().isEmpty()
                                ? ""
                                : words.say("roadmap.notes", plan.unplaced().size()))
                .withSource(telling.source()));
    }

    private static Row row(JourneyMap plan, int quarter, Opportunity opportunity) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Telling.first(opportunity)));
        cells.add(Cell.of(opportunity.owner()));
        for (int i = 0; i < plan.stages().size(); i++) {
            String text = opportunity.status().isBlank() ? opportunity.metric() : opportunity.status();
            cells.add(
                    i == quarter
                            ? Cell.of(text.isBlank() ? plan.stages().get(i).name() : text)
                                    .on(Tone.STRONG)
                            : Cell.of(""));
        }
        return new Row(cells, "");
    }
}
