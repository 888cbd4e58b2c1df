/**
 * What differs between two journey maps, such as a current and a future one or two versions of the same: stages, lanes, items,
 * personas and facts that were added, removed, changed or moved, and how the customers' feelings changed stage by stage; may use
 * {@code journey}, {@code journey.insight}, {@code journey.words} and {@code diagnostic} only, so that decks, workbooks, pictures and texts tell the same.
 */
@NullMarked
package io.journeydeck.journey.compare;

import org.jspecify.annotations.NullMarked;
