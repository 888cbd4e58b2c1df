package io.journeydeck.export.xlsx.portfolio;

import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.Sheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.export.xlsx.portfolio.PortfolioMap.Item;
import io.journeydeck.journey.Channel;
import io.journeydeck.journey.JourneyItem.Touchpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/** Which channels all maps use: a row a channel with its totals, and below it a row a map with a column a channel. */
final class ChannelsOfMaps {

    /** Channels with a column of their own; the others share one. */
    private static final int MOST = 60;

    private static final String CHANNEL = "channel-";
    private static final String TOTAL = "total";

    private final Book book;
    private final ItemLists lists;
    private final List<Use> uses = new ArrayList<>();

    ChannelsOfMaps(Book book, ItemLists lists) {
        this.book = book;
        this.lists = lists;
    }

    /**
     * A channel and how many touchpoints of each map it has.
     *
     * @param presence where it is, in the workbook's words
     * @param byMap touchpoints by the map's number
     */
    private record Use(String name, String presence, Map<Integer, Integer> byMap) {
        int total() {
            return byMap.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    void write(List<PortfolioMap> maps, List<Item<Touchpoint>> touchpoints) {
        count(touchpoints);
        Sheet sheet = book.sheet(book.word("sheet.channels"));
        TableHead matrix = matrixHead();
        List<List<Value>> rows = maps.stream().map(map -> row(matrix, map)).toList();
        TableHead totals = totalsHead();
        new ListSheet(book, sheet, 0, 0, matrix).widths(rows);
        WrittenTable upper = new ListSheet(book, sheet, 0, 0, totals).write(totals(totals, matrix));
        Tints.bars(sheet, upper.cells("share"), Palette.SKY);
        WrittenTable lower = new ListSheet(book, sheet, upper.lastRow() + 3, 0, matrix).write(rows);
        Tints.heat(
                sheet,
                new CellRangeAddress(
                        lower.firstRow() + 1, lower.lastRow(), lower.column(CHANNEL + 0), lower.column(TOTAL) - 1),
                Palette.SKY);
        sheet.freeze(1, 0);
    }

    private void count(List<Item<Touchpoint>> touchpoints) {
        Map<String, Use> byName = new LinkedHashMap<>();
        for (Item<Touchpoint> each : touchpoints) {
            String name = lists.channel(each.item());
            Channel channel = each.item().channel();
            Use use = byName.computeIfAbsent(
                    name.toLowerCase(Locale.ROOT),
                    key -> new Use(
                            name.isEmpty() ? book.word("channels.none") : name,
                            channel == null ? "" : lists.presence(channel.presence()),
                            new LinkedHashMap<>()));
            use.byMap().merge(each.map().number(), 1, Integer::sum);
        }
        List<Use> all = byName.values().stream()
                .sorted(Comparator.comparingInt(use -> -use.total()))
                .toList();
        uses.addAll(all.subList(0, Math.min(MOST, all.size())));
        if (all.size() > MOST) {
            Use others = new Use(book.word("channels.other"), "", new LinkedHashMap<>());
            all.subList(MOST, all.size()).forEach(use -> use.byMap()
                    .forEach((map, count) -> others.byMap().merge(map, count, Integer::sum)));
            uses.add(others);
        }
    }

    private TableHead totalsHead() {
        return new TableHead(
                "ChannelTotals",
                List.of(
                        Column.words(book.word("property.channel"), 160, 300),
                        Column.words(book.word("column.presence"), 90, 180),
                        Column.number(book.word("sheet.touchpoints"), "0").withKey(TOTAL),
                        Column.number(book.word("column.share"), "0%").withKey("share"),
                        Column.number(book.word("count.maps"), "0").withKey("maps")));
    }

    private List<List<Value>> totals(TableHead head, TableHead matrix) {
        double all = uses.stream().mapToInt(Use::total).sum();
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            Use use = uses.get(i);
            String column = matrix.all(CHANNEL + i);
            rows.add(List.of(
                    Value.of(use.name()),
                    Value.of(use.presence()),
                    Value.formula("SUM(" + column + ")", use.total()),
                    Value.formula(head.here(TOTAL) + "/SUM(" + head.all(TOTAL) + ")", use.total() / all),
                    Value.formula("COUNTIF(" + column + ",\">0\")", use.byMap().size())));
        }
        return rows;
    }

    private TableHead matrixHead() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(book.word("column.map"), 160, 300), Column.words(book.word("column.file"), 90, 180)));
        for (int i = 0; i < uses.size(); i++) {
            columns.add(
                    Column.number(uses.get(i).name(), "0;;").withWidth(90, 150).withKey(CHANNEL + i));
        }
        columns.add(Column.number(book.word("column.total"), "0").withKey(TOTAL));
        TableHead head = new TableHead("ChannelUse", columns);
        return head.calculating(TOTAL, "SUM(" + head.here(CHANNEL + 0, CHANNEL + (uses.size() - 1)) + ")");
    }

    private List<Value> row(TableHead head, PortfolioMap map) {
        List<Value> row = new ArrayList<>(List.of(Value.of(map.title()), Value.of(map.file())));
        double total = 0;
        for (Use use : uses) {
            int count = use.byMap().getOrDefault(map.number(), 0);
            row.add(Value.of(count));
            total += count;
        }
        row.add(Value.formula(head.columns().get(head.index(TOTAL)).calculated(), total));
        return row;
    }
}
