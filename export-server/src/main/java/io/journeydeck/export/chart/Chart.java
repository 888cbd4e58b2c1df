package io.journeydeck.export.chart;

/** What a chart shows: data and meaning, no look. */
public sealed interface Chart permits LineChart, BarChart, BubbleChart {

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of chart. */
    interface Visitor<R> {
        R line(LineChart chart);

        R bar(BarChart chart);

        R bubble(BubbleChart chart);
    }
}
