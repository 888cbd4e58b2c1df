/**
 * Formulas of labels as readable text: LaTeX and AsciiMath become letters, signs, fractions and small letters above or below the line;
 * may use {@code limits} and jsoup. Whoever has no room for set mathematics shows this instead.
 */
@NullMarked
package io.journeydeck.label.math;

import org.jspecify.annotations.NullMarked;
