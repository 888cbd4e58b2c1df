package io.journeydeck.journey.compare;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Sentiment;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The mean feeling of a stage: of its emotions, or of all items that tell a feeling when no emotion does. */
final class Feelings {

    private Feelings() {}

    static @Nullable Double mean(JourneyMap map, int stage) {
        List<PlacedItem> items =
                map.items().stream().filter(item -> item.stage() == stage).toList();
        OptionalDouble emotions = mean(items, item -> item.item().kind() == ItemKind.EMOTION);
        OptionalDouble mean = emotions.isPresent() ? emotions : mean(items, item -> true);
        return mean.isPresent() ? Double.valueOf(mean.getAsDouble()) : null;
    }

    private static OptionalDouble mean(List<PlacedItem> items, Predicate<PlacedItem> counted) {
        return items.stream()
                .filter(counted)
                .map(item -> item.item().sentiment())
                .filter(Objects::nonNull)
                .mapToDouble(Sentiment::value)
                .average();
    }
}
