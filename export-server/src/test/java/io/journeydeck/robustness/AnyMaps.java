package io.journeydeck.robustness;

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
import java.util.Random;

/** Journey maps by chance, with odd texts and values, the same for the same seed. */
public final class AnyMaps {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Pays",
            "=SUM(A1:A9)",
            "<b>bold</b> & \"quoted\"",
            "Ärritunud õde läheb üle silla",
            "\u05d0\u05d1\u05d2 \u0627\u0644",
            "\ud83d\ude00 face",
            "line one\nline two\nline three",
            "_x0041_ %1$s %d",
            "word ".repeat(80),
            "verylongwordwithoutanyspace".repeat(8));
    private static final List<String> NUMBERS = List.of("", "1", "3", "5", "0", "2.5", "many", "-1", "1e9");
    private static final List<String> FEELINGS = List.of("", "-2", "-0.5", "0", "1", "2", "7", "sad");

    private final Random random;

    public AnyMaps(int seed) {
        this.random = new Random(seed);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    public JourneyMap next() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", any(TEXTS));
        facts.put("kind", any(List.of("", "current", "future", "blueprint", "roadmap", "day-in-life")));
        facts.put("language", any(List.of("", "nl", "et", "de", "en-GB")));
        facts.put("owner", any(TEXTS));
        facts.put("date", any(List.of("", "2026-02-28", "soon")));
        List<Stage> stages = new ArrayList<>();
        int stageCount = random.nextInt(7);
        for (int i = 0; i < stageCount; i++) {
            stages.add(new Stage(Origin.UNKNOWN, any(TEXTS), Map.of()));
        }
        List<Lane> lanes = new ArrayList<>();
        int laneCount = random.nextInt(7);
        for (int i = 0; i < laneCount; i++) {
            ItemKind kind = any(List.of(ItemKind.values()));
            lanes.add(new Lane(Origin.UNKNOWN, any(TEXTS), kind, Map.of("kind", kind.id())));
        }
        List<Persona> personas = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Origin origin = Origin.UNKNOWN.atCell("persona" + i);
            personas.add(new MapProperties(new Diagnostics())
                    .persona(origin, "", Map.of("name", any(TEXTS), "quote", any(TEXTS), "goals", any(TEXTS))));
        }
        ItemProperties properties = new ItemProperties(new Diagnostics());
        List<PlacedItem> items = new ArrayList<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            for (int lane = 0; lane < lanes.size(); lane++) {
                for (int n = random.nextInt(4); n > 0; n--) {
                    Map<String, String> data = new LinkedHashMap<>();
                    data.put("sentiment", any(FEELINGS));
                    for (String name : List.of("impact", "effort", "severity", "reach", "confidence", "frequency")) {
                        data.put(name, any(NUMBERS));
                    }
                    data.put("quarter", any(List.of("", "2027-Q1", "2027-Q4", "2029-Q2", "spring")));
                    data.put("channel", any(List.of("", "website", "store", "smoke signals")));
                    data.put("owner", any(TEXTS));
                    data.values().removeIf(String::isEmpty);
                    String id = "item-" + stage + "-" + lane + "-" + n;
                    items.add(new PlacedItem(
                            properties.item(lanes.get(lane).kind(), Origin.UNKNOWN.atCell(id), any(TEXTS), data),
                            stage,
                            lane));
                }
            }
        }
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
