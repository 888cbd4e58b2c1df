package io.journeydeck.importing;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ShownValues;
import io.journeydeck.journey.ItemKind;
import java.util.Set;

/** Tells which cells of an item's row no longer say what was exported. */
final class ItemComparison {

    private static final Set<String> UNSEEN = Set.of(ColumnKeys.ID, ColumnKeys.PAGE);

    private final ItemColumns columns;
    private final Base base;
    private final Wishes wishes;
    private final NamedParts parts;

    ItemComparison(ItemColumns columns, Base base, Wishes wishes) {
        this.columns = columns;
        this.base = base;
        this.wishes = wishes;
        this.parts = new NamedParts(base);
    }

    /** Whether a row says of an item just what was exported. */
    boolean isAsExported(Base.Entry entry, int r) {
        return columns.columns().keySet().stream().allMatch(key -> {
            ReadCell cell = columns.cell(r, key);
            return cell.error().isEmpty() && isAsExported(entry, key, cell);
        });
    }

    static boolean isAsExported(Base.Entry entry, String key, ReadCell cell) {
        ItemState item = entry.item();
        return switch (key) {
            case ColumnKeys.ID, ColumnKeys.PAGE -> true;
            case ColumnKeys.TEXT -> Base.shows(cell.text(), item.text());
            case ColumnKeys.STAGE -> Base.shows(cell.text(), NamedParts.stageName(entry.map(), item.stage()));
            case ColumnKeys.LANE -> Base.shows(cell.text(), NamedParts.laneName(entry.map(), item.lane()));
            default -> {
                String before = item.data().getOrDefault(key, "");
                yield ColumnKeys.isComputed(key)
                        || Base.same(cell.text(), before)
                        || Base.same(ShownValues.written(key, cell.text()), before);
            }
        };
    }

    /** Whether nothing is left in the cells of a row that people see. */
    private boolean isEmptied(int r) {
        return columns.columns().keySet().stream()
                .filter(key -> !UNSEEN.contains(key) && !ColumnKeys.isComputed(key))
                .allMatch(key -> columns.cell(r, key).isBlank());
    }

    /** Takes what is different in a row. */
    void compare(Base.Entry entry, int r) {
        if (isEmptied(r) && !isAsExported(entry, r)) {
            wishes.deleted(entry.map(), entry.item(), columns.row(r));
            return;
        }
        columns.columns().keySet().forEach(key -> compare(entry, key, columns.cell(r, key)));
    }

    private void compare(Base.Entry entry, String key, ReadCell cell) {
        if (!cell.error().isEmpty() && !ColumnKeys.isComputed(key)) {
            base.error(
                    "WORKBOOK_CELL_ERROR",
                    cell.where(),
                    "the cell shows " + cell.error() + " and is not taken back",
                    "Mend its formula, or type the value.");
            return;
        }
        if (isAsExported(entry, key, cell)) {
            return;
        }
        MapState map = entry.map();
        ItemState item = entry.item();
        switch (key) {
            case ColumnKeys.TEXT -> text(map, item, cell);
            case ColumnKeys.STAGE -> {
                String stage = parts.stage(map, cell);
                if (!stage.isEmpty()) {
                    wishes.moved(map, item, stage, item.lane(), cell.where());
                }
            }
            case ColumnKeys.LANE -> {
                String lane = parts.lane(map, cell);
                if (!lane.isEmpty()) {
                    wishes.moved(map, item, item.stage(), lane, cell.where());
                }
            }
            default -> {
                String value = parts.value(map, key, cell);
                if (value != null && !Base.same(value, item.data().getOrDefault(key, ""))) {
                    wishes.property(map, item, key, value, cell.where());
                }
            }
        }
    }

    private void text(MapState map, ItemState item, ReadCell cell) {
        if (cell.text().isEmpty() && !item.kind().equals(ItemKind.EMOTION.id())) {
            base.error(
                    "WORKBOOK_TEXT_CLEARED",
                    cell.where(),
                    "the text of " + Told.item(item) + " was cleared",
                    "Delete the whole row to delete the item.");
            return;
        }
        wishes.text(map, item, cell.text(), cell.where());
    }
}
