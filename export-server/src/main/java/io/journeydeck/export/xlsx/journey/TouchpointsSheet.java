package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ShownValues;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import java.util.List;

/** Every touchpoint with its channel, and whether that is online. */
final class TouchpointsSheet {

    static final String PRESENCE = "=presence";

    private final Workshop shop;
    private final ItemTable table;
    private final TableHead head;

    TouchpointsSheet(Workshop shop) {
        this.shop = shop;
        Book book = shop.book();
        this.table = shop.table(shop.items(ItemKind.TOUCHPOINT))
                .stage()
                .step()
                .lane()
                .text("item.touchpoint")
                .words(ShownValues.CHANNEL, 100, 170)
                .words(ShownValues.MODE, 80, 120)
                .calculated(
                        Column.words(book.word("column.presence"), 80, 130).withKey(PRESENCE),
                        this::presence,
                        row -> Value.of(presence(row)))
                .words("owner", 100, 180)
                .number("impact", "General")
                .number("importance", "General")
                .sentiment()
                .words("evidence", 90, 240)
                .rest();
        this.head = table.head("Touchpoints");
    }

    List<ItemRow> items() {
        return table.items();
    }

    TableHead head() {
        return head;
    }

    WrittenTable write() {
        WrittenTable written =
                ListSheet.keyed(shop.book(), shop.book().word("sheet.touchpoints"), head, table.rows(head));
        ColumnRules.apply(shop.book(), written);
        return written;
    }

    /** What the mode says, else what is known of the channel. */
    private String presence(TableHead titles) {
        String mode = titles.here(ShownValues.MODE);
        String channel = titles.here(ShownValues.CHANNEL);
        return "IF(" + mode + "<>\"\"," + mode + ",IF(" + channel + "=\"\",\"\",IFERROR(INDEX(" + ListsSheet.PRESENCES
                + ",MATCH(" + channel + "," + ListsSheet.CHANNELS + ",0)),\""
                + shop.book().word("presence.unknown")
                + "\")))";
    }

    /** Where the touchpoint is, in the workbook's words. */
    String presence(ItemRow row) {
        String mode = row.data(ShownValues.MODE);
        if (mode.isEmpty() && row.data(ShownValues.CHANNEL).isEmpty()) {
            return "";
        }
        return mode.isEmpty()
                ? Presences.word(shop, ((JourneyItem.Touchpoint) row.item()).channel())
                : shop.shown().shown(ShownValues.MODE, mode);
    }
}
