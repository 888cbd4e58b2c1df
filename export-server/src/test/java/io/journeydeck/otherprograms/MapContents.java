package io.journeydeck.otherprograms;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is in a map, as far as tests of the editor ask. */
final class MapContents {

    private MapContents() {}

    static List<String> stages(JourneyMap map) {
        return map.stages().stream().map(Stage::name).toList();
    }

    static List<ItemKind> kinds(JourneyMap map) {
        return map.lanes().stream().map(Lane::kind).toList();
    }

    /** What each item says, by its cell. */
    static Map<String, String> texts(JourneyMap map) {
        return map.items().stream()
                .collect(Collectors.toMap(placed -> placed.item().origin().cellId(), placed -> placed.item()
                        .text()));
    }

    static <T extends JourneyItem> List<T> itemsOf(JourneyMap map, Class<T> kind) {
        return map.items().stream()
                .map(placed -> placed.item())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The item of a cell. */
    static <T extends JourneyItem> T item(JourneyMap map, Class<T> kind, String id) {
        return itemsOf(map, kind).stream()
                .filter(item -> id.equals(item.origin().cellId()))
                .findFirst()
                .orElseThrow();
    }
}
