/**
 * Workbooks as people like them: sheets, tables, cells and their looks, written as a stream of rows; may use POI, {@code exchange}
 * and the plugin's words and colours, and knows neither diagrams nor journeys.
 *
 * <p>What is wrong to trust POI with is guarded here: text that looks like a formula, control characters and escapes ({@code
 * exchange.CellText}), names of sheets ({@code SheetNames}), links, and bytes that would change with the clock ({@code FinishedBook}).
 * A formula is written with the value that it has, so that readers that do not calculate show it too.
 */
@NullMarked
package io.journeydeck.export.xlsx.book;

import org.jspecify.annotations.NullMarked;
