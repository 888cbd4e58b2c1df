package io.journeydeck.journey.layout;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.property.ItemProperties;
import io.journeydeck.journey.property.MapProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps, items and people that say what belongs in their place: from them come the shapes of a library. */
final class SampleMaps {

    private final String language;
    private final MapWords words;
    private final ItemProperties items = new ItemProperties(new Diagnostics());
    private final MapProperties maps = new MapProperties(new Diagnostics());

    /** @param words of shapes */
    SampleMaps(String language, MapWords words) {
        this.language = language;
        this.words = words;
    }

    JourneyItem item(ItemKind kind, String text, Map<String, String> data) {
        return items.item(kind, Origin.UNKNOWN, text, data);
    }

    JourneyItem emotion(int score, String text) {
        return item(ItemKind.EMOTION, text, Map.of("sentiment", Integer.toString(score)));
    }

    /** A person of whom each of {@code properties} says what to write there. */
    Persona persona(String name, List<String> properties) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("name", words.get(name));
        for (String property : properties) {
            data.put(property, words.get(name + "." + property));
        }
        data.put("portrait", "0");
        return maps.persona(Origin.UNKNOWN, "", data);
    }

    /** A map of one lane with one item in each of its stages. */
    JourneyMap row(ItemKind lane, List<JourneyItem> inStages) {
        List<PlacedItem> placed = new ArrayList<>();
        for (int stage = 0; stage < inStages.size(); stage++) {
            placed.add(new PlacedItem(inStages.get(stage), stage, 0));
        }
        return map(MapKind.UNKNOWN, stages(inStages.size()), List.of(lane), List.of(), placed);
    }

    /** A map with nothing in its cells. */
    JourneyMap empty(MapKind kind, List<String> stages, List<ItemKind> lanes) {
        return map(kind, stages, lanes, List.of(), List.of());
    }

    /** A map to start from: stages, lanes and a persona who is nobody yet. */
    JourneyMap starter(MapKind kind, List<ItemKind> lanes) {
        List<String> stages = List.of(words.get("stages").split(",", -1));
        Persona persona = persona("persona", List.of("role", "quote", "goals", "frustrations"));
        return map(kind, stages, lanes, List.of(persona), List.of());
    }

    /** {@code count} stages without names of their own. */
    List<String> stages(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add(words.get("stage") + " " + i);
        }
        return names;
    }

    private JourneyMap map(
            MapKind kind, List<String> stages, List<ItemKind> lanes, List<Persona> personas, List<PlacedItem> placed) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", words.get("map.title"));
        facts.put("kind", kind.id());
        facts.put("scenario", words.get("map.scenario"));
        facts.put("goal", words.get("map.goal"));
        facts.put("expectations", words.get("map.expectations"));
        facts.put("language", language);
        facts.values().removeIf(String::isEmpty);
        return new JourneyMap(
                Origin.UNKNOWN,
                maps.facts(Origin.UNKNOWN, "", facts),
                personas,
                stages.stream()
                        .map(name -> new Stage(Origin.UNKNOWN, name, Map.of()))
                        .toList(),
                lanes.stream().map(this::lane).toList(),
                List.of(),
                placed,
                List.of());
    }

    private Lane lane(ItemKind kind) {
        return new Lane(Origin.UNKNOWN, words.get("lane." + kind.id()), kind, Map.of("kind", kind.id()));
    }
}
