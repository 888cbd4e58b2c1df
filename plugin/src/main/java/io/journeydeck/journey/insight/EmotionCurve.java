package io.journeydeck.journey.insight;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How feelings go up and down along the map.
 *
 * @param steps the points of the way at which there is a feeling, from left to right
 * @param lines one a persona; all as long as {@code steps}
 */
public record EmotionCurve(List<Step> steps, List<Line> lines) {

    public EmotionCurve {
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
    }

    /**
     * A point of the way.
     *
     * @param stage index into the map's stages
     * @param number within the stage, from 1
     */
    public record Step(int stage, int number) {}

    /**
     * The feelings of one persona.
     *
     * @param persona whose; the id that its items name, empty when they name none
     * @param points one a step; null where nothing is said
     */
    public record Line(String persona, List<@Nullable Point> points) {
        public Line {
            points = Collections.unmodifiableList(new ArrayList<>(points));
        }

        /** The points that there are. */
        public List<Point> known() {
            List<Point> known = new ArrayList<>();
            for (Point point : points) {
                if (point != null) {
                    known.add(point);
                }
            }
            return known;
        }
    }

    /**
     * A feeling.
     *
     * @param score −2 to 2
     * @param thought what the customer thinks at that step; empty when nothing is said
     */
    public record Point(Step step, double score, JourneyItem item, String thought) {}

    static EmotionCurve of(JourneyMap map) {
        return new CurveScan(map).curve();
    }

    /** All points, by step. */
    public List<Point> points() {
        List<Point> all = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            for (Line line : lines) {
                Point point = line.points().get(i);
                if (point != null) {
                    all.add(point);
                }
            }
        }
        return all;
    }

    /** The first of the lowest points. */
    public Optional<Point> lowest() {
        return points().stream().reduce((a, b) -> b.score() < a.score() ? b : a);
    }

    /** The last of the highest points. */
    public Optional<Point> highest() {
        return points().stream().reduce((a, b) -> b.score() >= a.score() ? b : a);
    }
}
