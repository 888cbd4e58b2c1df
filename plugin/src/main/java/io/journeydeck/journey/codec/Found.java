package io.journeydeck.journey.codec;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Sentiment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item before it is read: where it was found and why nowhere.
 *
 * @param place null when it lies in no cell of the grid
 * @param reason why it has no place; empty when it has one
 * @param text what it says
 * @param box where it stands on the page, px
 * @param shown the feeling that it shows by its drawing or words; null when it shows none
 */
record Found(
        Spot spot,
        ItemKind kind,
        Grid.@Nullable Place place,
        String reason,
        String text,
        Bounds box,
        @Nullable Sentiment shown) {

    /** A shape of a map with data. It shows a feeling when it is a face; words say one when nobody marked it as an emotion. */
    static Found of(Spot spot, ItemKind kind, Grid.@Nullable Place place, String reason, String text) {
        boolean marked = spot.kind().isPresent();
        Sentiment shown = kind == ItemKind.EMOTION
                ? Moods.ofShape(spot.resolved().style())
                        .or(() -> marked ? Optional.empty() : Moods.ofText(text))
                        .orElse(null)
                : null;
        return new Found(spot, kind, place, reason, text, spot.bounds(), shown);
    }

    /**
     * By stage, lane and the order in which people read: lines from top to bottom, each from left to right. Emotions come first and
     * from left to right, as their height is their score.
     */
    static List<Found> inReadingOrder(List<Found> found) {
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Found::stage)
                .thenComparingInt(Found::lane)
                .thenComparing(item -> !item.isEmotion())
                .thenComparingDouble(item -> item.isEmotion() ? item.box.x() : item.box.y()));
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
        line.sort(Comparator.comparingDouble(item -> item.box.x()));
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
                && (isEmotion() || later.box.centerY() < box.bottom());
    }
}
