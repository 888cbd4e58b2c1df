package io.journeydeck.export.xlsx.portfolio;

import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a table, and what stands in them.
 *
 * @param <T> what a row is about
 */
final class RowTable<T> {

    private final List<Entry<T>> entries = new ArrayList<>();

    /**
     * A column.
     *
     * @param formula when Excel calculates it; {@code value} then is what it comes to
     */
    private record Entry<T>(
            Column column,
            Function<T, Value> value,
            @Nullable Function<TableHead, String> formula) {}

    RowTable<T> add(Column column, Function<T, Value> value) {
        entries.add(new Entry<>(column, value, null));
        return this;
    }

    /** A column that Excel calculates, of others of the table among them those that come later. */
    RowTable<T> calculated(Column column, Function<TableHead, String> formula, Function<T, Value> value) {
        entries.add(new Entry<>(column, value, formula));
        return this;
    }

    TableHead head(String name) {
        TableHead head = new TableHead(name, entries.stream().map(Entry::column).toList());
        for (Entry<T> entry : entries) {
            if (entry.formula() != null) {
                head = head.calculating(entry.column().key(), entry.formula().apply(head));
            }
        }
        return head;
    }

    List<List<Value>> rows(TableHead head, List<T> all) {
        List<List<Value>> rows = new ArrayList<>();
        for (T each : all) {
            List<Value> row = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                Value value = entries.get(i).value().apply(each);
                row.add(
                        entries.get(i).formula() == null
                                ? value
                                : new Value.Formula(head.columns().get(i).calculated(), value));
            }
            rows.add(row);
        }
        return rows;
    }
}
