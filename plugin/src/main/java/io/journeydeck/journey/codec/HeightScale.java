package io.journeydeck.journey.codec;

import io.journeydeck.journey.Sentiment;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns heights in an emotion lane into feelings; up is good.
 *
 * @param zero where a feeling is neither good nor bad, px from the top of the page
 * @param step px from one score to the next
 */
record HeightScale(double zero, double step) {

    /** The share of a lane's height that people draw in. */
    private static final double USED = 0.8;

    /** The scale of a lane that says nothing but where it begins and ends, px. */
    static HeightScale of(double top, double bottom) {
        return new HeightScale((top + bottom) / 2, Math.max(1, (bottom - top) / 2 * USED / Sentiment.HIGHEST));
    }

    /** The scale of a lane with a line for zero in it. */
    static HeightScale around(double zero, double top, double bottom) {
        double half = Math.max(zero - top, bottom - zero);
        return new HeightScale(zero, Math.max(1, half * USED / Sentiment.HIGHEST));
    }

    /**
     * The scale that the labels of an axis give.
     *
     * @param heights px by score
     * @return empty unless two scores lie at two heights, the better one higher
     */
    static Optional<HeightScale> of(Map<Double, Double> heights) {
        NavigableMap<Double, Double> sorted = new TreeMap<>(heights);
        if (sorted.size() < 2) {
            return Optional.empty();
        }
        Map.Entry<Double, Double> worst = sorted.firstEntry();
        Map.Entry<Double, Double> best = sorted.lastEntry();
        double step = (worst.getValue() - best.getValue()) / (best.getKey() - worst.getKey());
        return step < 1 ? Optional.empty() : Optional.of(new HeightScale(best.getValue() + best.getKey() * step, step));
    }

    /** The feeling at a height, to the nearest half step. */
    Sentiment at(double y) {
        double value = Math.max(Sentiment.LOWEST, Math.min(Sentiment.HIGHEST, (zero - y) / step));
        return new Sentiment(Math.rint(value * 2) / 2);
    }
}
