/**
 * What a workbook of ours keeps for its way back into the diagram: the names of its columns, what its cells may hold, and the state
 * of the maps when they were exported; may use the plugin's journeys and POI.
 *
 * <p>Written by {@code export.xlsx}, read by {@code importing}, so that neither knows the other.
 */
@NullMarked
package io.journeydeck.exchange;

import org.jspecify.annotations.NullMarked;
