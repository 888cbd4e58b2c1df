package io.journeydeck.journey.compare;

import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Persona;
import java.util.List;

/**
 * What differs between two maps. Everything in each list is told once: a part that moved and says something else is only among the
 * moved. What is in no list is the same in both maps.
 *
 * @param facts of the maps, as their authors wrote them
 * @param stages a stage whose name changed is the same stage when its cell, its items or its place say so
 * @param items by stage, those outside the grid last; steps within a stage that changed their order count as moved
 * @param feelings of all stages, those of the map after in their order with the removed ones between
 */
public record MapComparison(
        JourneyMap before,
        JourneyMap after,
        List<PropertyChange> facts,
        List<Difference<Persona>> personas,
        List<Difference<Band>> stages,
        List<Difference<Band>> lanes,
        List<Difference<ItemAt>> items,
        List<StageDelta> feelings) {

    public MapComparison {
        facts = List.copyOf(facts);
        personas = List.copyOf(personas);
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        items = List.copyOf(items);
        feelings = List.copyOf(feelings);
    }

    /** Compares two maps, whatever they have in common. */
    public static MapComparison of(JourneyMap before, JourneyMap after) {
        return new ComparisonRun(before, after).run();
    }

    /** True when nothing differs. */
    public boolean isEmpty() {
        return facts.isEmpty() && personas.isEmpty() && stages.isEmpty() && lanes.isEmpty() && items.isEmpty();
    }

    /** The items that only the map after has. */
    public List<Difference.Added<ItemAt>> added() {
        return only(Difference.Added.class);
    }

    /** The items that only the map before has. */
    public List<Difference.Removed<ItemAt>> removed() {
        return only(Difference.Removed.class);
    }

    /** The items that say something else at their place. */
    public List<Difference.Changed<ItemAt>> changed() {
        return only(Difference.Changed.class);
    }

    /** The items that lie elsewhere. */
    public List<Difference.Moved<ItemAt>> moved() {
        return only(Difference.Moved.class);
    }

    @SuppressWarnings("unchecked") // the differences of this list are of items
    private <D> List<D> only(Class<? super D> kind) {
        return items.stream().filter(kind::isInstance).map(item -> (D) item).toList();
    }
}
