package io.journeydeck.journey.layout;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.property.ItemProperties;
import io.journeydeck.journey.property.MapProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A map for tests, written in a few lines. */
final class SketchedMap {

    private final Map<String, String> facts = new LinkedHashMap<>(Map.of("title", "Buying shoes"));
    private final List<Stage> stages = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Persona> personas = new ArrayList<>();
    private final List<PlacedItem> items = new ArrayList<>();
    private final ItemProperties properties = new ItemProperties(new Diagnostics());

    SketchedMap stages(String... names) {
        Stream.of(names).map(name -> new Stage(Origin.UNKNOWN, name, Map.of())).forEach(stages::add);
        return this;
    }

    SketchedMap lanes(ItemKind... kinds) {
        Stream.of(kinds)
                .map(kind -> new Lane(Origin.UNKNOWN, kind.title(), kind, Map.of("kind", kind.id())))
                .forEach(lanes::add);
        return this;
    }

    SketchedMap fact(String name, String value) {
        facts.put(name, value);
        return this;
    }

    SketchedMap persona(String name) {
        personas.add(new MapProperties(new Diagnostics())
                .persona(Origin.UNKNOWN.atCell(name), "", Map.of("name", name, "goals", "one\ntwo")));
        return this;
    }

    /** @param data names and values in turn */
    SketchedMap item(int stage, int lane, String id, String text, String... data) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < data.length; i += 2) {
            named.put(data[i], data[i + 1]);
        }
        items.add(new PlacedItem(
                properties.item(lanes.get(lane).kind(), Origin.UNKNOWN.atCell(id), text, named), stage, lane));
        return this;
    }

    JourneyMap map() {
        return new JourneyMap(
                Origin.UNKNOWN,
                new MapProperties(new Diagnostics()).facts(Origin.UNKNOWN, "", facts),
                personas,
                stages,
                lanes,
                List.of(),
                items,
                List.of());
    }
}
