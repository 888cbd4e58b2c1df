/**
 * Decks for PowerPoint: a slide a page, made of native, editable shapes; uses POI and the export port.
 *
 * <p>POI keeps the package, its parts, relations and pictures. What stands on a slide is written as DrawingML elements ({@link
 * io.journeydeck.export.pptx.Xml}), because POI's shapes cannot say most of what is needed here: glued connectors, connection
 * sites, text rectangles, several fills in one outline, pictures in SVG.
 */
@NullMarked
package io.journeydeck.export.pptx;

import org.jspecify.annotations.NullMarked;
