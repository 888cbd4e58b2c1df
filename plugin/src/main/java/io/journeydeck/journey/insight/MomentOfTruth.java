package io.journeydeck.journey.insight;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.insight.EmotionCurve.Point;
import org.jspecify.annotations.Nullable;

/**
 * A moment that decides whether the customer goes on.
 *
 * @param stage index into the map's stages
 * @param feeling at its step; null when nothing is said
 */
public record MomentOfTruth(
        JourneyItem item, int stage, @Nullable Point feeling) {}
