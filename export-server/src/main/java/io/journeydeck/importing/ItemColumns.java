package io.journeydeck.importing;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ColumnTitles;
import io.journeydeck.journey.ItemKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Where on a sheet of items what stands: known by the hidden keys above the header, or, when these are gone, by the header's words.
 *
 * @param first index of the first row that may be an item
 * @param header whether that row may be the header instead
 * @param kind of the items as far as the header tells; null when it does not
 */
record ItemColumns(
        Sheet sheet,
        int first,
        boolean header,
        Map<String, Integer> columns,
        @Nullable String kind) {

    /** Kinds with a sheet of their own. */
    private static final Set<ItemKind> OWN =
            EnumSet.of(ItemKind.TOUCHPOINT, ItemKind.EMOTION, ItemKind.PAIN, ItemKind.OPPORTUNITY, ItemKind.METRIC);

    static final String KIND = ColumnKeys.COMPUTED + "kind";
    static final String MAP = ColumnKeys.COMPUTED + "map";

    /** Keys may have moved down when someone put rows above them. */
    static final int MOST_ROWS_ABOVE = 20;

    private static final int MOST_COLUMNS = 2_000;

    /** By the hidden keys; empty for a sheet that has none. */
    static Optional<ItemColumns> byKeys(Sheet sheet) {
        String kind = ColumnTitles.kind(table(sheet)).orElse(null);
        for (int r = 0; r <= Math.min(sheet.getLastRowNum(), MOST_ROWS_ABOVE); r++) {
            List<String> words = words(sheet, r);
            boolean hidden = words.contains(ColumnKeys.ID) || words.contains(ColumnKeys.PAGE);
            boolean ours = kind != null && words.contains(ColumnKeys.STAGE);
            if (words.contains(ColumnKeys.TEXT) && (hidden || ours)) {
                Map<String, Integer> columns = new LinkedHashMap<>();
                for (int i = 0; i < words.size(); i++) {
                    String key = words.get(i);
                    if (!key.isEmpty() && (!ColumnKeys.isComputed(key) || key.equals(KIND) || key.equals(MAP))) {
                        columns.putIfAbsent(key, i);
                    }
                }
                return Optional.of(new ItemColumns(sheet, r + 1, true, columns, kind));
            }
        }
        return Optional.empty();
    }

    /** By the words of the header; empty for a sheet that is none of items. */
    static Optional<ItemColumns> byTitles(Sheet sheet, Base base) {
        Set<String> properties = new HashSet<>();
        base.maps().forEach(map -> map.items()
                .forEach(item -> properties.addAll(item.data().keySet())));
        for (int r = 0; r <= Math.min(sheet.getLastRowNum(), MOST_ROWS_ABOVE); r++) {
            Optional<ColumnTitles.Sheet> found = ColumnTitles.read(words(sheet, r), table(sheet), properties);
            if (found.isPresent()) {
                return Optional.of(new ItemColumns(
                        sheet, r + 1, false, found.get().columns(), found.get().kind()));
            }
        }
        return Optional.empty();
    }

    /** The name of the one table of a sheet; empty for none or several. */
    static String table(Sheet sheet) {
        return sheet instanceof XSSFSheet one && one.getTables().size() == 1
                ? Objects.requireNonNullElse(one.getTables().get(0).getName(), "")
                : "";
    }

    private static List<String> words(Sheet sheet, int r) {
        Row row = sheet.getRow(r);
        List<String> words = new ArrayList<>();
        int last = row == null ? 0 : Math.min(row.getLastCellNum(), MOST_COLUMNS);
        for (int column = 0; column < last; column++) {
            words.add(ReadCell.of(row, column, sheet.getSheetName(), r).text());
        }
        return words;
    }

    boolean has(String key) {
        return columns.containsKey(key);
    }

    ReadCell cell(int r, String key) {
        Integer column = columns.get(key);
        return column == null
                ? new ReadCell("", "", "")
                : ReadCell.of(sheet.getRow(r), column, sheet.getSheetName(), r);
    }

    String text(int r, String key) {
        return cell(r, key).text();
    }

    String row(int r) {
        return sheet.getSheetName() + ", row " + (r + 1);
    }

    /** Whether the sheet has items of several kinds. */
    boolean isMixed() {
        return has(KIND) || ColumnTitles.SEVERAL.equals(kind);
    }

    /**
     * The kind of the sheet's items; empty for several.
     *
     * @param seen kinds of items that are on it
     */
    String kind(Set<String> seen) {
        if (isMixed()) {
            return "";
        }
        if (kind != null) {
            return kind;
        }
        if (seen.size() == 1) {
            return seen.iterator().next();
        }
        ItemKind told = has("severity")
                ? ItemKind.PAIN
                : has("effort")
                        ? ItemKind.OPPORTUNITY
                        : has("channel") ? ItemKind.TOUCHPOINT : has("baseline") ? ItemKind.METRIC : ItemKind.EMOTION;
        return told.id();
    }

    /** Whether items of a kind were exported to this sheet. */
    boolean holds(String itemKind, Set<String> seen) {
        ItemKind own = ItemKind.byId(itemKind).orElse(ItemKind.NOTE);
        return isMixed() ? !OWN.contains(own) : own.id().equals(kind(seen));
    }
}
