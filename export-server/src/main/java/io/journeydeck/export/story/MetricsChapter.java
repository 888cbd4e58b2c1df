package io.journeydeck.export.story;

import io.journeydeck.export.story.Content.Cell;
import io.journeydeck.export.story.Content.Column;
import io.journeydeck.export.story.Content.Row;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.journey.JourneyItem.Metric;
import java.util.ArrayList;
import java.util.List;

/** The measures of the map: where they are and where they are to go. */
final class MetricsChapter implements Chapter {

    @Override
    public List<Slide> slides(Telling telling) {
        StoryWords words = telling.words();
        List<Row> rows = new ArrayList<>();
        for (Metric metric : AllItems.of(telling.map(), Metric.class)) {
            rows.add(Row.of(
                    Cell.of(Telling.first(metric)),
                    Cell.of(metric.baseline()),
                    Cell.of(metric.target()),
                    Cell.of(metric.unit()),
                    Cell.of(metric.due())));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        Content.Table table = new Content.Table(
                List.of(
                        Column.of(words.word("metric"), 3),
                        Column.centred(words.say("metric.now"), 1),
                        Column.centred(words.say("metric.target"), 1),
                        Column.of(words.say("metric.unit"), 1),
                        Column.of(words.say("metric.due"), 1)),
                rows,
                words.word("lane.metric"));
        return List.of(
                Slide.content(telling.key("metrics"), words.say("metrics.title", rows.size()), List.of(Strip.of(table)))
                        .withSource(telling.source()));
    }

    /** {@code Trials that turn into purchases: 11 → 15 % (2027-06-30)}. */
    static String line(Metric metric) {
        List<String> way = new ArrayList<>();
        if (!metric.baseline().isBlank()) {
            way.add(metric.baseline());
        }
        if (!metric.target().isBlank()) {
            way.add(metric.target());
        }
        String figures = String.join(" → ", way);
        StringBuilder line = new StringBuilder(Telling.first(metric));
        if (!figures.isEmpty()) {
            line.append(": ").append(figures);
            if (!metric.unit().isBlank()) {
                line.append('\u00a0').append(metric.unit());
            }
        }
        if (!metric.due().isBlank()) {
            line.append(" (").append(metric.due()).append(')');
        }
        return line.toString();
    }
}
