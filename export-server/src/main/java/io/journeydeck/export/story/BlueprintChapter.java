package io.journeydeck.export.story;

import io.journeydeck.export.story.Content.Cell;
import io.journeydeck.export.story.Content.Column;
import io.journeydeck.export.story.Content.Row;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the customer meets and what lies behind it, with the three lines between (Shostack, Bitner). */
final class BlueprintChapter implements Chapter {

    /** From the customer to the engine room. */
    private static final List<ItemKind> ORDER =
            List.of(ItemKind.PHYSICAL, ItemKind.ACTION, ItemKind.FRONTSTAGE, ItemKind.BACKSTAGE, ItemKind.SUPPORT);

    private static final Set<ItemKind> BEHIND = Set.of(ItemKind.FRONTSTAGE, ItemKind.BACKSTAGE, ItemKind.SUPPORT);

    /** The line above a lane. */
    private static final Map<ItemKind, String> LINES = Map.of(
            ItemKind.FRONTSTAGE, "line.interaction",
            ItemKind.BACKSTAGE, "line.visibility",
            ItemKind.SUPPORT, "line.internal");

    @Override
    public List<Slide> slides(Telling telling) {
        boolean hasBackstage = telling.map().items().stream()
                .anyMatch(placed -> BEHIND.contains(placed.item().kind()));
        int stages = telling.map().stages().size();
        if (!hasBackstage || stages == 0) {
            return List.of();
        }
        StoryWords words = telling.words();
        List<Row> rows = new ArrayList<>();
        for (ItemKind kind : ORDER) {
            List<Cell> cells = new ArrayList<>();
            cells.add(
                    Cell.of(Phrase.of(words.word("lane." + kind.id())).inBold().in(Tone.LABEL)));
            boolean any = false;
            for (int stage = 0; stage < stages; stage++) {
                List<Phrase> phrases = phrases(telling, stage, kind);
                any |= !phrases.isEmpty();
                cells.add(new Cell(phrases, BEHIND.contains(kind) ? Tone.NEUTRAL : Tone.PLAIN));
            }
            if (any) {
                String line = LINES.get(kind);
                rows.add(new Row(cells, line == null ? "" : words.word(line)));
            }
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(words.say("blueprint.lane"), 0.8));
        for (int stage = 0; stage < stages; stage++) {
            columns.add(Column.of(telling.stage(stage), 1));
        }
        Content.Table table = new Content.Table(columns, rows, words.say("blueprint.alt"));
        return List.of(Slide.content(
                        telling.key("blueprint"),
                        words.say("blueprint.title", telling.who().isEmpty() ? telling.title() : telling.who()),
                        List.of(Strip.of(table)))
                .withNotes(words.say("blueprint.notes"))
                .withSource(telling.source()));
    }

    private static List<Phrase> phrases(Telling telling, int stage, ItemKind kind) {
        List<Phrase> phrases = new ArrayList<>();
        telling.map().items().stream()
                .filter(placed -> placed.stage() == stage && placed.item().kind() == kind)
                .map(placed -> placed.item())
                .map((JourneyItem item) -> Phrase.of(item.accept(new ItemLine(telling, kind))))
                .forEach(phrases::add);
        return phrases.size() > 1 ? phrases.stream().map(Phrase::asListItem).toList() : phrases;
    }
}
