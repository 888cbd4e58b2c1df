package io.journeydeck.importing;

import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.MapState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The cells of a map's sheet that are for items, and which item stood in each. */
final class MapSlots {

    private final MapColumns columns;
    private final MapState map;
    private final Base base;
    private final List<Slot> slots = new ArrayList<>();
    private final Set<String> skipped = new HashSet<>();

    /** A cell for an item; {@code item} is the one that stood there. */
    record Slot(String stage, String lane, @Nullable ItemState item, ReadCell cell) {}

    MapSlots(MapColumns columns, MapState map, Base base) {
        this.columns = columns;
        this.map = map;
        this.base = base;
    }

    List<Slot> read() {
        int first = columns.firstLane();
        String lane = "";
        Set<String> used = new HashSet<>();
        for (int r = Math.max(first, 0); first >= 0 && r <= columns.sheet().getLastRowNum(); r++) {
            String own = columns.lanes().get(r);
            if (own != null) {
                lane = own;
            } else if (!isInserted(r)) {
                lane = "";
            }
            if (!lane.isEmpty()) {
                row(r, lane, used);
            }
        }
        if (!stagesWithoutIds().isEmpty()) {
            matchTexts();
        }
        return slots;
    }

    /** A row that someone put in below another of its lane: it says something, but names no lane. */
    private boolean isInserted(int r) {
        boolean says = columns.says(r);
        String name = columns.text(r, columns.laneNames());
        if (says && !name.isEmpty() && columns.lanes().containsKey(r - 1)) {
            base.error(
                    "WORKBOOK_LANE_NEW",
                    columns.cell(r, columns.laneNames()).where(),
                    "the lane " + Told.quoted(name) + " is new; lanes are not added from a workbook",
                    "Add a row to the table in draw.io, then export the workbook again.");
        }
        return name.isEmpty() && (says || columns.keyRow() < 0);
    }

    private void row(int r, String lane, Set<String> used) {
        columns.stages().forEach((stage, column) -> {
            Integer idColumn = columns.ids().get(stage);
            String id = idColumn == null ? "" : columns.text(r, idColumn);
            Base.Entry entry = id.isEmpty() ? null : base.find(map.page(), id);
            ReadCell cell = columns.cell(r, column);
            if (!id.isEmpty() && entry == null) {
                return;
            }
            boolean again = entry != null && !used.add(id);
            if (isMerged(r, column)) {
                skipped.add(id);
                base.warn(
                        "WORKBOOK_CELLS_MERGED",
                        cell.where(),
                        "the cell is merged with others; items in merged cells stay as they are",
                        "Take the merge back, and write one item into a cell.");
                return;
            }
            if (!cell.error().isEmpty()) {
                skipped.add(id);
                base.error(
                        "WORKBOOK_CELL_ERROR",
                        cell.where(),
                        "the cell shows " + cell.error() + " and is not taken back",
                        "Mend its formula, or type the value.");
                return;
            }
            slots.add(new Slot(stage, lane, again || entry == null ? null : entry.item(), cell));
        });
    }

    private boolean isMerged(int r, int column) {
        for (CellRangeAddress merged : columns.sheet().getMergedRegions()) {
            if (merged.isInRange(r, column)) {
                return true;
            }
        }
        return false;
    }

    private List<String> stagesWithoutIds() {
        return columns.stages().keySet().stream()
                .filter(stage -> !columns.ids().containsKey(stage))
                .toList();
    }

    /** Without the hidden cells: an item stood where its text stands, or where one text is left for one item of a cell. */
    private void matchTexts() {
        for (String stage : stagesWithoutIds()) {
            for (String lane : Set.copyOf(columns.lanes().values())) {
                List<ItemState> items = new ArrayList<>(map.items().stream()
                        .filter(item ->
                                item.stage().equals(stage) && item.lane().equals(lane))
                        .toList());
                List<Integer> texts = new ArrayList<>();
                for (int i = 0; i < slots.size(); i++) {
                    Slot slot = slots.get(i);
                    if (slot.stage().equals(stage)
                            && slot.lane().equals(lane)
                            && !slot.cell().text().isEmpty()) {
                        ItemState said = items.stream()
                                .filter(item -> ScoredText.says(slot.cell(), item))
                                .findFirst()
                                .orElse(null);
                        if (said != null) {
                            items.remove(said);
                            give(i, said);
                        } else {
                            texts.add(i);
                        }
                    }
                }
                rest(items, texts);
            }
        }
    }

    private void give(int index, ItemState item) {
        Slot slot = slots.get(index);
        Base.Entry entry = new Base.Entry(map, item);
        if (base.isSingle(entry)) {
            slots.set(index, new Slot(slot.stage(), slot.lane(), item, slot.cell()));
        } else {
            slots.set(index, new Slot(slot.stage(), slot.lane(), null, new ReadCell("", "", "")));
        }
    }

    private void rest(List<ItemState> items, List<Integer> texts) {
        if (items.size() == 1 && texts.size() == 1) {
            give(texts.get(0), items.get(0));
        } else if (texts.isEmpty()) {
            items.forEach(item -> slots.add(new Slot(
                    item.stage(),
                    item.lane(),
                    item,
                    new ReadCell("", "", columns.sheet().getSheetName()))));
        } else if (!items.isEmpty()) {
            items.forEach(item -> skipped.add(item.cell()));
            for (int index : texts) {
                Slot slot = slots.get(index);
                base.error(
                        "WORKBOOK_IDS_GONE",
                        slot.cell().where(),
                        "the hidden columns of the sheet were deleted, so nobody can tell which item "
                                + Told.quoted(slot.cell().text()) + " was",
                        "Undo that deletion, or change texts in the sheets of items.");
                slots.set(index, new Slot(slot.stage(), slot.lane(), null, new ReadCell("", "", "")));
            }
        }
    }

    /** Items whose rows are gone; not those whose cell could not be read. */
    Map<String, ItemState> missing() {
        Set<String> there = new HashSet<>(skipped);
        slots.forEach(slot -> {
            if (slot.item() != null) {
                there.add(slot.item().cell());
            }
        });
        for (int r = columns.keyRow() + 1; r <= columns.sheet().getLastRowNum(); r++) {
            for (int column : columns.ids().values()) {
                there.add(columns.text(r, column));
            }
        }
        Map<String, ItemState> missing = new LinkedHashMap<>();
        for (Base.Entry entry : base.items()) {
            ItemState item = entry.item();
            boolean shown = columns.stages().containsKey(item.stage())
                    && columns.ids().containsKey(item.stage())
                    && columns.lanes().containsValue(item.lane());
            if (entry.map().equals(map) && shown && !there.contains(item.cell())) {
                missing.put(item.cell(), item);
            }
        }
        return missing;
    }
}
