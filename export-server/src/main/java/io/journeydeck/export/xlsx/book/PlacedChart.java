package io.journeydeck.export.xlsx.book;

/**
 * A chart on a sheet.
 *
 * @param xml the chart's part
 * @param row index of the row that it hangs on
 * @param offset below the top of that row, in EMU
 * @param width in EMU
 * @param height in EMU
 * @param description what it shows, for readers who do not see it
 */
@SuppressWarnings("ArrayRecordComponent") // a document, made once and handed on
public record PlacedChart(
        byte[] xml, int row, int column, long offset, long width, long height, String name, String description) {}
