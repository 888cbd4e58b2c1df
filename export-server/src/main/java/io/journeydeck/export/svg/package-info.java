/**
 * Scenes as SVG: real text, one group a cell, nothing from outside; may use {@code export}, the plugin and Batik's SVG DOM.
 *
 * <p>The document is made in Batik's DOM and written by our own {@link io.journeydeck.export.svg.XmlText}, because the order of
 * attributes is part of "same input, same bytes", and because escaping belongs in one place.
 */
@NullMarked
package io.journeydeck.export.svg;

import org.jspecify.annotations.NullMarked;
