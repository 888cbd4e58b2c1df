package io.journeydeck.journey.codec;

import io.journeydeck.journey.ItemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item before it is read: where it was found and why nowhere.
 *
 * @param place null when it lies in no cell of the grid
 * @param reason why it has no place;  empty when it has one
 * @param cell true for text typed right into a cell of the table, whose children are items of their own
 */
record Found(Spot spot, ItemKind kind, Grid.@Nullable Place place, String reason, boolean cell) {

    /**
     * By stage, lane and the order in which people read: lines from top to bottom, each from left to right. Emotions come first and
     * from left to right, as their height is their score.
     */
    static List<Found> inReadingOrder(List<Found> found) {
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Found::stage)
                .thenComparingInt(Found::lane)
                .thenComparing(item -> !item.isEmotion())
                .thenComparingDouble(item -> item.isEmotion()
                        ? item.spot.bounds().x()
                        : item.spot.bounds().y()));
        List<Found> ordered = new ArrayList<>(sorted.size());
        List<Found> line = new ArrayList<>();
        for (Found item : sorted) {
            if (!line.isEmpty() && !line.get(0).sharesLineWith(item)) {
                flush(line, ordered);
            }
            line.add(item);
        }
        flush(line, ordered);
        return ordered;
    }

    private static void flush(List<Found> line, List<Found> ordered) {
        line.sort(Comparator.comparingDouble(item -> item.spot.bounds().x()));
        ordered.addAll(line);
        line.clear();
    }

    private int stage() {
        return place == null ? Integer.MAX_VALUE : place.stage();
    }

    private boolean isEmotion() {
        return kind == ItemKind.EMOTION;
    }

    private int lane() {
        return place == null ? Integer.MAX_VALUE : place.lane();
    }

    private boolean sharesLineWith(Found later) {
        return stage() == later.stage()
                && lane() == later.lane()
                && isEmotion() == later.isEmotion()
                && (isEmotion() || later.spot.bounds().centerY() < spot.bounds().bottom());
    }
}
