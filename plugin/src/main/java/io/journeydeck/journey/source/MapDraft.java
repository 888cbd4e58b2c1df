package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.UnplacedItem;
import io.journeydeck.journey.property.ItemProperties;
import io.journeydeck.journey.property.MapProperties;
import io.journeydeck.journey.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map while its source is read. Items may come in any order and for lanes that nobody declared; {@link #map} puts them in
 * reading order and adds the lanes. Values are checked by the reader, who knows their lines; findings made here are not kept.
 */
final class MapDraft {

    private final MapProperties properties = new MapProperties(new Diagnostics());
    private final List<Persona> personas = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<LaneDraft> lanes = new ArrayList<>();
    private final Map<ItemKind, LaneDraft> added = new EnumMap<>(ItemKind.class);
    private final List<ItemDraft> placed = new ArrayList<>();
    private final List<ItemDraft> general = new ArrayList<>();
    private final List<ItemDraft> unplaced = new ArrayList<>();

    /** A lane, to which items may be given. */
    record LaneDraft(Origin origin, String name, ItemKind kind, Map<String, String> data) {}

    private record ItemDraft(
            ItemKind kind,
            Origin origin,
            String text,
            Map<String, String> data,
            int stage,
            @Nullable LaneDraft lane,
            String reason) {

        JourneyItem read(ItemProperties properties) {
            return properties.item(kind, origin, text, data);
        }
    }

    void persona(Origin origin, String text, Map<String, String> data) {
        personas.add(properties.persona(origin, text, data));
    }

    List<Persona> personas() {
        return personas;
    }

    /** Adds a stage and tells its index. */
    int stage(Origin origin, String name, Map<String, String> data) {
        stages.add(new Stage(origin, name, data));
        return stages.size() - 1;
    }

    /** Gives a stage data that was found after it. */
    void describe(int index, Map<String, String> data) {
        Stage stage = stages.get(index);
        stages.set(index, new Stage(stage.origin(), stage.name(), data));
    }

    List<Stage> stages() {
        return stages;
    }

    void lane(LaneDraft lane) {
        lanes.add(lane);
    }

    List<LaneDraft> lanes() {
        return lanes;
    }

    /** The first lane declared for {@code kind}; where there is none, one that is added. */
    LaneDraft laneFor(ItemKind kind, Origin file, Words words) {
        return lanes.stream()
                .filter(lane -> lane.kind() == kind)
                .findFirst()
                .orElseGet(() -> added.computeIfAbsent(
                        kind,
                        missing -> new LaneDraft(
                                file.atCell(missing.id()), words.lane(missing), missing, kindOnly(missing))));
    }

    static Map<String, String> kindOnly(ItemKind kind) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("kind", kind.id());
        return data;
    }

    void place(ItemKind kind, Origin origin, String text, Map<String, String> data, int stage, LaneDraft lane) {
        placed.add(new ItemDraft(kind, origin, text, data, stage, lane, ""));
    }

    void general(ItemKind kind, Origin origin, String text, Map<String, String> data) {
        general.add(new ItemDraft(kind, origin, text, data, -1, null, ""));
    }

    void unplaced(ItemKind kind, Origin origin, String text, Map<String, String> data, String reason) {
        unplaced.add(new ItemDraft(kind, origin, text, data, -1, null, reason));
    }

    int size() {
        return placed.size() + general.size() + unplaced.size() + personas.size() + stages.size() + lanes.size();
    }

    /** The map as far as it was read. */
    JourneyMap map(Origin origin, Map<String, String> facts) {
        List<LaneDraft> all = new ArrayList<>(lanes);
        Set<LaneDraft> used = Collections.newSetFromMap(new IdentityHashMap<>());
        placed.forEach(item -> used.add(Objects.requireNonNull(item.lane())));
        for (ItemKind kind : LaneOrder.KINDS) {
            LaneDraft lane = added.get(kind);
            if (lane != null && used.contains(lane)) {
                all.add(lane);
            }
        }
        ItemProperties items = new ItemProperties(new Diagnostics());
        IdentityHashMap<LaneDraft, Integer> rows = new IdentityHashMap<>();
        for (LaneDraft lane : all) {
            rows.put(lane, rows.size());
        }
        Comparator<ItemDraft> order =
                Comparator.comparingInt(ItemDraft::stage).thenComparingInt(item -> rows.getOrDefault(item.lane(), 0));
        List<PlacedItem> grid = placed.stream()
                .sorted(order)
                .map(item -> new PlacedItem(item.read(items), item.stage(), rows.getOrDefault(item.lane(), 0)))
                .toList();
        return new JourneyMap(
                origin,
                properties.facts(origin, "", facts),
                personas,
                stages,
                all.stream()
                        .map(lane -> new Lane(lane.origin(), lane.name(), lane.kind(), lane.data()))
                        .toList(),
                general.stream().map(item -> item.read(items)).toList(),
                grid,
                unplaced.stream()
                        .map(item -> new UnplacedItem(item.read(items), item.reason()))
                        .toList());
    }
}
