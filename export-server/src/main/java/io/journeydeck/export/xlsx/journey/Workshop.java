package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ShownValues;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.insight.EmotionCurve;
import io.journeydeck.journey.insight.MapInsights;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the sheets of journeys are made of.
 *
 * @param insights of each map, in the maps' order
 */
record Workshop(Book book, ShownValues shown, List<MapView> maps, List<MapInsights> insights, List<ItemRow> items) {

    static Workshop of(Book book, List<MapView> maps) {
        return new Workshop(
                book,
                new ShownValues(book.words().language()),
                maps,
                maps.stream().map(view -> MapInsights.of(view.map())).toList(),
                maps.stream().flatMap(view -> ItemRow.of(view).stream()).toList());
    }

    boolean severalMaps() {
        return maps.size() > 1;
    }

    List<ItemRow> items(ItemKind kind) {
        return items(row -> row.kind() == kind);
    }

    List<ItemRow> items(Predicate<ItemRow> wanted) {
        return items.stream().filter(wanted).toList();
    }

    /** A table of items, begun. */
    ItemTable table(List<ItemRow> rows) {
        return new ItemTable(book, shown, rows, severalMaps());
    }

    /** Where on its map's curve each item is. */
    IdentityHashMap<JourneyItem, EmotionCurve.Point> points() {
        IdentityHashMap<JourneyItem, EmotionCurve.Point> points = new IdentityHashMap<>();
        insights.forEach(each -> each.curve().points().forEach(point -> points.put(point.item(), point)));
        return points;
    }

    /**
     * The position of the row of a table of items whose cell and page are these, as a formula; an error where there is none. Cells
     * are unique on a page only.
     */
    String position(TableHead table, String cell, String page) {
        return severalMaps()
                ? "MATCH(" + page + "&\"/\"&" + cell + "," + table.all(ItemTable.PAGE_AND_CELL) + ",0)"
                : "MATCH(" + cell + "," + table.all(ColumnKeys.ID) + ",0)";
    }

    /** The items of a kind by page and cell. */
    Map<List<String>, ItemRow> byCell(ItemKind kind) {
        Map<List<String>, ItemRow> byCell = new HashMap<>();
        items(kind).forEach(row -> byCell.putIfAbsent(List.of(row.view().pageId(), row.cell()), row));
        return byCell;
    }
}
