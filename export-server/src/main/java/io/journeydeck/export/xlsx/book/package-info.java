/**
 * Workbooks as people like them: sheets, tables, cells and their looks, written as the parts of SpreadsheetML; may use {@code
 * export.ooxml}, {@code exchange}, the plugin's words and colours, and of POI what names cells and formats, and knows neither diagrams
 * nor journeys.
 *
 * <p>POI's model of a workbook is not used: it takes several times the time and the room of the rows themselves. What a workbook needs
 * to be taken without repair is kept here: text that looks like a formula, control characters and escapes ({@code
 * exchange.CellText}), names of sheets ({@code SheetNames}), limits of links and styles, and parts that are the same at any time. A
 * formula is written with the value that it has, so that readers that do not calculate show it too.
 */
@NullMarked
package io.journeydeck.export.xlsx.book;

import org.jspecify.annotations.NullMarked;
