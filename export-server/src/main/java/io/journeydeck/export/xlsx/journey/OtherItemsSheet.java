package io.journeydeck.export.xlsx.journey;

import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import java.util.List;

/** The items of all kinds that have no sheet of their own: actions, thoughts, expectations, moments of truth, notes, … */
final class OtherItemsSheet {

    private final Workshop shop;
    private final ItemTable table;
    private final TableHead head;

    OtherItemsSheet(Workshop shop, List<ItemRow> items) {
        this.shop = shop;
        this.table = shop.table(items)
                .computed("kind", 90, 150, row -> Value.of(kind(row)))
                .stage()
                .step()
                .lane()
                .add(
                        Column.number(shop.book().word("column.number"), "General")
                                .withWidth(50, 70)
                                .withKey("=number"),
                        row -> row.item() instanceof JourneyItem.Action action
                                ? Value.of(action.number())
                                : Value.numberOrText(row.data("number")))
                .text("column.text")
                .sentimentIfAny()
                .rest();
        this.head = table.head("Items");
    }

    /** What the item is, for people; some moments are not of truth but of turning away. */
    private String kind(ItemRow row) {
        boolean turns = row.kind() == ItemKind.MOMENT && row.data("kind").startsWith("turning");
        return shop.book()
                .word(turns ? "item.turning-point" : "item." + row.kind().id());
    }

    WrittenTable write() {
        WrittenTable written = ListSheet.keyed(shop.book(), shop.book().word("sheet.items"), head, table.rows(head));
        ColumnRules.apply(shop.book(), written);
        return written;
    }
}
