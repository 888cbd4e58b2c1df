package io.journeydeck.export.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One chart of each kind, for tests. */
public final class Charts {

    public static final ChartStyle STYLE = new ChartStyle(10_000_000, 5_000_000, 12, 11, "", "en-GB");

    private Charts() {}

    public static LineChart curve() {
        List<String> stages = List.of("Awareness", "Awareness", "Comparison", "Comparison", "Purchase");
        List<LineChart.Step> steps = new ArrayList<>();
        stages.forEach(stage -> steps.add(new LineChart.Step(stage, "Step " + (steps.size() + 1))));
        return new LineChart(
                steps,
                List.of(
                        new LineChart.Series(
                                "Sally",
                                Arrays.asList(0.5, 1.0, -1.5, null, 2.0),
                                List.of(
                                        new LineChart.Note(2, "So many options that I feel overwhelmed"),
                                        new LineChart.Note(3, "Nobody knows how this feels"),
                                        new LineChart.Note(4, "At last!"))),
                        new LineChart.Series("Tom", Arrays.asList(1.0, 0.0, 0.5), List.of())),
                Axis.sentiment("Good", "Neutral", "Bad"),
                LineChart.Marks.SIGN,
                true);
    }

    public static BarChart bars() {
        return new BarChart(
                List.of("Web", "E-mail", "Phone"),
                List.of(
                        new BarChart.Series("Current", Arrays.asList(3.0, null, 5.0)),
                        new BarChart.Series("Future", List.of(4.0, 2.5))),
                Axis.from0("Touchpoints", 5),
                BarChart.Direction.RIGHT,
                true);
    }

    public static BubbleChart bubbles() {
        return new BubbleChart(
                List.of(
                        new BubbleChart.Bubble("1", 2, 4, 300.0, "Now"),
                        new BubbleChart.Bubble("2", 2, 4, 1200.0, "Now"),
                        new BubbleChart.Bubble("3", 5, 5, null, "Later")),
                Axis.rating("Effort"),
                Axis.rating("Impact"),
                BubbleChart.Quadrants.ofRatings("Quick wins", "Big bets", "Fill-ins", "Money pits"));
    }

    public static BubbleChart points() {
        return new BubbleChart(
                List.of(new BubbleChart.Bubble("1", 1, 2, null, ""), new BubbleChart.Bubble("2", 4.5, 2, null, "")),
                Axis.rating("Effort"),
                Axis.rating("Impact"),
                null);
    }

    public static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("curve", curve());
        all.put("bars", bars());
        all.put("bubbles", bubbles());
        all.put("points", points());
        all.put("no curve", new LineChart(List.of(), List.of(), Axis.from0("", 1), LineChart.Marks.SERIES, false));
        all.put("no bar", new BarChart(List.of(), List.of(), Axis.from0("", 0), BarChart.Direction.UP, false));
        all.put("no bubble", new BubbleChart(List.of(), Axis.rating(""), Axis.rating(""), null));
        return all;
    }
}
