package io.journeydeck.export.pptx.theme;

import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Finds the room that is left on a slide. */
final class FreeArea {

    /** More things than these on a layout are a pattern, not things to keep clear of. */
    private static final int MOST = 120;

    private FreeArea() {}

    /** The largest upright box in {@code room} that covers none of {@code taken}; empty when there is no room at all. */
    static Bounds largest(Bounds room, List<Bounds> taken) {
        List<Bounds> obstacles = taken.stream()
                .filter(box -> box.intersects(room))
                .sorted(Comparator.comparingDouble(Bounds::y))
                .limit(MOST)
                .toList();
        TreeSet<Double> sides = new TreeSet<>(List.of(room.x(), room.right()));
        for (Bounds box : obstacles) {
            sides.add(Math.max(room.x(), Math.min(room.right(), box.x())));
            sides.add(Math.max(room.x(), Math.min(room.right(), box.right())));
        }
        List<Double> edges = new ArrayList<>(sides);
        Bounds best = Bounds.EMPTY;
        for (int i = 0; i < edges.size(); i++) {
            for (int j = i + 1; j < edges.size(); j++) {
                Bounds column = gap(room, obstacles, edges.get(i), edges.get(j));
                if (size(column) > size(best)) {
                    best = column;
                }
            }
        }
        return best;
    }

    static double size(Bounds box) {
        return box.width() * box.height();
    }

    /** The highest box between two sides. */
    private static Bounds gap(Bounds room, List<Bounds> obstacles, double left, double right) {
        double from = room.y();
        double top = from;
        double height = 0;
        for (Bounds box : obstacles) {
            if (box.x() < right && left < box.right()) {
                if (box.y() - from > height) {
                    top = from;
                    height = box.y() - from;
                }
                from = Math.max(from, box.bottom());
            }
        }
        if (room.bottom() - from > height) {
            top = from;
            height = room.bottom() - from;
        }
        return new Bounds(left, top, right - left, height);
    }
}
