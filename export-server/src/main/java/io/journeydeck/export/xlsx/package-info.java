/**
 * A diagram as an Excel workbook: inventories as filtered tables, and journey maps as stages × lanes; may use {@code export},
 * {@code exchange}, the plugin and Apache POI, and knows no other format.
 *
 * <p>What is wrong to trust POI with is guarded here: text that looks like a formula, control characters and escapes
 * ({@code exchange.CellText}), names of sheets ({@code SheetNames}), links, and bytes that would change with the clock ({@code FinishedBook}).
 */
@NullMarked
package io.journeydeck.export.xlsx;

import org.jspecify.annotations.NullMarked;
