/**
 * A diagram as an Excel workbook: inventories as filtered tables, and journey maps with what follows from them; may use {@code
 * export}, its own {@code book} (sheets, tables, looks), {@code journey} (the sheets of maps) and {@code portfolio} (many maps), and
 * Apache POI, and knows no other format.
 */
@NullMarked
package io.journeydeck.export.xlsx;

import org.jspecify.annotations.NullMarked;
