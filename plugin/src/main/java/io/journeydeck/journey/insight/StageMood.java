package io.journeydeck.journey.insight;

import io.journeydeck.journey.insight.EmotionCurve.Point;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a stage feels.
 *
 * @param stage index into the map's stages
 * @param points its part of the curve
 */
public record StageMood(int stage, List<Point> points) {

    public StageMood {
        points = List.copyOf(points);
    }

    /** Empty when nothing is said. */
    public OptionalDouble mean() {
        return points.stream().mapToDouble(Point::score).average();
    }
}
