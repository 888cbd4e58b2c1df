/**
 * JPEG pictures, written by the JDK; uses the export port and {@code java2d}.
 */
@NullMarked
package io.journeydeck.export.jpg;

import org.jspecify.annotations.NullMarked;
