package io.journeydeck.journey.source;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.words.LaneWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of a list hold, by their headers.
 *
 * @param roles by column, e.g. {@code stage} or {@code channel}; a header's own words for columns of no known meaning
 * @param kinds of the columns that hold items, by column
 */
record TableColumns(List<String> roles, Map<Integer, ItemKind> kinds) {

    static final String STAGE = "stage";
    static final String LANE = "lane";
    static final String KIND = "kind";
    static final String TEXT = "text";
    static final String ID = "id";

    /** Words of headers, in English, Dutch and Estonian, by what they mean. */
    static final Map<String, List<String>> WORDS = words();

    static TableColumns of(List<String> headers, TableMapping mapping) {
        List<String> roles = new ArrayList<>();
        Map<Integer, ItemKind> kinds = new LinkedHashMap<>();
        for (String header : headers) {
            String word = TableMapping.lower(header);
            int column = roles.size();
            String role = role(word, mapping);
            boolean property = WORDS.containsKey(role);
            Optional<ItemKind> kind = Optional.ofNullable(mapping.kinds().get(word))
                    .or(() -> SourceKeys.kind(role))
                    .or(() -> role.isEmpty() ? LaneWords.kindOf(word) : Optional.empty());
            if (!property) {
                kind.ifPresent(known -> kinds.put(column, known));
            }
            roles.add(role.isEmpty() ? header.strip() : role);
        }
        return new TableColumns(roles, kinds);
    }

    private static String role(String header, TableMapping mapping) {
        for (Map.Entry<String, String> column : mapping.columns().entrySet()) {
            if (column.getValue().equals(header)) {
                return column.getKey();
            }
        }
        for (Map.Entry<String, List<String>> meaning : WORDS.entrySet()) {
            if (!mapping.columns().containsKey(meaning.getKey())
                    && meaning.getValue().contains(header)) {
                return meaning.getKey();
            }
        }
        return "";
    }

    /** A list has a column of stages and one of items. */
    boolean isList() {
        return roles.contains(STAGE) && (roles.contains(TEXT) || !kinds.isEmpty());
    }

    /** The column of a meaning; −1 when there is none. */
    int column(String role) {
        return roles.indexOf(role);
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(STAGE, List.of("stage", "phase", "fase", "etapp", "faas"));
        words.put("step", List.of("step", "step number", "stap", "samm"));
        words.put(LANE, List.of("lane", "row", "baan", "rij", "rada", "rida"));
        words.put(KIND, List.of("kind", "type", "item type", "soort", "liik", "tüüp"));
        words.put(
                TEXT,
                List.of("text", "item", "description", "label", "tekst", "omschrijving", "beschrijving", "kirjeldus"));
        words.put(ID, List.of("id", "key"));
        words.put(
                "sentiment",
                List.of("score", "sentiment", "emotion score", "rating", "gevoelsscore", "hinne", "skoor"));
        words.put("channel", List.of("channel", "kanaal", "kanal"));
        words.put("mode", List.of("mode", "online/offline", "on/offline"));
        words.put("owner", List.of("owner", "responsible", "eigenaar", "verantwoordelijke", "omanik", "vastutaja"));
        words.put("impact", List.of("impact", "mõju"));
        words.put("importance", List.of("importance", "belang", "tähtsus"));
        words.put("severity", List.of("severity", "ernst", "raskus"));
        words.put("frequency", List.of("frequency", "frequentie", "sagedus"));
        words.put("effort", List.of("effort", "inspanning", "moeite", "pingutus"));
        words.put("reach", List.of("reach", "bereik", "haare"));
        words.put("confidence", List.of("confidence", "zekerheid", "kindlus"));
        words.put("quarter", List.of("quarter", "kwartaal", "kvartal"));
        words.put("status", List.of("status", "staatus", "olek"));
        words.put("unit", List.of("unit", "eenheid", "ühik"));
        words.put("baseline", List.of("baseline", "nulmeting", "lähtetase"));
        words.put("target", List.of("target", "streefwaarde", "doel", "siht", "eesmärk"));
        words.put("due", List.of("due", "due date", "tähtaeg"));
        words.put("persona", List.of("persona", "persoona"));
        words.put("evidence", List.of("source", "bron", "allikas"));
        return words;
    }
}
