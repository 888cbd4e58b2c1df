package io.journeydeck.importing;

import io.journeydeck.exchange.ColumnKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sheet with a row an item, whatever the order of its rows and columns is now. */
final class ItemSheet {

    private final ItemColumns columns;
    private final Base base;
    private final Wishes wishes;
    private final ItemComparison comparison;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();

    ItemSheet(ItemColumns columns, Base base, Wishes wishes) {
        this.columns = columns;
        this.base = base;
        this.wishes = wishes;
        this.comparison = new ItemComparison(columns, base, wishes);
    }

    void read() {
        if (columns.has(ColumnKeys.ID)) {
            byIds();
        } else {
            byWords();
        }
    }

    private int last() {
        return columns.sheet().getLastRowNum();
    }

    private void byIds() {
        for (int r = columns.first(); r <= last(); r++) {
            String id = columns.text(r, ColumnKeys.ID);
            Base.Entry entry = base.find(columns.text(r, ColumnKeys.PAGE), id);
            boolean header = columns.header() && r == columns.first();
            if (entry != null) {
                known(entry, r);
            } else if (!id.isEmpty() && !header) {
                unknown(id, r);
            }
        }
        // new rows after the known ones: these say what the sheet is for
        NewItems news = new NewItems(columns, columns.kind(kinds), base, wishes);
        for (int r = firstNew(); r <= last(); r++) {
            if (columns.text(r, ColumnKeys.ID).isEmpty()) {
                news.add(r);
            }
        }
        missing();
    }

    private int firstNew() {
        return columns.header() ? columns.first() + 1 : columns.first();
    }

    private void unknown(String id, int r) {
        if (base.knows(id)) {
            base.warn(
                    "WORKBOOK_ITEM_SHARED",
                    columns.row(r),
                    "\"" + id + "\" is several items of the map, so the row is not taken back",
                    "Change it in draw.io.");
        } else {
            base.error(
                    "WORKBOOK_ITEM_UNKNOWN",
                    columns.row(r),
                    "the hidden cell \"" + id + "\" is none of the exported items",
                    "Clear it to make the row a new item.");
        }
    }

    private void known(Base.Entry entry, int r) {
        kinds.add(entry.item().kind());
        if (!seen.add(entry.key())) {
            base.error(
                    "WORKBOOK_ITEM_TWICE",
                    columns.row(r),
                    "the item stands in another row already; this one is not taken back",
                    "Clear its hidden first cell to make it a new item, or delete the row.");
            return;
        }
        comparison.compare(entry, r);
    }

    private void missing() {
        for (Base.Entry entry : base.items()) {
            if (columns.holds(entry.item().kind(), kinds) && !seen.contains(entry.key())) {
                wishes.deleted(entry.map(), entry.item(), columns.sheet().getSheetName());
            }
        }
    }

    /** Without the hidden column of cells: an item is the row that says what it said. */
    private void byWords() {
        NewItems news = new NewItems(columns, columns.kind(kinds), base, wishes);
        List<Integer> rows = new ArrayList<>();
        for (int r = firstNew(); r <= last(); r++) {
            if (news.says(r)) {
                rows.add(r);
            }
        }
        RowMatching matching = new RowMatching(
                columns,
                comparison,
                rows,
                base.all().stream()
                        .filter(entry -> columns.holds(entry.item().kind(), kinds))
                        .toList());
        matching.found().forEach((r, entry) -> {
            if (base.isSingle(entry)) {
                comparison.compare(entry, r);
            }
        });
        List<Base.Entry> left = matching.itemsLeft();
        if (left.isEmpty()) {
            matching.rowsLeft().forEach(news::add);
        } else if (matching.rowsLeft().isEmpty()) {
            left.stream()
                    .filter(base::isSingle)
                    .forEach(entry -> wishes.deleted(
                            entry.map(), entry.item(), columns.sheet().getSheetName()));
        } else {
            matching.rowsLeft()
                    .forEach(r -> base.error(
                            "WORKBOOK_IDS_GONE",
                            columns.row(r),
                            "the hidden column \"id\" was deleted, so nobody can tell whether "
                                    + Told.quoted(columns.text(r, ColumnKeys.TEXT)) + " is new or another item's text",
                            "Undo that deletion, or change texts in the sheet of the map."));
        }
    }
}
