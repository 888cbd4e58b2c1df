package io.journeydeck.journey.codec;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.property.ItemProperties;
import io.journeydeck.journey.property.Properties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Makes items of the shapes of one map, in reading order, because actions are numbered through. */
final class ItemReader {

    /** Attributes that belong to draw.io, not to the item. */
    private static final Set<String> NOT_DATA = Set.of("label", "journey", "placeholders", "link", "tooltip");

    private final Origin page;
    private final Diagnostics diagnostics;
    private final ItemProperties items;

    ItemReader(Origin page, Diagnostics diagnostics) {
        this.page = page;
        this.diagnostics = diagnostics;
        this.items = new ItemProperties(diagnostics);
    }

    JourneyItem read(Found found) {
        Spot spot = found.spot();
        ItemKind kind = found.kind();
        Properties properties = new Properties(kind.id(), spot.data(), page.atCell(spot.id()), diagnostics);
        if (spot.isOfUnknownKind()) {
            properties.warn(
                    "JOURNEY_ITEM_KIND_UNKNOWN",
                    "\"" + Properties.brief(spot.marker()) + "\" is no kind of journey item; it is read as a "
                            + kind.id(),
                    "Set the \"journey\" property of the shape, e.g. touchpoint, emotion, pain or opportunity.");
        }
        return items.item(kind, properties.origin(), found.text(), data(spot), found.shown());
    }

    static Map<String, String> data(Spot spot) {
        Map<String, String> data = new LinkedHashMap<>(spot.data());
        data.keySet().removeAll(NOT_DATA);
        return data;
    }

    /**
     * Its label, and on lines of their own those of unmarked shapes that someone put into it. Shapes that only repeat its data
     * (placeholders) count when it has no label; fixed parts of its drawing (style {@code part=1}), such as its number, never do.
     */
    static String text(Spot spot) {
        boolean unlabelled = spot.label().isBlank();
        return text(spot, child -> isDrawing(child) || (repeatsData(child) && !unlabelled));
    }

    /** What a persona's card says besides its data; all of it for a card that carries no name. */
    static String cardText(Spot card) {
        boolean nameless = card.data().getOrDefault("name", "").isBlank();
        return text(card, child -> isPart(child) && !nameless);
    }

    private static String text(Spot spot, Predicate<Spot> silent) {
        List<String> lines = new ArrayList<>();
        if (!spot.label().isBlank()) {
            lines.add(spot.label());
        }
        spot.children().forEach(child -> collect(child, silent, lines));
        return String.join("\n", lines);
    }

    /** True for what only repeats data or is a fixed part of a drawing. */
    static boolean isPart(Spot spot) {
        return isDrawing(spot) || repeatsData(spot);
    }

    private static boolean isDrawing(Spot spot) {
        return spot.resolved().style().flag("part", false);
    }

    private static boolean repeatsData(Spot spot) {
        return "1".equals(spot.data().get("placeholders"));
    }

    private static void collect(Spot spot, Predicate<Spot> silent, List<String> lines) {
        if (!spot.marker().isEmpty() || silent.test(spot)) {
            return;
        }
        String label = spot.label();
        if (!label.isBlank()) {
            lines.add(label);
        }
        spot.children().forEach(child -> collect(child, silent, lines));
    }
}
