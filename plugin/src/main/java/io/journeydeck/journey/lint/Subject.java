package io.journeydeck.journey.lint;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.PlacedItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A map to be checked, with what rules ask of it again and again. Immutable. */
public final class Subject {

    private final JourneyMap map;
    private final PageFacts page;
    private final LocalDate today;
    private final Map<ItemKind, List<PlacedItem>> byKind = new EnumMap<>(ItemKind.class);
    private final Set<ItemKind> lanes = EnumSet.noneOf(ItemKind.class);
    private final List<JourneyItem> items = new ArrayList<>();
    private final Neighbours neighbours;

    /** @param today for rules about dates */
    public Subject(JourneyMap map, PageFacts page, LocalDate today) {
        this.map = map;
        this.page = page;
        this.today = today;
        map.items().forEach(placed -> byKind.computeIfAbsent(placed.item().kind(), kind -> new ArrayList<>())
                .add(placed));
        map.lanes().forEach(lane -> lanes.add(lane.kind()));
        map.items().forEach(placed -> items.add(placed.item()));
        items.addAll(map.general());
        map.unplaced().forEach(unplaced -> items.add(unplaced.item()));
        this.neighbours = new Neighbours(map);
    }

    public JourneyMap map() {
        return map;
    }

    public MapFacts facts() {
        return map.facts();
    }

    public PageFacts page() {
        return page;
    }

    public LocalDate today() {
        return today;
    }

    /** True when nothing lies on the map yet. */
    public boolean isBlank() {
        return items.isEmpty();
    }

    public boolean is(MapKind kind) {
        return map.facts().kind() == kind;
    }

    /**
     * True when a map without items of this kind lacks something: it has a lane or items of the kind, or it is a map of a customer's
     * experience, which needs all components. Blueprints, days in the life and roadmaps get along with less.
     */
    public boolean asksFor(ItemKind kind) {
        return tellsExperience() || lanes.contains(kind) || byKind.containsKey(kind);
    }

    /** True for maps of the current and the future state, and for those that do not say what they are. */
    public boolean tellsExperience() {
        return !is(MapKind.BLUEPRINT) && !is(MapKind.DAY_IN_THE_LIFE) && tellsJourney();
    }

    /** False for roadmaps, whose columns are quarters. */
    public boolean tellsJourney() {
        return !is(MapKind.ROADMAP);
    }

    public boolean hasLane(ItemKind kind) {
        return lanes.contains(kind);
    }

    /** All items: in the grid, for the whole map, and those that lie nowhere. */
    public List<JourneyItem> items() {
        return items;
    }

    /** All items of a form, wherever they lie. */
    public <T extends JourneyItem> List<T> items(Class<T> form) {
        return items.stream().filter(form::isInstance).map(form::cast).toList();
    }

    /** Items of a kind in the grid, by stage, lane and reading order. */
    public List<PlacedItem> placed(ItemKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** True when a stage has an item of one of these kinds. */
    public boolean has(int stage, ItemKind... kinds) {
        for (ItemKind kind : kinds) {
            if (neighbours.has(stage, kind)) {
                return true;
            }
        }
        return false;
    }

    /** True when an item of one of these kinds lies beside {@code item}: same stage and, where both name them, same step and persona. */
    public boolean beside(PlacedItem item, ItemKind... kinds) {
        for (ItemKind kind : kinds) {
            if (neighbours.has(item, kind)) {
                return true;
            }
        }
        return false;
    }

    /** True when an item of this kind lies in the same stage and, where both name it, at the same step, whoever it is for. */
    public boolean atStepOf(PlacedItem item, ItemKind kind) {
        return neighbours.hasForAnybody(item, kind);
    }
}
