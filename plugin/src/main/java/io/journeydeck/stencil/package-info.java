/**
 * Stencils: shapes that are written down as data, in draw.io's stencil XML, inline in a style ({@code shape=stencil(…)}) or in a
 * file; may use {@code scene}, {@code drawio}, {@code shape}'s types, {@code geometry} and {@code limits}.
 *
 * <p>A stencil is painted on the same {@link io.journeydeck.scene.Canvas} as the built-in shapes, so both mean the same.
 */
@NullMarked
package io.journeydeck.stencil;

import org.jspecify.annotations.NullMarked;
