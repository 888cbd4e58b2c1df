/**
 * Decks for PowerPoint: which slides a drawing becomes, and where everything comes from; uses the packages below it and the export
 * port.
 */
@NullMarked
package io.journeydeck.export.pptx;

import org.jspecify.annotations.NullMarked;
