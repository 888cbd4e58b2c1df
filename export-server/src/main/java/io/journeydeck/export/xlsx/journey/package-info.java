/**
 * Journey maps as sheets of a workbook: the map itself, a table a kind of item, and what follows from them as live formulas; may use
 * {@code export.xlsx.book}, the table of differences of {@code export.xlsx.compared}, {@code export.chart}, {@code export},
 * {@code exchange} and the plugin's journeys.
 *
 * <p>The sheets of items and of maps find their way back into the diagram ({@link io.journeydeck.exchange.ColumnKeys}): what people
 * change there, {@code import --into} applies. What they cannot change is a formula or has a key that begins with an equals sign.
 */
@NullMarked
package io.journeydeck.export.xlsx.journey;

import org.jspecify.annotations.NullMarked;
