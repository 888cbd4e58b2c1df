/**
 * The bundled faces (Liberation: as wide as Helvetica/Arial, Times and Courier) and what they measure; may use fontbox only.
 *
 * <p>Never AWT: its fonts come from the machine, and a bare server has none. Whoever measures here gets the same numbers
 * everywhere.
 */
@NullMarked
package io.journeydeck.label.font;

import org.jspecify.annotations.NullMarked;
