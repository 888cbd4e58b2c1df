/**
 * Diagrams on slides: from the scene to native shapes, texts, glued connectors, groups and pictures; uses {@code scene} and the
 * elements of {@code export.ooxml}, no POI.
 *
 * <p>Elements are written and not POI's shapes, because those cannot say most of what is needed here: glued connectors, connection
 * sites, text rectangles, several fills in one outline, pictures in SVG.
 */
@NullMarked
package io.journeydeck.export.pptx.drawing;

import org.jspecify.annotations.NullMarked;
