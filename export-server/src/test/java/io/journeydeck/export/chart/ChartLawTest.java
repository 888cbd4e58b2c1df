package io.journeydeck.export.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.standard.OfficeSchemas;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever the texts and numbers are, the chart is one that Office opens, and its workbook holds what it shows. */
class ChartLawTest {

    private static OfficeSchemas schemas;

    @BeforeContainer
    static void readSchemas() {
        schemas = OfficeSchemas.read();
    }

    @Property(tries = 60)
    void curvesAreWhole(
            @ForAll @Size(max = 8) List<String> names,
            @ForAll @Size(max = 8) List<Double> values,
            @ForAll @IntRange(min = 0, max = 9) int at,
            @ForAll boolean grouped)
            throws Exception {
        List<LineChart.Step> steps = names.stream()
                .map(name -> new LineChart.Step(grouped ? names.get(0) : "", name))
                .toList();
        List<Double> known = new ArrayList<>(values.subList(0, Math.min(values.size(), steps.size())));
        String text = String.join(" ", names);
        check(new LineChart(
                steps,
                List.of(new LineChart.Series(text, known, List.of(new LineChart.Note(at, text)))),
                Axis.sentiment(text, text, text),
                LineChart.Marks.SIGN,
                grouped));
    }

    @Property(tries = 60)
    void barsAreWhole(
            @ForAll @Size(max = 8) List<String> names,
            @ForAll @Size(max = 8) List<Double> values,
            @ForAll double largest)
            throws Exception {
        List<Double> known = values.subList(0, Math.min(values.size(), names.size()));
        check(new BarChart(
                names,
                List.of(new BarChart.Series("", known), new BarChart.Series("b", List.of())),
                Axis.from0(String.join("", names), largest),
                BarChart.Direction.UP,
                false));
    }

    @Property(tries = 60)
    void bubblesAreWhole(@ForAll @Size(max = 8) List<String> names, @ForAll @IntRange(min = 1, max = 1000) int spread)
            throws Exception {
        List<BubbleChart.Bubble> bubbles = new ArrayList<>();
        for (String name : names) {
            int i = bubbles.size();
            Double size = i % 3 == 0 ? null : spread * (i + 1e-9);
            bubbles.add(new BubbleChart.Bubble(name, 7.0 / spread * i, i % 4 - 2.5, size, i % 2 == 0 ? name : ""));
        }
        String name = String.join("", names);
        check(new BubbleChart(
                bubbles, Axis.rating(name), Axis.rating(name), BubbleChart.Quadrants.ofRatings(name, "", name, "")));
    }

    private static void check(Chart chart) throws Exception {
        assertThat(schemas.problems(ChartXml.forDeck(chart, Charts.STYLE).xml()))
                .isEmpty();
        ChartXmlTest.checkFigures(chart);
    }
}
