/**
 * Checks of journey maps: what a rule is, what it may ask, and how severe its findings are; may use {@code journey}, {@code
 * journey.property}, {@code diagnostic} and {@code geometry}.
 *
 * <p>The rules themselves are in {@code journey.lint.rule}, one class each. A rule does not know how severe it is: that stands in a
 * {@link io.journeydeck.journey.lint.Profile}. It does not know the page either, only {@link
 * io.journeydeck.journey.lint.PageFacts}, nor the clock: today is handed in.
 */
@NullMarked
package io.journeydeck.journey.lint;

import org.jspecify.annotations.NullMarked;
