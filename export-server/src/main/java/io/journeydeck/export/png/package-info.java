/**
 * Bitmaps: PNG files, and the pictures that other formats need beside an SVG; uses the export port and {@code java2d}.
 *
 * <p>Nothing outside the given bytes is ever read: what refers elsewhere is taken out before Batik sees it, and Batik is told to
 * refuse the rest.
 */
@NullMarked
package io.journeydeck.export.png;

import org.jspecify.annotations.NullMarked;
