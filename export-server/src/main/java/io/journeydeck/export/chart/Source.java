package io.journeydeck.export.chart;

import io.journeydeck.export.ooxml.Xml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where values come from: cells and what stands in them, so that programs show the chart without opening the workbook (ECMA-376
 * part 1, 21.2.2.201 strRef, 21.2.2.123 numRef, 21.2.2.102 multiLvlStrRef).
 *
 * @param formula empty for values that stand nowhere else
 */
record Source(String formula, List<Cell> cells) {

    static Source of(String formula, List<Cell> cells) {
        return new Source(formula, cells);
    }

    Xml numbers(String format) {
        Xml values = Xml.of(formula.isEmpty() ? "c:numLit" : "c:numCache")
                .add(Xml.of("c:formatCode").text(format))
                .addAll(points(cells));
        return formula.isEmpty() ? values : reference("c:numRef", values);
    }

    Xml texts() {
        Xml values = Xml.of(formula.isEmpty() ? "c:strLit" : "c:strCache").addAll(points(cells));
        return formula.isEmpty() ? values : reference("c:strRef", values);
    }

    /** Two levels: these, and above them the groups, each written where it begins. */
    Xml levels(List<Cell> groups) {
        return reference(
                "c:multiLvlStrRef",
                Xml.of("c:multiLvlStrCache")
                        .add(Xml.of("c:ptCount").with("val", cells.size()))
                        .add(Xml.of("c:lvl").addAll(listed(cells)))
                        .add(Xml.of("c:lvl").addAll(listed(groups))));
    }

    /** The name of a series (21.2.2.215 tx); null for none. */
    @Nullable
    Xml name() {
        Cell only = cells.get(0);
        if (formula.isEmpty()) {
            return only.isEmpty() ? null : Xml.of("c:tx").add(only.value("c:v"));
        }
        return Xml.of("c:tx").add(texts());
    }

    private Xml reference(String element, Xml cache) {
        return Xml.of(element).add(Xml.of("c:f").text(formula)).add(cache);
    }

    private static List<Xml> points(List<Cell> cells) {
        List<Xml> points = new ArrayList<>();
        points.add(Xml.of("c:ptCount").with("val", cells.size()));
        points.addAll(listed(cells));
        return points;
    }

    private static List<Xml> listed(List<Cell> cells) {
        List<Xml> points = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                points.add(Xml.of("c:pt").with("idx", i).add(cells.get(i).value("c:v")));
            }
        }
        return points;
    }
}
