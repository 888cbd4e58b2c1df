/**
 * Scenes painted with Java's 2D geometry: outlines, letters as outlines of the bundled fonts, blurred shades and embedded pictures;
 * may use the plugin and, for embedded SVG pictures, Batik.
 *
 * <p>Shared by the formats that paint instead of describing. Letters never go through AWT's fonts, which come from the machine.
 */
@NullMarked
package io.journeydeck.export.java2d;

import org.jspecify.annotations.NullMarked;
