package io.journeydeck.export.xlsx;

import io.journeydeck.journey.Channel;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.UnplacedItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Every item of every journey map as a row, to filter, sort and pivot. */
final class ItemsSheet {

    static final String NAME = "Items";

    /** Attributes that have columns of their own. */
    private static final Set<String> FIXED = Set.of("channel", "sentiment", "number");

    private ItemsSheet() {}

    static XSSFSheet write(Book book, List<MapView> maps) {
        DataColumns data = DataColumns.of(
                maps.stream()
                        .flatMap(view -> items(view.map()))
                        .map(ItemsSheet::rest)
                        .toList(),
                ShapesSheet.MOST_DATA_COLUMNS);
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Map", 90, 200),
                Column.words("Stage", 90, 160),
                Column.words("Lane", 90, 160),
                Column.words("Item", 80, 130),
                Column.number("No.", "0"),
                Column.words("Text", 200, 380),
                Column.words("Channel", 80, 160),
                Column.words("Presence", 70, 90),
                Column.number("Sentiment", "+0.#;\u22120.#;0")));
        columns.addAll(data.columns(ItemsSheet::title));
        columns.add(Column.words("Note", 70, 240));
        columns.add(Column.words("Page", 70, 160));
        columns.add(Column.words("Cell", 60, 170));
        List<List<Value>> rows = new ArrayList<>();
        for (MapView view : maps) {
            JourneyMap map = view.map();
            for (PlacedItem placed : map.items()) {
                String stage = map.stages().get(placed.stage()).name();
                String lane = map.lanes().get(placed.lane()).name();
                rows.add(row(view, stage, lane, placed.item(), "", data));
            }
            map.general().forEach(item -> rows.add(row(view, "", "", item, "holds for the whole map", data)));
            for (UnplacedItem unplaced : map.unplaced()) {
                rows.add(row(view, "", "", unplaced.item(), unplaced.reason(), data));
            }
        }
        return ListSheet.whole(book, NAME, columns, rows);
    }

    private static Stream<JourneyItem> items(JourneyMap map) {
        return Stream.of(
                        map.items().stream().map(PlacedItem::item),
                        map.general().stream(),
                        map.unplaced().stream().map(UnplacedItem::item))
                .flatMap(each -> each);
    }

    private static String title(String attribute) {
        return attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    }

    private static Map<String, String> rest(JourneyItem item) {
        Map<String, String> rest = new LinkedHashMap<>(item.body().data());
        rest.keySet().removeAll(FIXED);
        return rest;
    }

    private static List<Value> row(
            MapView view, String stage, String lane, JourneyItem item, String note, DataColumns data) {
        Sentiment sentiment = item.sentiment();
        List<Value> row = new ArrayList<>(List.of(
                Value.of(view.title()),
                Value.of(stage),
                Value.of(lane),
                Value.of(ItemText.title(item)),
                item instanceof JourneyItem.Action action
                        ? Value.of(action.number())
                        : Value.numberOrText(item.body().get("number")),
                Value.of(item.text()),
                Value.of(item.body().get("channel")),
                presence(item),
                sentiment == null ? Value.of(item.body().get("sentiment")) : Value.of(sentiment.value())));
        row.addAll(data.values(rest(item)));
        String cellId = item.origin().cellId();
        row.addAll(
                List.of(Value.of(note), Value.of(view.page().name()), cellId == null ? Value.NONE : Value.of(cellId)));
        return row;
    }

    private static Value presence(JourneyItem item) {
        Channel channel = item instanceof JourneyItem.Touchpoint touchpoint ? touchpoint.channel() : null;
        return channel == null || channel.presence() == Channel.Presence.UNKNOWN
                ? Value.NONE
                : Value.of(channel.presence().name().toLowerCase(Locale.ROOT));
    }
}
