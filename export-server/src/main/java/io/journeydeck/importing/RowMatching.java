package io.journeydeck.importing;

import io.journeydeck.exchange.ColumnKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Finds the items of rows whose hidden cells were deleted: by all that the row says, else by text and stage, else by text, each only
 * where no other row and no other item would do.
 */
final class RowMatching {

    private final Map<Integer, Base.Entry> found = new LinkedHashMap<>();
    private final List<Base.Entry> all;
    private final List<Integer> rows;
    private final List<Base.Entry> items;

    /**
     * Matches rows and items.
     *
     * @param rows those that say something
     * @param items all that were exported to the sheet
     */
    RowMatching(ItemColumns columns, ItemComparison comparison, List<Integer> rows, List<Base.Entry> items) {
        this.all = List.copyOf(items);
        this.rows = new ArrayList<>(rows);
        this.items = new ArrayList<>(items);
        for (int row : rows) {
            this.items.stream()
                    .filter(item -> isOfMap(columns, row, item) && comparison.isAsExported(item, row))
                    .findFirst()
                    .ifPresent(item -> take(row, item));
        }
        single((row, item) -> isOfMap(columns, row, item)
                && shows(columns, row, item, ColumnKeys.TEXT)
                && shows(columns, row, item, ColumnKeys.STAGE));
        single((row, item) -> isOfMap(columns, row, item) && shows(columns, row, item, ColumnKeys.TEXT));
    }

    /** Maps of one title are told apart by a number behind it, so that a title counts only where it is one map's. */
    private boolean isOfMap(ItemColumns columns, int row, Base.Entry item) {
        String page = columns.text(row, ColumnKeys.PAGE);
        String title = columns.text(row, ItemColumns.MAP);
        boolean one = all.stream()
                        .map(Base.Entry::map)
                        .distinct()
                        .filter(map -> Base.shows(title, map.title()))
                        .count()
                == 1;
        return (page.isEmpty() || page.equals(item.map().page()))
                && (!one || Base.shows(title, item.map().title()));
    }

    private static boolean shows(ItemColumns columns, int row, Base.Entry item, String key) {
        ReadCell cell = columns.cell(row, key);
        return cell.error().isEmpty() && !cell.text().isEmpty() && ItemComparison.isAsExported(item, key, cell);
    }

    /** Takes the pairs of which each has no other choice. */
    private void single(BiPredicate<Integer, Base.Entry> alike) {
        for (int row : List.copyOf(rows)) {
            List<Base.Entry> choice =
                    items.stream().filter(item -> alike.test(row, item)).toList();
            if (choice.size() == 1
                    && rows.stream()
                                    .filter(other -> alike.test(other, choice.get(0)))
                                    .count()
                            == 1) {
                take(row, choice.get(0));
            }
        }
    }

    private void take(int row, Base.Entry item) {
        found.put(row, item);
        rows.remove(Integer.valueOf(row));
        items.remove(item);
    }

    /** Items by the rows that are theirs. */
    Map<Integer, Base.Entry> found() {
        return found;
    }

    /** Rows without an item: new ones, when no item is left. */
    List<Integer> rowsLeft() {
        return rows;
    }

    /** Items without a row: deleted, when no row is left. */
    List<Base.Entry> itemsLeft() {
        return items;
    }
}
