package io.journeydeck.journey.codec;

import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Which shapes stand in line with one another, as exactly as people draw. */
final class Alignment {

    /** How far from a line its shapes may stand, px. */
    static final double TOLERANCE = 14;

    private static final Comparator<Mark> RIGHT =
            Comparator.comparingDouble(mark -> mark.box().x());
    private static final Comparator<Mark> DOWN =
            Comparator.comparingDouble(mark -> mark.box().centerY());

    private Alignment() {}

    /** The titles without those that overlap one above them. */
    static List<Mark> apart(List<Mark> titles) {
        List<Mark> sorted = new ArrayList<>(titles);
        sorted.sort(DOWN);
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : sorted) {
            if (apart.isEmpty()
                    || mark.box().centerY() > apart.get(apart.size() - 1).box().bottom()) {
                apart.add(mark);
            }
        }
        return apart;
    }

    /** Lines of shapes beside one another, from left to right, without such as are much bigger or smaller than the others. */
    static List<List<Mark>> lines(List<Mark> marks) {
        List<List<Mark>> lines = new ArrayList<>();
        lines(
                marks.stream()
                        .filter(mark -> mark.isShort() && mark.role() == Mark.Role.SHAPE)
                        .toList(),
                lines);
        lines(
                marks.stream()
                        .filter(mark -> mark.isShort() && mark.role() != Mark.Role.SHAPE)
                        .toList(),
                lines);
        return lines;
    }

    private static void lines(List<Mark> marks, List<List<Mark>> lines) {
        for (List<Mark> cluster : clusters(marks, mark -> mark.box().centerY())) {
            double height = median(cluster, mark -> mark.box().height());
            double width = median(cluster, mark -> mark.box().width());
            List<Mark> sorted = new ArrayList<>(cluster);
            sorted.sort(RIGHT);
            List<Mark> line = new ArrayList<>();
            double end = Double.NEGATIVE_INFINITY;
            for (Mark mark : sorted) {
                Bounds box = mark.box();
                boolean alike = box.height() < 2.2 * height && height < 2.2 * box.height() && box.width() < 4 * width;
                if (alike && box.x() + 0.3 * box.width() >= end) {
                    line.add(mark);
                    end = box.right();
                }
            }
            if (line.size() >= 2) {
                lines.add(line);
            }
        }
    }

    /** Groups of marks for which {@code place} is about the same. */
    static List<List<Mark>> clusters(List<Mark> marks, ToDoubleFunction<Mark> place) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingDouble(place));
        List<List<Mark>> clusters = new ArrayList<>();
        double first = Double.NEGATIVE_INFINITY;
        for (Mark mark : sorted) {
            if (place.applyAsDouble(mark) - first > TOLERANCE) {
                clusters.add(new ArrayList<>());
                first = place.applyAsDouble(mark);
            }
            clusters.get(clusters.size() - 1).add(mark);
        }
        return clusters;
    }

    static Set<String> ids(List<Mark> marks) {
        return marks.stream().map(mark -> mark.spot().id()).collect(Collectors.toSet());
    }

    static double median(List<Mark> marks, ToDoubleFunction<Mark> length) {
        double[] sorted = marks.stream().mapToDouble(length).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    static Bounds union(List<Mark> marks) {
        return marks.stream().map(Mark::box).reduce(Bounds::union).orElse(Bounds.EMPTY);
    }
}
