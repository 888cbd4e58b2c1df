package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ShownValues;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.Sheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.Channel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/** How often each channel is used in each stage, counted from the touchpoints, and how much of that is online. */
final class ChannelsSheet {

    private static final String CHANNEL = "channel";
    private static final String STAGE = "stage-";
    private static final String TOTAL = "total";

    private final Workshop shop;
    private final TouchpointsSheet touchpoints;
    private final TableHead source;
    private final List<String> stages;
    private final Map<String, List<ItemRow>> channels = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> presences;

    /** Counts the rows of a table of touchpoints. */
    ChannelsSheet(Workshop shop, TouchpointsSheet touchpoints) {
        this.shop = shop;
        this.touchpoints = touchpoints;
        this.source = touchpoints.head();
        this.stages = Proposals.stages(shop);
        this.presences = Presences.byChannel(shop);
        for (ItemRow row : touchpoints.items()) {
            String name = shop.shown().shown(ShownValues.CHANNEL, row.data(ShownValues.CHANNEL));
            String key = name.toLowerCase(Locale.ROOT);
            names.putIfAbsent(key, name);
            channels.computeIfAbsent(key, first -> new ArrayList<>()).add(row);
        }
    }

    WrittenTable write() {
        Book book = shop.book();
        Sheet sheet = book.sheet(book.word("sheet.channels"));
        TableHead head = head();
        List<List<Value>> rows = new ArrayList<>();
        channels.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
                .forEach(each -> rows.add(row(head, names.getOrDefault(each.getKey(), ""), each.getValue())));
        ListSheet list = new ListSheet(book, sheet, 0, 0, head);
        list.widths(rows);
        WrittenTable written = list.write(rows);
        CellRangeAddress counts =
                new CellRangeAddress(1, written.lastRow(), written.column(STAGE + 0), written.column(TOTAL) - 1);
        Tints.heat(sheet, counts, Palette.SKY);
        Tints.bars(sheet, written.cells("share"), Palette.SKY);
        shares(sheet, written.lastRow() + 2);
        sheet.freeze(1, 1);
        sheet.repeatRow(0);
        return written;
    }

    private TableHead head() {
        Book book = shop.book();
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(book.word("property.channel"), 150, 220).withKey(CHANNEL),
                Column.words(book.word("column.presence"), 110, 140).withKey("presence")));
        for (int i = 0; i < stages.size(); i++) {
            columns.add(Column.number(stages.get(i), "0;;").withWidth(70, 150).withKey(STAGE + i));
        }
        columns.add(Column.number(book.word("column.no-stage"), "0;;")
                .withWidth(70, 110)
                .withKey(STAGE + stages.size()));
        columns.add(Column.number(book.word("column.total"), "0").withKey(TOTAL));
        columns.add(Column.number(book.word("column.share"), "0%").withKey("share"));
        return new TableHead("Channels", columns);
    }

    private List<Value> row(TableHead head, String name, List<ItemRow> uses) {
        String same = source.all(ShownValues.CHANNEL) + ","
                + (name.isEmpty() ? "\"\"" : Criterion.is(head.here(CHANNEL), name));
        List<Value> row = new ArrayList<>();
        row.add(name.isEmpty() ? Value.of(shop.book().word("channels.none")) : Value.of(name));
        row.add(Value.formula(
                "IFERROR(INDEX(" + ListsSheet.PRESENCES + ",MATCH(" + head.here(CHANNEL) + "," + ListsSheet.CHANNELS
                        + ",0)),\"" + unknown() + "\")",
                presences.getOrDefault(name, unknown())));
        for (int i = 0; i < stages.size(); i++) {
            String stage = stages.get(i);
            row.add(Value.formula(
                    "COUNTIFS(" + same + "," + source.all(ColumnKeys.STAGE) + ","
                            + Criterion.is("INDEX(" + ListsSheet.STAGES + "," + (i + 1) + ")", stage) + ")",
                    (double) uses.stream()
                            .filter(use -> use.stageName().equalsIgnoreCase(stage))
                            .count()));
        }
        row.add(Value.formula("COUNTIFS(" + same + "," + source.all(ColumnKeys.STAGE) + ",\"\")", (double)
                uses.stream().filter(use -> use.stageName().isEmpty()).count()));
        row.add(Value.formula("COUNTIFS(" + same + ")", uses.size()));
        double all = touchpoints.items().size();
        row.add(Value.formula(head.here(TOTAL) + "/SUM(" + head.all(TOTAL) + ")", uses.size() / all));
        return row;
    }

    private String unknown() {
        return shop.book().word("presence.unknown");
    }

    /** A second, small table: how much is online, offline, or nobody knows where. */
    private void shares(Sheet sheet, int firstRow) {
        Book book = shop.book();
        TableHead head = new TableHead(
                "ChannelShares",
                List.of(
                        Column.words(book.word("column.presence"), 150, 220).withKey("presence"),
                        Column.number(book.word("sheet.touchpoints"), "0").withKey(TOTAL),
                        Column.number(book.word("column.share"), "0%").withKey("share")));
        List<List<Value>> rows = new ArrayList<>();
        for (Channel.Presence presence : Channel.Presence.values()) {
            String word = Presences.word(shop, presence);
            long count = touchpoints.items().stream()
                    .filter(row -> touchpoints.presence(row).equals(word)
                            || (presence == Channel.Presence.UNKNOWN
                                    && touchpoints.presence(row).isEmpty()))
                    .count();
            rows.add(List.of(
                    Value.of(word),
                    Value.formula(
                            "COUNTIF(" + source.all(TouchpointsSheet.PRESENCE) + "," + head.here("presence") + ")"
                                    + (presence == Channel.Presence.UNKNOWN
                                            ? "+COUNTIF(" + source.all(TouchpointsSheet.PRESENCE) + ",\"\")"
                                            : ""),
                            (double) count),
                    Value.formula(
                            head.here(TOTAL) + "/ROWS(" + source.all(ColumnKeys.TEXT) + ")",
                            (double) count / touchpoints.items().size())));
        }
        WrittenTable written = new ListSheet(book, sheet, firstRow, 0, head).write(rows);
        Tints.bars(sheet, written.cells("share"), Palette.MINT);
    }
}
