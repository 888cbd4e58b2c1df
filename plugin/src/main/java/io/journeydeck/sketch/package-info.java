/**
 * The hand that draws shapes with {@code sketch=1} or {@code comic=1}: a ruled path becomes wobbly strokes and hatched areas; may use
 * {@code scene}, {@code drawio}'s styles and {@code geometry}.
 *
 * <p>The hand is steady: chance comes from the cell's id, as in draw.io, so that the same diagram gives the same strokes each time
 * and nearly those that draw.io shows.
 */
@NullMarked
package io.journeydeck.sketch;

import org.jspecify.annotations.NullMarked;
