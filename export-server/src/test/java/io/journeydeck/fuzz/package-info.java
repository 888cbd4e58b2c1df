/**
 * What must hold for any bytes a stranger may send: they become what they should, or a finding says why not. The inputs in
 * {@code src/test/resources} are tried in each build; {@code JAZZER_FUZZ=1} lets Jazzer look for worse ones. May use everything.
 */
@NullMarked
package io.journeydeck.fuzz;

import org.jspecify.annotations.NullMarked;
