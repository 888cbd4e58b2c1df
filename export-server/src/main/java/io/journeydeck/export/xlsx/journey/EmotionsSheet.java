package io.journeydeck.export.xlsx.journey;

import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.insight.EmotionCurve;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Every feeling on the way, and the curve that they make. */
final class EmotionsSheet {

    private final Workshop shop;
    private final ItemTable table;
    private final TableHead head;

    EmotionsSheet(Workshop shop) {
        this.shop = shop;
        IdentityHashMap<JourneyItem, EmotionCurve.Point> points = shop.points();
        this.table = shop.table(shop.items(ItemKind.EMOTION))
                .stage()
                .step()
                .lane()
                .words("persona", 80, 150)
                .sentiment()
                .text("item.emotion")
                .computed("thought", 200, 360, row -> thought(points.get(row.item())))
                .words("evidence", 90, 240)
                .rest();
        this.head = table.head("Emotions");
    }

    private static Value thought(EmotionCurve.@Nullable Point point) {
        return point == null ? Value.NONE : Value.of(point.thought());
    }

    TableHead head() {
        return head;
    }

    WrittenTable write() {
        WrittenTable written = ListSheet.keyed(shop.book(), shop.book().word("sheet.emotions"), head, table.rows(head));
        ColumnRules.apply(shop.book(), written);
        return written;
    }
}
