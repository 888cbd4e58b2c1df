package io.journeydeck.journey.insight;

import io.journeydeck.journey.JourneyItem.Opportunity;
import io.journeydeck.journey.JourneyItem.PainPoint;
import org.jspecify.annotations.Nullable;

/**
 * A pain point with what decides its rank: severity, then frequency, then how bad its stage feels, then its place on the map. One
 * without a severity comes after all that have one.
 *
 * @param stage index into the map's stages; −1 when it has no place
 * @param answer the opportunity that it names; null when it names none, or none that is on the map
 */
public record RankedPain(
        PainPoint pain, int stage, @Nullable Opportunity answer) {}
