/**
 * A resolved page becomes a scene: each cell's shape, connector, arrow heads, picture and label at their places; may use
 * {@code drawio}, {@code drawio.graph}, {@code shape}, {@code sketch}, {@code stencil}, {@code label}, {@code image} and
 * {@code scene}.
 *
 * <p>This is the only place that knows how draw.io puts shapes and labels together; output formats see its scenes only.
 */
@NullMarked
package io.journeydeck.paint;

import org.jspecify.annotations.NullMarked;
