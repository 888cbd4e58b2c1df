/**
 * What rules may know of a page, seen on the page as it is painted: where things lie, whether words fit and can be read; may use
 * {@code journey}, {@code journey.lint}, {@code drawio}, {@code drawio.graph}, {@code scene}, {@code geometry}, {@code diagnostic}
 * and {@code limits}.
 */
@NullMarked
package io.journeydeck.journey.lint.page;

import org.jspecify.annotations.NullMarked;
