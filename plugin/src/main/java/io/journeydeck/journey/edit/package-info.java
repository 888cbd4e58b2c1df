/**
 * Changes to the journey maps of a diagram: what a map says is changed where it stands, and what is drawn of it follows; all else in
 * the file stays as it is; may use {@code journey}, {@code journey.codec}, {@code journey.layout}, {@code journey.property},
 * {@code drawio}, {@code drawio.graph}, {@code drawio.edit}, {@code geometry}, {@code diagnostic} and {@code limits}.
 *
 * <p>A change knows what was there when it was made, so that it is told from what changed in the diagram since.
 */
@NullMarked
package io.journeydeck.journey.edit;

import org.jspecify.annotations.NullMarked;
