/**
 * Labels: draw.io's HTML (by allow-list) or plain text becomes runs, paragraphs and placed lines, as a browser would lay them out;
 * may use {@code scene}, {@code geometry}, {@code diagnostic}, {@code limits}, {@code label.font} and jsoup.
 */
@NullMarked
package io.journeydeck.label;

import org.jspecify.annotations.NullMarked;
