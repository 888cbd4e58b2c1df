/**
 * From cells to journeys: reads the maps on a page by the convention of {@link io.journeydeck.journey.codec.JourneyReader}; may
 * use {@code journey}, {@code journey.property}, {@code journey.words}, {@code drawio}, {@code drawio.graph}, {@code geometry} and
 * {@code diagnostic}.
 *
 * <p>What a shape is stands in its data, where it belongs is decided by its place: first by the cell that holds it, then by
 * geometry.
 */
@NullMarked
package io.journeydeck.journey.codec;

import org.jspecify.annotations.NullMarked;
