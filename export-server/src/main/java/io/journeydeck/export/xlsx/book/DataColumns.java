package io.journeydeck.export.xlsx.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The columns that shapes' own data need: one an attribute, in the alphabet's order; when there are too many, the rarest share one
 * column.
 *
 * @param numeric attributes of which each value is certainly a number
 * @param other true when there are attributes without a column of their own
 */
public record DataColumns(List<String> names, Set<String> numeric, boolean other) {

    private static final Comparator<String> ALPHABET =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    /**
     * The columns for these attributes.
     *
     * @param most columns of attributes
     */
    public static DataColumns of(Collection<Map<String, String>> data, int most) {
        Map<String, Integer> uses = new TreeMap<>(ALPHABET);
        Set<String> words = new HashSet<>();
        for (Map<String, String> attributes : data) {
            attributes.forEach((name, value) -> {
                if (!value.isBlank()) {
                    uses.merge(name, 1, Integer::sum);
                    if (!(Value.numberOrText(value) instanceof Value.Amount)) {
                        words.add(name);
                    }
                }
            });
        }
        List<String> names = uses.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -uses.getOrDefault(name, 0)))
                .limit(most)
                .sorted(ALPHABET)
                .toList();
        Set<String> numeric = new HashSet<>(names);
        numeric.removeAll(words);
        return new DataColumns(names, numeric, uses.size() > names.size());
    }

    /**
     * A column an attribute, its key the attribute's name.
     *
     * @param titles makes a column's title of an attribute's name
     * @param otherTitle of the column that rare attributes share
     */
    public List<Column> columns(UnaryOperator<String> titles, String otherTitle) {
        List<Column> columns = new ArrayList<>();
        names.forEach(name -> columns.add((numeric.contains(name)
                        ? Column.number(titles.apply(name), "General")
                        : Column.words(titles.apply(name), 70, 240))
                .withKey(name)));
        if (other) {
            columns.add(Column.words(otherTitle, 120, 320).withKey("=other"));
        }
        return columns;
    }

    public List<Value> values(Map<String, String> data) {
        List<Value> values = new ArrayList<>();
        for (String name : names) {
            String value = data.getOrDefault(name, "");
            values.add(numeric.contains(name) ? Value.numberOrText(value) : Value.of(value));
        }
        if (other) {
            Map<String, String> rest = new HashMap<>(data);
            rest.keySet().removeAll(names);
            values.add(Value.of(rest.entrySet().stream()
                    .filter(entry -> !entry.getValue().isBlank())
                    .sorted(Map.Entry.comparingByKey(ALPHABET))
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining("\n"))));
        }
        return values;
    }
}
