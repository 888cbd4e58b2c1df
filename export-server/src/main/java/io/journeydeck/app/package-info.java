/** Where the parts meet: the one list of formats, and {@code main}; may use everything. */
@NullMarked
package io.journeydeck.app;

import org.jspecify.annotations.NullMarked;
