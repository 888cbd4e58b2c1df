package io.journeydeck.journey.compare;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.Sentiment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds the properties that two parts which are the same do not share; blanks around and between words do not count. */
final class PropertyChanges {

    /** Where an item stands among its neighbours and how its cell is drawn: not what it says. */
    private static final Set<String> PLACE =
            Set.of("step", "number", "label", "journey", "placeholders", "link", "tooltip", "id");

    /** Properties that name other items by their cells. */
    private static final Set<String> REFERENCES = Set.of("opportunity", "evidence", "pain", "metric");

    private final List<PropertyChange> changes = new ArrayList<>();

    private PropertyChanges() {}

    /**
     * The changes of an item.
     *
     * @param sameCell the id that the item of a cell id before has after; the id itself when there is none
     */
    static List<PropertyChange> of(JourneyItem before, JourneyItem after, UnaryOperator<String> sameCell) {
        PropertyChanges found = new PropertyChanges();
        found.add(PropertyChange.KIND, before.kind().id(), after.kind().id());
        found.add(PropertyChange.TEXT, before.text(), after.text());
        Sentiment feltBefore = before.sentiment();
        Sentiment feltAfter = after.sentiment();
        if (feltBefore != null || feltAfter != null) {
            found.add(PropertyChange.SENTIMENT, text(feltBefore), text(feltAfter));
        }
        Set<String> told = feltBefore == null && feltAfter == null ? Set.of() : Set.of(PropertyChange.SENTIMENT);
        found.data(
                before.body().data(),
                after.body().data(),
                told,
                (key, value) -> REFERENCES.contains(key) ? sameCell.apply(value) : value);
        return found.changes;
    }

    static List<PropertyChange> of(Band before, Band after) {
        PropertyChanges found = new PropertyChanges();
        found.add(PropertyChange.NAME, before.name(), after.name());
        found.data(before.data(), after.data(), Set.of(PropertyChange.NAME), (key, value) -> value);
        return found.changes;
    }

    static List<PropertyChange> of(MapFacts before, MapFacts after) {
        PropertyChanges found = new PropertyChanges();
        found.add("title", before.title(), after.title());
        found.data(before.data(), after.data(), Set.of("title", PropertyChange.NAME), (key, value) -> value);
        return found.changes;
    }

    static List<PropertyChange> of(Persona before, Persona after) {
        PropertyChanges found = new PropertyChanges();
        found.add(PropertyChange.NAME, before.name(), after.name());
        found.add("role", before.role(), after.role());
        found.add("quote", before.quote(), after.quote());
        found.add(PropertyChange.TEXT, before.text(), after.text());
        found.data(
                before.data(),
                after.data(),
                Set.of(PropertyChange.NAME, "persona", "role", "who", "quote"),
                (key, value) -> value);
        return found.changes;
    }

    private void data(
            Map<String, String> before,
            Map<String, String> after,
            Set<String> told,
            BinaryOperator<String> translated) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            if (!told.contains(key) && !PLACE.contains(key)) {
                String old = before.getOrDefault(key, "");
                String now = after.getOrDefault(key, "");
                if (!same(translated.apply(key, old), now)) {
                    add(key, old, now);
                }
            }
        }
    }

    private void add(String property, String before, String after) {
        if (!same(before, after)) {
            changes.add(new PropertyChange(property, before, after));
        }
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || oneLine(one).equals(oneLine(other));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static String text(@Nullable Sentiment sentiment) {
        return sentiment == null ? "" : sentiment.toString();
    }
}
