package io.journeydeck.importing;

import io.journeydeck.exchange.ExportedState;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.UnplacedItem;
import io.journeydeck.journey.edit.DiagramMap;
import io.journeydeck.journey.edit.PartIds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What reading a diagram gives, apart from the order of items and the numbers of actions, which follow it.
 *
 * @param frames all of the maps but their items
 * @param items by page and cell
 */
record SeenMaps(List<Map<String, Object>> frames, Map<String, Item> items) {

    /**
     * An item.
     *
     * @param map page and cell of its map
     * @param stage id of its stage; empty for none
     * @param lane id of its lane; empty for none
     */
    record Item(String map, String kind, String stage, String lane, String text, Map<String, String> data) {

        Item {
            data = Map.copyOf(data);
        }

        Item says(String said) {
            return new Item(map, kind, stage, lane, said, data);
        }

        Item with(String name, String value) {
            Map<String, String> more = new TreeMap<>(data);
            more.put(name, value);
            more.values().removeIf(String::isEmpty);
            return new Item(map, kind, stage, lane, text, more);
        }

        Item in(String otherStage) {
            return in(otherStage, lane);
        }

        Item in(String otherStage, String otherLane) {
            return new Item(map, kind, otherStage, otherLane, text, data);
        }
    }

    static SeenMaps of(byte[] diagram) {
        List<Map<String, Object>> frames = new ArrayList<>();
        Map<String, Item> items = new LinkedHashMap<>();
        for (DiagramMap each : ContractBook.maps(diagram)) {
            JourneyMap map = each.map();
            String page = each.page().id();
            String own = page + " " + PartIds.cell(map.origin());
            frames.add(frame(own, map));
            for (PlacedItem placed : map.items()) {
                add(
                        items,
                        own,
                        page,
                        placed.item(),
                        PartIds.stage(map, placed.stage()),
                        PartIds.lane(map, placed.lane()));
            }
            Stream.concat(map.general().stream(), map.unplaced().stream().map(UnplacedItem::item))
                    .forEach(item -> add(items, own, page, item, "", ""));
        }
        return new SeenMaps(frames, items);
    }

    private static void add(
            Map<String, Item> items, String map, String page, JourneyItem item, String stage, String lane) {
        Map<String, String> data = new TreeMap<>(item.body().data());
        Sentiment sentiment = item.sentiment();
        if (sentiment != null) {
            data.put("sentiment", ExportedState.number(sentiment));
        }
        data.values().removeIf(String::isEmpty);
        Item seen = new Item(map, item.kind().id(), stage, lane, item.text(), data);
        if (items.put(page + " " + PartIds.cell(item.origin()), seen) != null) {
            throw new AssertionError("One shape is several items: " + seen);
        }
    }

    private static Map<String, Object> frame(String own, JourneyMap map) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("map", own);
        frame.put("facts", map.facts());
        frame.put("personas", map.personas().stream().map(Persona::data).toList());
        for (int i = 0; i < map.stages().size(); i++) {
            Stage stage = map.stages().get(i);
            frame.put("stage " + i, List.of(PartIds.stage(map, i), stage.name(), stage.data()));
        }
        for (int i = 0; i < map.lanes().size(); i++) {
            Lane lane = map.lanes().get(i);
            frame.put("lane " + i, List.of(PartIds.lane(map, i), lane.name(), lane.kind(), lane.data()));
        }
        return frame;
    }

    /** The items that are not as they shall be, in a few words. */
    List<String> otherThan(Map<String, Item> wanted) {
        Set<String> keys = new TreeSet<>(items.keySet());
        keys.addAll(wanted.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(items.get(key), wanted.get(key)))
                .map(key -> key + ": " + items.get(key) + ", not " + wanted.get(key))
                .toList();
    }

    /** With those items that were not there before under no key, since nobody knows their cells. */
    SeenMaps apartFrom(Set<String> known, List<Item> news) {
        Map<String, Item> rest = new LinkedHashMap<>();
        Set<String> strange = new HashSet<>(items.keySet());
        strange.removeAll(known);
        items.forEach((key, item) -> {
            if (strange.contains(key)) {
                news.add(item);
            } else {
                rest.put(key, item);
            }
        });
        return new SeenMaps(frames, rest);
    }
}
