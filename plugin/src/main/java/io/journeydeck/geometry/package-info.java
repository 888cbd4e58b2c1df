/**
 * Points, boxes, transforms and lengths as types; uses the JDK only, so that every other package can stand on it.
 *
 * <p>Diagram coordinates are CSS pixels (1/96 in), x to the right, y downwards, as in draw.io's files.
 */
@NullMarked
package io.journeydeck.geometry;

import org.jspecify.annotations.NullMarked;
