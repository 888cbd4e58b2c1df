/**
 * Whether diagrams look as draw.io paints them: {@code src/test/fidelity} holds small diagrams, a folder for each kind of feature,
 * each with the picture that the real editor made of it ({@code npm run record} in {@code src/test/browser}). A new file is a new test.
 */
@NullMarked
package io.journeydeck.fidelity;

import org.jspecify.annotations.NullMarked;
