/**
 * What draw.io's built-in shapes look like: one painter a shape and the registry that knows them by name; may use {@code scene},
 * {@code drawio}'s styles and {@code geometry}.
 *
 * <p>A shape paints itself once, in its own coordinates (0, 0 is its top left corner), with the colours that the canvas already
 * has. Shapes that belong to one palette stand together in one list, so that adding a shape touches one place.
 */
@NullMarked
package io.journeydeck.shape;

import org.jspecify.annotations.NullMarked;
