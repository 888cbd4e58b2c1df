/**
 * What differs between journey maps, as a workbook; may use {@code comparing}, {@code export.xlsx.book}, the plugin and Apache POI.
 */
@NullMarked
package io.journeydeck.export.xlsx.compared;

import org.jspecify.annotations.NullMarked;
