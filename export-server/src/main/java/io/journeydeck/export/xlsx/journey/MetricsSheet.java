package io.journeydeck.export.xlsx.journey;

import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.ItemKind;

/** Every measure with where it stands and where it shall be. */
final class MetricsSheet {

    private final Workshop shop;
    private final ItemTable table;
    private final TableHead head;

    MetricsSheet(Workshop shop) {
        this.shop = shop;
        this.table = shop.table(shop.items(ItemKind.METRIC))
                .stage()
                .step()
                .lane()
                .text("item.metric")
                .words("unit", 60, 110)
                .number("baseline", "General")
                .number("target", "General")
                .day("due")
                .words("owner", 100, 180)
                .sentimentIfAny()
                .rest();
        this.head = table.head("Kpis");
    }

    TableHead head() {
        return head;
    }

    WrittenTable write() {
        WrittenTable written = ListSheet.keyed(shop.book(), shop.book().word("sheet.metrics"), head, table.rows(head));
        ColumnRules.apply(shop.book(), written);
        return written;
    }
}
