package io.journeydeck.comparing;

import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.compare.Band;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.compare.Difference;
import io.journeydeck.journey.compare.ItemAt;
import io.journeydeck.journey.compare.MapComparison;
import io.journeydeck.journey.compare.PropertyChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All differences as a table, on as many pages as it takes, for documents of several pages. */
final class DifferenceTable {

    private static final double WIDTH = 1_200;
    private static final double HEIGHT = 640;
    private static final double[] COLUMNS = {150, 200, 350, 500};
    private static final int MOST_PAGES = 40;

    private final MapPair pair;
    private final ComparisonWords words;

    private record Row(Mark mark, String place, String item, String changes) {}

    DifferenceTable(MapPair pair, ComparisonWords words) {
        this.pair = pair;
        this.words = words;
    }

    /** No page when nothing differs. */
    List<DiagramPage> pages(String id) {
        List<DiagramPage> pages = new ArrayList<>();
        List<Row> rows = rows();
        for (int done = 0; done < rows.size() && pages.size() < MOST_PAGES; ) {
            Marks marks = new Marks(DiagramPage.of("x", "x", List.of()), words.get("differences"));
            done = fill(marks, rows, done, MOST_PAGES - pages.size() == 1);
            pages.add(marks.page(id + "-" + (pages.size() + 1), words.get("differences")));
        }
        return pages;
    }

    private List<Row> rows() {
        MapComparison found = pair.comparison();
        List<Row> rows = new ArrayList<>();
        found.facts()
                .forEach(fact -> rows.add(new Row(
                        Mark.CHANGED, words.get("facts"), words.property(fact.property()), said(List.of(fact)))));
        parts(found.personas(), "persona", Persona::name, rows);
        parts(found.stages(), "stage", Band::name, rows);
        parts(found.lanes(), "lane", Band::name, rows);
        for (Difference<ItemAt> item : found.items()) {
            ItemAt at = item.accept(new Shown<>());
            String from =
                    item instanceof Difference.Moved<ItemAt> moved ? TextComparison.origin(moved, words) + "\n" : "";
            rows.add(new Row(
                    Mark.of(Sentence.sign(item)),
                    at.stage() == null ? words.get("outside") : Sentence.brief(at.stageName()),
                    words.kind(at.item().kind()) + ": "
                            + Sentence.brief(at.item().text()),
                    (from + said(item.accept(new Changes<>()))).strip()));
        }
        return rows;
    }

    private <T> void parts(List<Difference<T>> parts, String what, Function<T, String> nameOf, List<Row> rows) {
        for (Difference<T> part : parts) {
            rows.add(new Row(
                    Mark.of(Sentence.sign(part)),
                    words.get(what),
                    Sentence.brief(nameOf.apply(part.accept(new Shown<>()))),
                    said(part.accept(new Changes<>()))));
        }
    }

    private String said(List<PropertyChange> changes) {
        return changes.stream()
                .map(change -> words.property(change.property()) + ": " + Sentence.change(change, words))
                .collect(Collectors.joining("\n"));
    }

    /** Index of the first row that has no room any more. */
    private int fill(Marks marks, List<Row> rows, int first, boolean last) {
        marks.shape(
                Marks.escaped(words.get("differences") + " \u00b7 "
                        + Sentence.brief(pair.after().title())),
                "text;whiteSpace=wrap;align=left;verticalAlign=middle;fontStyle=1;fontSize=20;fontColor=#1F2937;",
                new Bounds(0, 0, WIDTH, 36));
        double y = 48;
        line(
                marks,
                y,
                28,
                "fontStyle=1;fillColor=#475569;fontColor=#FFFFFF;strokeColor=#475569;",
                words.get("what"),
                words.get("stage"),
                words.get("item"),
                words.get("property"));
        y += 28;
        int next = first;
        while (next < rows.size()) {
            Row row = rows.get(next);
            double height = height(row);
            if (next > first && y + height > HEIGHT) {
                break;
            }
            line(
                    marks,
                    y,
                    height,
                    "fillColor=#FFFFFF;strokeColor=#CBD5E1;fontColor=#1F2937;",
                    row.mark().sign() + "  " + words.get(row.mark().word()),
                    row.place(),
                    row.item(),
                    row.changes());
            y += height;
            next++;
        }
        if (last && next < rows.size()) {
            String more = words.get("more").formatted(rows.size() - next);
            marks.shape(
                    Marks.escaped(more),
                    "text;whiteSpace=wrap;align=left;fontSize=12;fontColor=#1F2937;",
                    new Bounds(0, y + 4, WIDTH, 24));
        }
        return next;
    }

    private static double height(Row row) {
        double most = 0;
        String[] texts = {row.mark().word(), row.place(), row.item(), row.changes()};
        for (int i = 0; i < texts.length; i++) {
            most = Math.max(
                    most,
                    new Flow(0, 0, COLUMNS[i], COLUMNS[i])
                            .place(texts[i].split("\n"))
                            .height());
        }
        return most;
    }

    private static void line(Marks marks, double y, double height, String look, String... texts) {
        double x = 0;
        for (int i = 0; i < texts.length; i++) {
            marks.shape(
                    Marks.escaped(texts[i]),
                    "whiteSpace=wrap;align=left;verticalAlign=middle;spacingLeft=6;spacingRight=4;fontSize=12;" + look,
                    new Bounds(x, y, COLUMNS[i], height));
            x += COLUMNS[i];
        }
    }
}
