package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedState.StageState;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.edit.MapChange;
import io.journeydeck.journey.property.ItemProperties;
import io.journeydeck.journey.property.MapProperties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The maps of an exported workbook with what people changed in it, for a diagram that is drawn anew. */
final class ChangedMaps {

    private final Diagnostics findings;

    ChangedMaps(Diagnostics findings) {
        this.findings = findings;
    }

    /** @param language of the maps; empty for their own */
    List<JourneyMap> of(EditedWorkbook workbook, String language) {
        List<JourneyMap> maps = new ArrayList<>();
        for (MapState map : workbook.state().maps()) {
            Draft draft = new Draft(map);
            workbook.changes().stream()
                    .map(WantedChange::change)
                    .filter(draft::concerns)
                    .forEach(change -> change.accept(draft));
            maps.add(map(map, draft, language));
        }
        return maps;
    }

    private JourneyMap map(MapState state, Draft draft, String language) {
        MapProperties properties = new MapProperties(findings);
        Map<String, String> facts = new LinkedHashMap<>(state.facts());
        facts.putIfAbsent("title", state.title());
        if (!language.isEmpty()) {
            facts.put("language", language);
        } else if (!state.language().isEmpty()) {
            facts.putIfAbsent("language", state.language());
        }
        Set<String> taken = new HashSet<>();
        List<Persona> personas = state.personas().stream()
                .map(persona -> properties.persona(origin(persona.cell(), taken), persona.text(), persona.data()))
                .toList();
        List<Stage> stages = state.stages().stream()
                .map(stage -> new Stage(origin(stage.cell(), taken), draft.name(stage.cell(), stage.name()), Map.of()))
                .toList();
        List<Lane> lanes = state.lanes().stream()
                .map(lane -> new Lane(
                        origin(lane.cell(), taken),
                        draft.name(lane.cell(), lane.name()),
                        kind(lane.kind()),
                        Map.of("kind", lane.kind())))
                .toList();
        List<String> stageCells = state.stages().stream().map(StageState::cell).toList();
        List<String> laneCells = state.lanes().stream().map(LaneState::cell).toList();
        List<JourneyItem> general = new ArrayList<>();
        List<PlacedItem> items = new ArrayList<>();
        ItemProperties itemProperties = new ItemProperties(findings);
        for (ItemState each : draft.items) {
            JourneyItem item =
                    itemProperties.item(kind(each.kind()), origin(each.cell(), taken), each.text(), each.data());
            int stage = stageCells.indexOf(each.stage());
            int lane = laneCells.indexOf(each.lane());
            if (stage < 0 || lane < 0) {
                general.add(item);
            } else {
                items.add(new PlacedItem(item, stage, lane));
            }
        }
        items.sort(Comparator.comparingInt(PlacedItem::stage).thenComparingInt(PlacedItem::lane));
        return new JourneyMap(
                origin(state.cell(), taken),
                properties.facts(Origin.UNKNOWN, state.title(), facts),
                personas,
                stages,
                lanes,
                general,
                items,
                List.of());
    }

    private static ItemKind kind(String id) {
        return ItemKind.byId(id).orElse(ItemKind.NOTE);
    }

    /** A cell may be several things on a map that was drawn by hand; of a new one it is the first. */
    private static Origin origin(String cell, Set<String> taken) {
        return cell.isEmpty() || cell.startsWith("#") || !taken.add(cell)
                ? Origin.UNKNOWN
                : Origin.UNKNOWN.atCell(cell);
    }

    /** A map that is being changed. */
    private static final class Draft implements MapChange.Visitor<Boolean> {

        private final MapState map;
        private final Map<String, String> names = new LinkedHashMap<>();
        private final List<ItemState> items;

        Draft(MapState map) {
            this.map = map;
            this.items = new ArrayList<>(map.items());
        }

        String name(String cell, String before) {
            return names.getOrDefault(cell, before);
        }

        boolean concerns(MapChange change) {
            String cell = change.cell();
            return change.page().equals(map.page())
                    && (cell.equals(map.cell())
                            || map.items().stream().anyMatch(item -> item.cell().equals(cell))
                            || map.stages().stream()
                                    .anyMatch(stage -> stage.cell().equals(cell))
                            || map.lanes().stream().anyMatch(lane -> lane.cell().equals(cell)));
        }

        private boolean replace(String cell, UnaryOperator<ItemState> change) {
            items.replaceAll(item -> item.cell().equals(cell) ? change.apply(item) : item);
            return true;
        }

        @Override
        public Boolean text(MapChange.TextChanged change) {
            return replace(
                    change.cell(),
                    item -> new ItemState(
                            item.cell(), item.kind(), item.stage(), item.lane(), change.after(), item.data()));
        }

        @Override
        public Boolean property(MapChange.PropertyChanged change) {
            return replace(change.cell(), item -> {
                Map<String, String> data = new LinkedHashMap<>(item.data());
                data.put(change.name(), change.after());
                data.values().removeIf(String::isEmpty);
                return new ItemState(item.cell(), item.kind(), item.stage(), item.lane(), item.text(), data);
            });
        }

        @Override
        public Boolean moved(MapChange.ItemMoved change) {
            return replace(
                    change.cell(),
                    item -> new ItemState(
                            item.cell(),
                            item.kind(),
                            change.after().stage(),
                            change.after().lane(),
                            item.text(),
                            item.data()));
        }

        @Override
        public Boolean added(MapChange.ItemAdded change) {
            return items.add(new ItemState(
                    "", change.kind(), change.place().stage(), change.place().lane(), change.text(), change.data()));
        }

        @Override
        public Boolean deleted(MapChange.ItemDeleted change) {
            return items.removeIf(item -> item.cell().equals(change.cell()));
        }

        @Override
        public Boolean name(MapChange.NameChanged change) {
            names.put(change.cell(), change.after());
            return true;
        }
    }
}
