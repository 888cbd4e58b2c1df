/**
 * Where a deck gets its looks from: masters, layouts, colours and fonts, ours or those of a user's template, and the size of its
 * slides; uses POI's package layer.
 */
@NullMarked
package io.journeydeck.export.pptx.theme;

import org.jspecify.annotations.NullMarked;
