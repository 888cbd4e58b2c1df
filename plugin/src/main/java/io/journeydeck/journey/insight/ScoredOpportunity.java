package io.journeydeck.journey.insight;

import io.journeydeck.journey.JourneyItem.Opportunity;
import io.journeydeck.journey.JourneyItem.PainPoint;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity with its score.
 *
 * @param stage index into the map's stages; −1 when it has no place
 * @param answers the pain points that name it
 */
public record ScoredOpportunity(Opportunity opportunity, int stage, List<PainPoint> answers) {

    /** The reach of an opportunity that gives none. */
    public static final double STANDARD_REACH = 1;

    /** The confidence of an opportunity that gives none: all of it. */
    public static final double STANDARD_CONFIDENCE = 1;

    public ScoredOpportunity {
        answers = List.copyOf(answers);
    }

    /** RICE: reach × impact × confidence ÷ effort; empty when impact or effort is not given or the effort is nothing. */
    public OptionalDouble rice() {
        Double impact = opportunity.impact();
        Double effort = opportunity.effort();
        if (impact == null || effort == null || effort <= 0) {
            return OptionalDouble.empty();
        }
        Double reach = opportunity.reach();
        return OptionalDouble.of(
                (reach == null ? STANDARD_REACH : reach) * impact * share(opportunity.confidence()) / effort);
    }

    /**
     * Confidence as a share. People give it as a share ({@code 0.8}), as a rating from 1 to 5 ({@code 4}) or in percent ({@code 80}): up
     * to 1 it is a share, up to 5 a rating, above that percent.
     */
    public static double share(@Nullable Double confidence) {
        if (confidence == null) {
            return STANDARD_CONFIDENCE;
        }
        if (confidence <= 1) {
            return confidence;
        }
        return confidence <= 5 ? confidence / 5 : Math.min(1, confidence / 100);
    }

    public Quadrant quadrant() {
        Double impact = opportunity.impact();
        Double effort = opportunity.effort();
        return impact == null || effort == null ? Quadrant.UNRATED : Quadrant.of(impact, effort);
    }
}
