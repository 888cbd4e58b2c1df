package io.journeydeck.export.xlsx.journey;

import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.PlacedChart;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.insight.EmotionCurve;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every feeling on the way, and the curve that they make. */
final class EmotionsSheet {

    private final Workshop shop;
    private final List<List<Charts.Line>> curves = new ArrayList<>();
    private final ItemTable table;
    private final TableHead head;

    EmotionsSheet(Workshop shop) {
        this.shop = shop;
        IdentityHashMap<JourneyItem, EmotionCurve.Point> points = shop.points();
        this.table = shop.table(alongTheWay(points))
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

    /** Map by map and line by line, each from left to right; what lies on no curve comes last. */
    private List<ItemRow> alongTheWay(IdentityHashMap<JourneyItem, EmotionCurve.Point> points) {
        List<ItemRow> all = new ArrayList<>();
        for (int i = 0; i < shop.maps().size(); i++) {
            MapView view = shop.maps().get(i);
            List<ItemRow> rows = shop.items(
                    row -> row.kind() == ItemKind.EMOTION && row.view().title().equals(view.title()));
            IdentityHashMap<JourneyItem, ItemRow> byItem = new IdentityHashMap<>();
            rows.forEach(row -> byItem.put(row.item(), row));
            List<Charts.Line> curve = new ArrayList<>();
            for (EmotionCurve.Line line : shop.insights().get(i).curve().lines()) {
                List<ItemRow> own = new ArrayList<>();
                for (EmotionCurve.Point point : line.known()) {
                    ItemRow row = byItem.get(point.item());
                    if (row != null) {
                        own.add(row);
                    }
                }
                if (!own.isEmpty()) {
                    curve.add(new Charts.Line(line.persona(), all.size(), own));
                    all.addAll(own);
                }
            }
            rows.stream().filter(row -> !points.containsKey(row.item())).forEach(all::add);
            curves.add(curve);
        }
        return all;
    }

    private static Value thought(EmotionCurve.@Nullable Point point) {
        return point == null ? Value.NONE : Value.of(point.thought());
    }

    /** The lines that share the steps of the longest. */
    private static List<Charts.Line> together(List<Charts.Line> lines) {
        int longest = lines.stream().mapToInt(line -> line.rows().size()).max().orElse(0);
        return lines.stream().filter(line -> line.rows().size() == longest).toList();
    }

    TableHead head() {
        return head;
    }

    WrittenTable write() {
        WrittenTable written = ListSheet.keyed(shop.book(), shop.book().word("sheet.emotions"), head, table.rows(head));
        ColumnRules.apply(shop.book(), written);
        Charts charts = new Charts(shop.book(), written);
        List<PlacedChart> placed = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            List<Charts.Line> lines = together(curves.get(i));
            if (!lines.isEmpty() && lines.get(0).rows().size() > 1) {
                placed.add(charts.curve(shop.maps().get(i).title(), lines, placed.size()));
            }
        }
        shop.book().charts(written.sheet(), placed);
        return written;
    }
}
