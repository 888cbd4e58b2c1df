package io.journeydeck.export.xlsx.journey;

import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.PlacedChart;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.insight.EmotionCurve;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                    curve.add(new Charts.Line(name(view.map(), line.persona()), all.size(), own));
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

    /** Lines over the same steps share a chart; another has one of its own, so that none is left out. */
    private static List<List<Charts.Line>> together(List<Charts.Line> lines) {
        Map<List<String>, List<Charts.Line>> bySteps = new LinkedHashMap<>();
        for (Charts.Line line : lines) {
            List<String> steps = line.rows().stream()
                    .map(row -> row.stage() + "/" + row.data("step"))
                    .toList();
            bySteps.computeIfAbsent(steps, key -> new ArrayList<>()).add(line);
        }
        return List.copyOf(bySteps.values());
    }

    /** The name of the persona that a line's items name by its cell. */
    private static String name(JourneyMap map, String persona) {
        return map.personas().stream()
                .filter(each -> persona.equals(each.origin().cellId()))
                .map(Persona::name)
                .findFirst()
                .orElse(persona);
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
            List<List<Charts.Line>> groups = together(curves.get(i));
            for (List<Charts.Line> lines : groups) {
                if (lines.get(0).rows().size() > 1) {
                    String map = shop.maps().get(i).title();
                    String title =
                            groups.size() > 1 ? map + " \u00b7 " + lines.get(0).name() : map;
                    placed.add(charts.curve(title, lines, placed.size()));
                }
            }
        }
        shop.book().charts(written.sheet(), placed);
        return written;
    }
}
