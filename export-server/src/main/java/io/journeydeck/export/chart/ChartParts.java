package io.journeydeck.export.chart;

/**
 * A chart of a deck.
 *
 * @param xml the chart's part; its relation {@code rId1} is the workbook
 * @param workbook an Excel file with the figures that the chart shows
 */
@SuppressWarnings("ArrayRecordComponent") // documents, made once and handed on
public record ChartParts(byte[] xml, byte[] workbook) {}
