/**
 * Pictures that come inside a diagram as {@code data:} addresses: decoded, measured, bounded and, for SVG, cleaned by allow-list;
 * may use {@code scene}'s image data, {@code limits} and jsoup.
 *
 * <p>Nothing is ever fetched: an address that leads out of the file is no picture.
 */
@NullMarked
package io.journeydeck.image;

import org.jspecify.annotations.NullMarked;
