package io.journeydeck.exchange;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the visible headers of sheets of items say in each language: by them columns are known again when someone deleted the hidden
 * keys.
 */
public final class ColumnTitles {

    /** For the sheet of all kinds that have none of their own. */
    public static final String SEVERAL = "";

    private static final String KIND_COLUMN = ColumnKeys.COMPUTED + "kind";
    private static final String MAP_COLUMN = ColumnKeys.COMPUTED + "map";

    /** Names of the sheets' tables, which are the same in all languages; metrics last, since in Estonian opportunities have a column of that name. */
    private static final Map<String, String> KINDS = kinds();

    /**
     * A sheet of items that was known by its headers.
     *
     * @param kind of its items; {@link #SEVERAL} for several
     * @param columns by their keys, from 0
     */
    public record Sheet(String kind, Map<String, Integer> columns) {

        public Sheet {
            columns = Map.copyOf(columns);
        }
    }

    private ColumnTitles() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("Touchpoints", ItemKind.TOUCHPOINT.id());
        kinds.put("Emotions", ItemKind.EMOTION.id());
        kinds.put("PainPoints", ItemKind.PAIN.id());
        kinds.put("Opportunities", ItemKind.OPPORTUNITY.id());
        kinds.put("Kpis", ItemKind.METRIC.id());
        kinds.put("Items", SEVERAL);
        return kinds;
    }

    /** Whether a sheet may be the one of a map, by its name in one of the languages. */
    public static boolean isMapSheet(String name) {
        return Words.LANGUAGES.stream().anyMatch(language -> {
            String word = words(language).get("map-sheet");
            return name.equals(word) || name.startsWith(word + " ");
        });
    }

    /** The kind of the items in one of our tables, by the table's name; empty for other tables. */
    public static Optional<String> kind(String table) {
        return Optional.ofNullable(KINDS.get(table));
    }

    /**
     * The columns of a sheet of items.
     *
     * @param titles the cells of its header
     * @param table name of the table on the sheet; empty for none
     * @param properties names that items have, for columns that are named after them
     * @return empty for another sheet, or without a column of texts
     */
    public static Optional<Sheet> read(List<String> titles, String table, Collection<String> properties) {
        List<String> kinds = new ArrayList<>();
        if (table.isEmpty()) {
            kinds.addAll(KINDS.values());
        } else if (KINDS.containsKey(table)) {
            kinds.add(KINDS.getOrDefault(table, SEVERAL));
        }
        for (String kind : kinds) {
            Map<String, Integer> best = Map.of();
            for (String language : Words.LANGUAGES) {
                Map<String, Integer> columns = columns(titles, keys(words(language), kind), properties);
                best = columns.containsKey(ColumnKeys.TEXT) && columns.size() > best.size() ? columns : best;
            }
            if (!best.isEmpty() && (!table.isEmpty() || isItems(best, kind))) {
                return Optional.of(new Sheet(kind, best));
            }
        }
        return Optional.empty();
    }

    /** Other sheets name items too, but not their cells. */
    private static boolean isItems(Map<String, Integer> columns, String kind) {
        return columns.containsKey(ColumnKeys.ID)
                && columns.containsKey(ColumnKeys.PAGE)
                && columns.containsKey(ColumnKeys.STAGE)
                && (!kind.equals(SEVERAL) || columns.containsKey(KIND_COLUMN));
    }

    private static Map<String, Integer> columns(
            List<String> titles, Map<String, String> keys, Collection<String> properties) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = lower(titles.get(i));
            String key = keys.get(title);
            if (key == null) {
                key = properties.stream()
                        .filter(name -> lower(name).equals(title))
                        .findFirst()
                        .orElse(null);
            }
            if (key != null && !title.isEmpty()) {
                columns.putIfAbsent(key, i);
            }
        }
        return columns;
    }

    /** Keys by titles in lower case. */
    private static Map<String, String> keys(Words words, String kind) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(lower(words.get("text." + (kind.equals(SEVERAL) ? "several" : kind))), ColumnKeys.TEXT);
        for (String key : List.of(ColumnKeys.ID, ColumnKeys.PAGE, ColumnKeys.STAGE, ColumnKeys.STEP, ColumnKeys.LANE)) {
            keys.putIfAbsent(lower(words.get(key)), key);
        }
        keys.putIfAbsent(lower(words.get("map")), MAP_COLUMN);
        if (kind.equals(SEVERAL)) {
            keys.putIfAbsent(lower(words.get("kind")), KIND_COLUMN);
        }
        ColumnKeys.PROPERTIES.forEach(name -> keys.putIfAbsent(lower(words.get("property." + name)), name));
        return keys;
    }

    private static Words words(String language) {
        return Words.of(ColumnTitles.class, "titles", language);
    }

    private static String lower(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
