package io.journeydeck.export.chart;

import io.journeydeck.export.ooxml.Xml;
import java.util.List;

/**
 * What is plotted.
 *
 * @param parts the chart and its axes, in the order of CT_PlotArea
 * @param listed how many series, from the first, the legend names; fewer than two need none
 * @param unlisted how many series follow them that the legend must not name
 */
record Plot(List<Xml> parts, int listed, int unlisted) {}
