/**
 * From text sources and workbooks to diagrams: the port that {@code import} and the server call; may use the plugin, and POI for
 * the rows of workbooks.
 */
@NullMarked
package io.journeydeck.importing;

import org.jspecify.annotations.NullMarked;
