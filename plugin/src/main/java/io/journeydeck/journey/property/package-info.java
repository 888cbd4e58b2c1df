/**
 * Typed journeys from named properties, wherever those stand (in a diagram's cells, in a text source): the one place that knows
 * what the properties of items, personas and maps are called; may use {@code journey} and {@code diagnostic}.
 */
@NullMarked
package io.journeydeck.journey.property;

import org.jspecify.annotations.NullMarked;
