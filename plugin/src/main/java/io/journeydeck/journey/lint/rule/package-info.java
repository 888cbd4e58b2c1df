/**
 * The rules for journey maps, one class each, and the one list of them; may use {@code journey}, {@code journey.property}, {@code
 * journey.lint}, {@code journey.words}, {@code diagnostic} and {@code geometry}.
 *
 * <p>Where they come from: the six components of a complete map (actions, touchpoints, emotions, pain points, expectations,
 * stages), Nielsen Norman Group's and Service Design Tools' guides to journey maps, CJML for what is planned and what was
 * experienced, Shostack's and Bitner's service blueprints, WCAG 2.2 for what everybody can read.
 */
@NullMarked
package io.journeydeck.journey.lint.rule;

import org.jspecify.annotations.NullMarked;
