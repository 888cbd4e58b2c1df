/**
 * Native charts (DrawingML, ECMA-376 part 1, 21.2) for decks and workbooks: curves, bars and bubbles as data, and the parts that show
 * them; uses {@code export.ooxml} and {@code export} for its packages, and no library.
 *
 * <p>Charts are coloured by the theme and set in its fonts, so that they take over the look of the document they stand in. Those of
 * decks bring their figures as a workbook of their own, which PowerPoint opens under "Edit Data"; a library's workbook would cost more
 * time than all the rest of a slide. Those of workbooks point at cells.
 */
@NullMarked
package io.journeydeck.export.chart;

import org.jspecify.annotations.NullMarked;
