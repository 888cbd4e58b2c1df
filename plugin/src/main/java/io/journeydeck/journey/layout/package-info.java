/**
 * From journeys to pages: draws a map as a draw.io table that stays editable by hand, in one of a few {@link
 * io.journeydeck.journey.layout.Theme themes}; may use {@code journey}, {@code journey.property}, {@code journey.words}, {@code drawio}, {@code label}, {@code scene}, {@code
 * geometry}, {@code diagnostic} and {@code limits}.
 *
 * <p>Only what every draw.io knows is used: a table whose cells take drops, built-in shapes, inline stencils, no emoji. What an
 * item says and carries stands in its {@code object} attributes, so that reading the page gives the same map again. {@code label}
 * measures text, as cards are as tall as their words need.
 */
@NullMarked
package io.journeydeck.journey.layout;

import org.jspecify.annotations.NullMarked;
