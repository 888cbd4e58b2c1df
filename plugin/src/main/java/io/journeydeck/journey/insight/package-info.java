/**
 * What a journey map tells in figures: its emotion curve, the mood of its stages, pain points by weight, opportunities by score,
 * channels by use, how complete it is, and what is most worth saying of it; uses {@code journey} only. Decks, workbooks and
 * comparisons take their figures from here, so that they agree.
 */
@NullMarked
package io.journeydeck.journey.insight;

import org.jspecify.annotations.NullMarked;
