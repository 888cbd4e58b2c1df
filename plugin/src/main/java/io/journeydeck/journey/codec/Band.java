package io.journeydeck.journey.codec;

import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column or a row of a map drawn by hand.
 *
 * @param title what heads it; null for a row that nothing heads
 * @param from where it begins, px: at its left or top
 */
record Band(@Nullable Mark title, double from, double to) {

    /** One of the two directions. */
    enum Direction {
        ACROSS,
        DOWN;

        double from(Bounds box) {
            return this == ACROSS ? box.x() : box.y();
        }

        double to(Bounds box) {
            return this == ACROSS ? box.right() : box.bottom();
        }

        double middle(Bounds box) {
            return (from(box) + to(box)) / 2;
        }
    }

    String name() {
        return title == null ? "" : title.name();
    }

    double length() {
        return to - from;
    }

    double distanceTo(double at) {
        return Math.max(0, Math.max(from - at, at - to));
    }

    /**
     * The bands below titles that stand in order. Two meet half-way between what they reach over; when that cuts through more of
     * the content than a line at the beginning of each title does, they begin there.
     *
     * @param content what should lie in one band each
     */
    static List<Band> below(List<Mark> titles, Direction direction, List<Mark> content) {
        double pitch = titles.size() < 2
                ? direction.to(titles.get(0).reach())
                        - direction.from(titles.get(0).reach())
                : (direction.middle(titles.get(titles.size() - 1).reach())
                                - direction.middle(titles.get(0).reach()))
                        / (titles.size() - 1);
        List<Band> halfWay = between(titles, direction, pitch, (before, after) -> (before + after) / 2);
        List<Band> atTitles = between(titles, direction, pitch, (before, after) -> after - 1);
        ToIntFunction<List<Band>> cuts = bands -> (int) content.stream()
                .filter(mark -> at(bands, direction.from(mark.box()) + 2) != at(bands, direction.to(mark.box()) - 2))
                .count();
        return cuts.applyAsInt(atTitles) < cuts.applyAsInt(halfWay) ? atTitles : halfWay;
    }

    private interface Border {
        double between(double endOfOne, double startOfNext);
    }

    private static List<Band> between(List<Mark> titles, Direction direction, double pitch, Border border) {
        List<Band> bands = new ArrayList<>();
        Function<Mark, Bounds> reach = Mark::reach;
        double from = Double.NaN;
        for (int i = 0; i < titles.size(); i++) {
            Bounds own = reach.apply(titles.get(i));
            boolean exact = titles.get(i).role() != Mark.Role.SHAPE;
            double middle = direction.middle(own);
            if (i == 0) {
                from = exact ? direction.from(own) : Math.min(direction.from(own), middle - pitch / 2);
            }
            double to = i + 1 < titles.size()
                    ? border.between(
                            direction.to(own), direction.from(titles.get(i + 1).reach()))
                    : exact ? direction.to(own) : Math.max(direction.to(own), middle + 0.75 * pitch);
            bands.add(new Band(titles.get(i), from, Math.max(from, to)));
            from = Math.max(from, to);
        }
        return bands;
    }

    /** The index of the band at a place, or −1 outside all; bands stand in order. */
    static int at(List<Band> bands, double place) {
        int low = 0;
        int high = bands.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (place < bands.get(middle).from()) {
                high = middle - 1;
            } else if (place > bands.get(middle).to()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
