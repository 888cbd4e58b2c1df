package io.journeydeck.journey.compare;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.property.ItemProperties;
import io.journeydeck.journey.property.MapProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A map in a few words, a lane a kind; cells have no ids unless they are given. */
final class Sketch {

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<PlacedItem> items = new ArrayList<>();
    private final List<JourneyItem> general = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private final ItemProperties properties = new ItemProperties(diagnostics);

    static Sketch of(String... stages) {
        Sketch sketch = new Sketch();
        for (String stage : stages) {
            sketch.stages.add(new Stage(Origin.UNKNOWN, stage, Map.of()));
        }
        return sketch;
    }

    Sketch fact(String name, String value) {
        facts.put(name, value);
        return this;
    }

    Sketch lane(ItemKind kind, String name) {
        lanes.add(new Lane(Origin.UNKNOWN, name, kind, Map.of()));
        return this;
    }

    /** An item in a stage, in the first lane of its kind. */
    Sketch item(int stage, ItemKind kind, String text, String... data) {
        return cell("", stage, kind, text, data);
    }

    /** An item with a cell id. */
    Sketch cell(String id, int stage, ItemKind kind, String text, String... data) {
        int lane = 0;
        while (lane < lanes.size() && lanes.get(lane).kind() != kind) {
            lane++;
        }
        if (lane == lanes.size()) {
            lane(kind, kind.title());
        }
        items.add(new PlacedItem(item(id, kind, text, data), stage, lane));
        return this;
    }

    Sketch forAll(ItemKind kind, String text, String... data) {
        general.add(item("", kind, text, data));
        return this;
    }

    private JourneyItem item(String id, ItemKind kind, String text, String... data) {
        Map<String, String> carried = new LinkedHashMap<>();
        for (int i = 0; i + 1 < data.length; i += 2) {
            carried.put(data[i], data[i + 1]);
        }
        return properties.item(kind, id.isEmpty() ? Origin.UNKNOWN : Origin.UNKNOWN.atCell(id), text, carried);
    }

    JourneyMap map() {
        return new JourneyMap(
                Origin.UNKNOWN,
                new MapProperties(diagnostics).facts(Origin.UNKNOWN, "", facts),
                List.of(),
                stages,
                lanes,
                general,
                items,
                List.of());
    }
}
