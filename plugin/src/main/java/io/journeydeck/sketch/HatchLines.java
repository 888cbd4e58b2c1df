package io.journeydeck.sketch;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parallel lines through an area, from its first corner on: the area is turned until they lie level and is then scanned from top to
 * bottom, by the even-odd rule.
 */
final class HatchLines {

    /** More would be one grey area, whatever the gap. */
    private static final int MOST = 2000;

    private HatchLines() {}

    /** A line between two sides of the area. */
    record Hatch(Point from, Point to) {
        double length() {
            return from.distanceTo(to);
        }

        /** The same with its left end first. */
        Hatch leftToRight() {
            return from.x() > to.x() ? new Hatch(to, from) : this;
        }
    }

    /** A side of the turned area: where it is at its top, where it ends and how far it goes aside each px down. */
    private record Side(double top, double bottom, double x, double slope) {}

    /** A side that is being crossed; it counts from the line that met it first, so that lines end a little off it. */
    private record Crossing(Side side, double since) {
        double at(double y) {
            return side.x + (y - since) * side.slope;
        }
    }

    /**
     * @param angle of the lines, degrees as draw.io's {@code hachureAngle}
     * @param gap between them, px; made wider when there would be thousands
     */
    static List<Hatch> across(List<List<Point>> area, double angle, double gap) {
        Affine turn = Affine.rotation(angle + 90, Point.ORIGIN);
        Affine back = Affine.rotation(-angle - 90, Point.ORIGIN);
        List<Side> sides = new ArrayList<>();
        for (List<Point> part : area) {
            List<Point> turned = part.stream().map(turn::apply).toList();
            for (int i = 0; i < turned.size(); i++) {
                side(turned.get(i), turned.get((i + 1) % turned.size()), sides);
            }
        }
        List<Hatch> hatches = new ArrayList<>();
        if (sides.isEmpty()) {
            return hatches;
        }
        double top = sides.stream().mapToDouble(Side::top).min().orElse(0);
        double bottom = sides.stream().mapToDouble(Side::bottom).max().orElse(0);
        double step = Math.max(gap, (bottom - top) / MOST);
        sides.sort(Comparator.comparingDouble(Side::top));
        List<Crossing> crossed = new ArrayList<>();
        int next = 0;
        for (double y = top; y < bottom; y += step) {
            double level = y;
            while (next < sides.size() && sides.get(next).top() <= level) {
                crossed.add(new Crossing(sides.get(next++), level));
            }
            crossed.removeIf(crossing -> crossing.side().bottom() <= level);
            List<Double> ends = crossed.stream()
                    .map(crossing -> (double) Math.round(crossing.at(level)))
                    .sorted()
                    .toList();
            for (int i = 0; i + 1 < ends.size(); i += 2) {
                hatches.add(new Hatch(
                        back.apply(new Point(ends.get(i), level)), back.apply(new Point(ends.get(i + 1), level))));
            }
        }
        return hatches;
    }

    private static void side(Point a, Point b, List<Side> sides) {
        if (a.y() != b.y()) {
            Point top = a.y() < b.y() ? a : b;
            Point bottom = a.y() < b.y() ? b : a;
            sides.add(new Side(top.y(), bottom.y(), top.x(), (bottom.x() - top.x()) / (bottom.y() - top.y())));
        }
    }
}
