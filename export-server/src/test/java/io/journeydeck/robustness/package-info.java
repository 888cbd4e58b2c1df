/** Pages that nobody would draw: whatever a diagram says, each format makes a whole document of it or says what is wrong. */
@NullMarked
package io.journeydeck.robustness;

import org.jspecify.annotations.NullMarked;
