package io.journeydeck.journey.editor;

import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.property.ItemField;
import io.journeydeck.journey.property.ItemFields;
import io.journeydeck.journey.words.LaneWords;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The kinds of items with their fields and the words that name their lanes, the channels, the kinds of maps. */
final class KindTable {

    private KindTable() {}

    static Map<String, Object> literal() {
        Table<Map<String, Object>> fields = new Table<>();
        Map<String, Object> items = new LinkedHashMap<>();
        for (ItemKind kind : ItemKind.values()) {
            items.put(
                    kind.id(),
                    ItemFields.of(kind).stream()
                            .map(KindTable::field)
                            .map(fields::place)
                            .toList());
        }
        Map<String, Object> channels = new LinkedHashMap<>();
        for (ChannelKind channel : ChannelKind.values()) {
            channels.put(channel.id(), word(channel.presence()));
        }
        Map<String, Object> lanes = new LinkedHashMap<>();
        LaneWords.all().forEach((kind, words) -> lanes.put(kind.id(), String.join("|", words)));
        Map<String, Object> kinds = new LinkedHashMap<>();
        kinds.put("fields", fields.values());
        kinds.put("items", items);
        kinds.put("channels", channels);
        kinds.put(
                "maps",
                Arrays.stream(MapKind.values())
                        .map(MapKind::id)
                        .filter(id -> !id.isEmpty())
                        .toList());
        kinds.put("lanes", lanes);
        return kinds;
    }

    private static Map<String, Object> field(ItemField field) {
        Map<String, Object> literal = new LinkedHashMap<>();
        literal.put("name", field.name());
        literal.put("form", word(field.form()));
        if (field.step() > 0) {
            literal.put("least", field.least());
            if (Double.isFinite(field.most())) {
                literal.put("most", field.most());
            }
            literal.put("step", field.step());
        }
        if (!field.values().isEmpty()) {
            literal.put("values", List.copyOf(field.values()));
        }
        ItemKind links = field.links();
        if (links != null) {
            literal.put("links", links.id());
        }
        return literal;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
