package io.journeydeck.export.xlsx.book;

/**
 * A chart on a sheet.
 *
 * @param xml the chart's part
 * @param row index of the row at whose top it begins; rows from there on are as high as the sheet's standard
 * @param column index of the column at whose left edge it begins
 * @param width in EMU
 * @param height in EMU
 * @param description what it shows, for readers who do not see it
 */
@SuppressWarnings("ArrayRecordComponent") // a document, made once and handed on
public record PlacedChart(byte[] xml, int row, int column, long width, long height, String name, String description) {}
