/**
 * What stands on slides beside diagrams: titles, texts, tables, charts and notes as elements; uses the theme's layouts and no POI.
 */
@NullMarked
package io.journeydeck.export.pptx.slide;

import org.jspecify.annotations.NullMarked;
