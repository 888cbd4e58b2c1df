package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ShownValues;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.DataColumns;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * A table of items that finds its way back: hidden columns with cell and page, then what people read and change. Properties without
 * a column of their own get one each at the end, so that nothing is missing.
 */
final class ItemTable {

    /** A hidden column by which formulas find a row when there are several maps. */
    static final String PAGE_AND_CELL = "=page-and-cell";

    static final String SCORE = "+0.0;\u22120.0;0.0";

    /** Columns for properties that no sheet knows; further ones share one. */
    private static final int MOST_DATA_COLUMNS = 40;

    /** Properties that are told otherwise than by a column of the same name. */
    private static final Set<String> TOLD = Set.of("number");

    private final Book book;
    private final ShownValues shown;
    private final List<ItemRow> items;
    private final List<Entry> entries = new ArrayList<>();
    private final IdentityHashMap<ItemRow, Map<String, String>> untold = new IdentityHashMap<>();
    private final Set<String> told = new HashSet<>(TOLD);

    /**
     * A column and what stands in it.
     *
     * @param formula of the column when it is calculated; {@code value} then is what it comes to
     */
    private record Entry(
            Column column,
            Function<ItemRow, Value> value,
            @Nullable Function<TableHead, String> formula) {}

    /** Begins with cell, page and, when there are several, map. */
    ItemTable(Book book, ShownValues shown, List<ItemRow> items, boolean severalMaps) {
        this.book = book;
        this.shown = shown;
        this.items = items;
        add(
                Column.words(book.word("column.cell"), 60, 170)
                        .withKey(ColumnKeys.ID)
                        .asHidden(),
                row -> Value.of(row.cell()));
        add(
                Column.words(book.word("column.page"), 70, 160)
                        .withKey(ColumnKeys.PAGE)
                        .asHidden(),
                row -> Value.of(row.view().pageId()));
        if (severalMaps) {
            add(
                    Column.words(book.word("column.page") + "/" + book.word("column.cell"), 60, 170)
                            .withKey(PAGE_AND_CELL)
                            .asHidden(),
                    row -> Value.of(row.view().pageId() + "/" + row.cell()));
            computed("map", 90, 200, row -> Value.of(row.view().title()));
        }
    }

    List<ItemRow> items() {
        return items;
    }

    ItemTable add(Column column, Function<ItemRow, Value> value) {
        entries.add(new Entry(column, value, null));
        told.add(column.key());
        return this;
    }

    /**
     * A column that Excel calculates.
     *
     * @param formula may name the table's other columns
     * @param value what it comes to
     */
    ItemTable calculated(Column column, Function<TableHead, String> formula, Function<ItemRow, Value> value) {
        entries.add(new Entry(column, value, formula));
        return this;
    }

    /** A column for reading; what people write there is not taken back. */
    ItemTable computed(String name, int narrowest, int widest, Function<ItemRow, Value> value) {
        return add(
                Column.words(book.word("column." + name), narrowest, widest).withKey(ColumnKeys.COMPUTED + name),
                value);
    }

    ItemTable stage() {
        return add(
                Column.words(book.word("column.stage"), 90, 160).asTyped().withKey(ColumnKeys.STAGE),
                row -> Value.of(row.stageName()));
    }

    ItemTable step() {
        return add(
                Column.number(book.word("column.step"), "General")
                        .withWidth(56, 70)
                        .withKey(ColumnKeys.STEP),
                row -> Value.numberOrText(row.data("step")));
    }

    /** The lane, where the items lie in several. */
    ItemTable lane() {
        long lanes = items.stream()
                .filter(row -> row.lane() >= 0)
                .map(row -> row.view().pageId() + row.lane())
                .distinct()
                .count();
        return lanes < 2
                ? this
                : add(
                        Column.words(book.word("column.lane"), 90, 170)
                                .asTyped()
                                .withKey(ColumnKeys.LANE),
                        row -> Value.of(row.laneName()));
    }

    ItemTable text(String title) {
        return add(
                Column.words(book.word(title), 220, 380).asTyped().withKey(ColumnKeys.TEXT),
                row -> Value.of(row.item().text()));
    }

    ItemTable sentiment() {
        return add(
                Column.number(book.word("property.sentiment"), SCORE)
                        .withWidth(64, 96)
                        .withKey(ColumnKeys.SENTIMENT),
                row -> Value.numberOrText(row.sentiment()));
    }

    /** The feeling, where an item has one. */
    ItemTable sentimentIfAny() {
        return items.stream().allMatch(row -> row.sentiment().isEmpty()) ? this : sentiment();
    }

    ItemTable words(String property, int narrowest, int widest) {
        return add(
                Column.words(title(property), narrowest, widest).asTyped().withKey(property),
                row -> Value.of(shown.shown(property, row.data(property))));
    }

    /** A property that is a number; one that is none stays text. */
    ItemTable number(String property, String format) {
        return add(
                Column.number(title(property), format).withWidth(64, 120).withKey(property),
                row -> Value.numberOrText(row.data(property)));
    }

    /** A day as {@code 2027-03-31}; another text stays text. */
    ItemTable day(String property) {
        return add(
                Column.number(title(property), "yyyy\\-mm\\-dd")
                        .withWidth(84, 110)
                        .withKey(property),
                row -> day(Value.of(row.data(property))));
    }

    private static Value day(Value written) {
        try {
            return Value.of(DateUtil.getExcelDate(LocalDate.parse(written.text())));
        } catch (DateTimeParseException e) {
            return written;
        }
    }

    private String title(String property) {
        return ColumnKeys.PROPERTIES.contains(property) || property.equals(ColumnKeys.STEP)
                ? book.word("property." + property)
                : property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }

    /** Adds what else the items carry, and why some lie nowhere. */
    ItemTable rest() {
        DataColumns data = DataColumns.of(items.stream().map(this::untold).toList(), MOST_DATA_COLUMNS);
        List<Column> more = data.columns(this::title, book.word("column.other-data"));
        for (int i = 0; i < more.size(); i++) {
            int index = i;
            Column column = more.get(i);
            add(column.numeric() ? column : column.asTyped(), row -> data.values(untold(row))
                    .get(index));
        }
        if (items.stream().anyMatch(row -> row.place() != ItemRow.Place.GRID)) {
            computed("place", 90, 240, row -> Value.of(place(row)));
        }
        return this;
    }

    private Map<String, String> untold(ItemRow row) {
        return untold.computeIfAbsent(row, asked -> {
            Map<String, String> rest = new LinkedHashMap<>(asked.item().body().data());
            rest.keySet().removeAll(told);
            return rest;
        });
    }

    private String place(ItemRow row) {
        return switch (row.place()) {
            case GRID -> "";
            case WHOLE_MAP -> book.word("place.whole-map");
            case NOWHERE -> book.word("place.nowhere");
        };
    }

    TableHead head(String name) {
        TableHead head = new TableHead(name, entries.stream().map(Entry::column).toList());
        for (Entry entry : entries) {
            if (entry.formula() != null) {
                head = head.calculating(entry.column().key(), entry.formula().apply(head));
            }
        }
        return head;
    }

    List<List<Value>> rows(TableHead head) {
        List<List<Value>> rows = new ArrayList<>();
        for (ItemRow item : items) {
            List<Value> row = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                Value value = entries.get(i).value().apply(item);
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
