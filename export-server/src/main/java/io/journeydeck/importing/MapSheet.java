package io.journeydeck.importing;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedState.StageState;
import io.journeydeck.journey.ItemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a map: stages across, lanes down, an item a cell. Which item stood in a cell says a hidden column; a text that is now
 * in another cell has moved.
 */
final class MapSheet {

    private static final Pattern SCORED =
            Pattern.compile("([+\\-\u2212]?\\d{1,3}(?:[.,]\\d{1,3})?)(?:\\s+(.*))?", Pattern.DOTALL);

    private final Sheet sheet;
    private final MapState map;
    private final Base base;
    private final Wishes wishes;
    private final int keyRow;
    private final Map<String, Integer> stages = new LinkedHashMap<>();
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private int laneNames = -1;
    private final List<Slot> slots = new ArrayList<>();
    private final Set<String> lanesSeen = new HashSet<>();

    /** A cell for an item; {@code item} is the one that stood there. */
    private record Slot(String stage, String lane, @Nullable ItemState item, ReadCell cell) {}

    MapSheet(Sheet sheet, int keyRow, MapState map, Base base, Wishes wishes) {
        this.sheet = sheet;
        this.keyRow = keyRow;
        this.map = map;
        this.base = base;
        this.wishes = wishes;
    }

    void read() {
        keys();
        int first = firstLaneRow();
        if (first > 0) {
            names(first);
            lanes(first);
            compare();
        }
        tellMissing();
    }

    private String at(int r, int column) {
        return ReadCell.of(sheet.getRow(r), column, sheet.getSheetName(), r).text();
    }

    private void keys() {
        Row row = Objects.requireNonNull(sheet.getRow(keyRow));
        for (int column = 1; column < row.getLastCellNum(); column++) {
            String key = at(keyRow, column);
            String stage = ColumnKeys.stageOf(key);
            String ofIds = ColumnKeys.stageOfIds(key);
            if (stage != null) {
                stages.putIfAbsent(stage, column);
            } else if (ofIds != null) {
                ids.putIfAbsent(ofIds, column);
            } else if (key.equals(ColumnKeys.LANE_NAME)) {
                laneNames = column;
            }
        }
    }

    private boolean isLane(String cell) {
        return map.lanes().stream().anyMatch(lane -> lane.cell().equals(cell));
    }

    private int firstLaneRow() {
        for (int r = keyRow + 1; r <= sheet.getLastRowNum(); r++) {
            if (isLane(at(r, 0))) {
                return r;
            }
        }
        return -1;
    }

    /** Compares the names of the stages, which stand in the last row above the lanes that says something in their columns. */
    private void names(int firstLane) {
        for (int r = firstLane - 1; r > keyRow; r--) {
            int row = r;
            if (stages.values().stream().anyMatch(column -> !at(row, column).isEmpty())) {
                for (StageState stage : map.stages()) {
                    Integer column = stages.get(stage.cell());
                    String name = column == null ? "" : at(r, column).replaceAll("\\s*\n\\s*", " ");
                    if (column != null && !name.isEmpty() && !Base.shows(name, stage.name())) {
                        wishes.name(map, stage.cell(), stage.name(), name, where(r, column), "stage");
                    }
                }
                tellNewStages(r);
                return;
            }
        }
    }

    private String where(int r, int column) {
        return ReadCell.of(sheet.getRow(r), column, sheet.getSheetName(), r).where();
    }

    private void tellNewStages(int r) {
        Row row = Objects.requireNonNull(sheet.getRow(r));
        for (int column = 1; column < row.getLastCellNum(); column++) {
            if (column != laneNames
                    && !at(r, column).isEmpty()
                    && at(keyRow, column).isEmpty()) {
                base.error(
                        "WORKBOOK_STAGE_NEW",
                        where(r, column),
                        "the stage " + Told.quoted(at(r, column)) + " is new; stages are not added from a workbook",
                        "Add a column to the table in draw.io, then export the workbook again.");
            }
        }
    }

    private void lanes(int first) {
        String lane = "";
        Set<String> used = new HashSet<>();
        for (int r = first; r <= sheet.getLastRowNum(); r++) {
            String own = at(r, 0);
            if (isLane(own)) {
                if (lanesSeen.add(own)) {
                    laneName(own, r);
                }
                lane = own;
            } else if (!isInserted(r)) {
                lane = "";
            }
            if (!lane.isEmpty()) {
                row(r, lane, used);
            }
        }
    }

    /** A row that someone put in below another of its lane: it says something, but names no lane. */
    private boolean isInserted(int r) {
        boolean says =
                stages.values().stream().anyMatch(column -> !at(r, column).isEmpty());
        String name = laneNames < 0 ? "" : at(r, laneNames);
        if (says && !name.isEmpty() && isLane(at(r - 1, 0))) {
            base.error(
                    "WORKBOOK_LANE_NEW",
                    where(r, laneNames),
                    "the lane " + Told.quoted(name) + " is new; lanes are not added from a workbook",
                    "Add a row to the table in draw.io, then export the workbook again.");
        }
        return says && name.isEmpty();
    }

    private void laneName(String cell, int r) {
        String name = laneNames < 0 ? "" : at(r, laneNames).replaceAll("\\s*\n\\s*", " ");
        for (LaneState lane : map.lanes()) {
            if (lane.cell().equals(cell) && !name.isEmpty() && !Base.shows(name, lane.name())) {
                wishes.name(map, cell, lane.name(), name, where(r, laneNames), "lane");
            }
        }
    }

    private void row(int r, String lane, Set<String> used) {
        stages.forEach((stage, column) -> {
            Integer idColumn = ids.get(stage);
            String id = idColumn == null ? "" : at(r, idColumn);
            Base.Entry entry = id.isEmpty() ? null : base.find(map.page(), id);
            ReadCell cell = ReadCell.of(sheet.getRow(r), column, sheet.getSheetName(), r);
            if (!id.isEmpty() && entry == null) {
                return;
            }
            boolean again = entry != null && !used.add(id);
            if (isMerged(r, column)) {
                base.warn(
                        "WORKBOOK_CELLS_MERGED",
                        cell.where(),
                        "the cell is merged with others; items in merged cells stay as they are",
                        "Take the merge back, and write one item into a cell.");
                return;
            }
            if (!cell.error().isEmpty()) {
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
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.isInRange(r, column)) {
                return true;
            }
        }
        return false;
    }

    private void compare() {
        Map<String, Slot> gone = new LinkedHashMap<>();
        List<Slot> arrived = new ArrayList<>();
        for (Slot slot : slots) {
            ItemState item = slot.item();
            if (item != null && !says(slot.cell(), item)) {
                gone.put(item.cell(), slot);
            }
            if (!slot.cell().text().isEmpty() && (item == null || !says(slot.cell(), item))) {
                arrived.add(slot);
            }
        }
        Set<Slot> settled = new HashSet<>();
        for (Slot slot : arrived) {
            ItemState moved = gone.values().stream()
                    .map(Slot::item)
                    .filter(Objects::nonNull)
                    .filter(item -> !item.equals(slot.item()) && says(slot.cell(), item))
                    .findFirst()
                    .orElse(null);
            if (moved != null) {
                Slot from = Objects.requireNonNull(gone.remove(moved.cell()));
                settled.add(slot);
                if (!from.stage().equals(slot.stage()) || !from.lane().equals(slot.lane())) {
                    wishes.moved(
                            map, moved, slot.stage(), slot.lane(), slot.cell().where());
                }
            }
        }
        for (Slot slot : arrived) {
            ItemState item = slot.item();
            if (settled.contains(slot)) {
                continue;
            }
            if (item != null && gone.remove(item.cell()) != null) {
                changed(item, slot.cell());
            } else {
                added(slot);
            }
        }
        gone.values().forEach(slot -> {
            if (slot.item() != null) {
                wishes.deleted(map, slot.item(), slot.cell().where());
            }
        });
        missing();
    }

    /** Items whose row is gone. */
    private void missing() {
        Set<String> there = new HashSet<>();
        slots.forEach(slot -> {
            if (slot.item() != null) {
                there.add(slot.item().cell());
            }
        });
        for (Base.Entry entry : base.items()) {
            ItemState item = entry.item();
            boolean shown = stages.containsKey(item.stage())
                    && ids.containsKey(item.stage())
                    && lanesSeen.contains(item.lane());
            if (entry.map().equals(map) && shown && !there.contains(item.cell()) && !isSkipped(item)) {
                wishes.deleted(map, item, sheet.getSheetName());
            }
        }
    }

    /** True for an item that stands in a cell which was not read: merged, or with an error. */
    private boolean isSkipped(ItemState item) {
        Integer column = ids.get(item.stage());
        for (int r = keyRow + 1; column != null && r <= sheet.getLastRowNum(); r++) {
            if (at(r, column).equals(item.cell())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmotion(ItemState item) {
        return item.kind().equals(ItemKind.EMOTION.id());
    }

    /** Whether a cell says what an item said. */
    private static boolean says(ReadCell cell, ItemState item) {
        String score = item.data().getOrDefault(ColumnKeys.SENTIMENT, "");
        Matcher scored = SCORED.matcher(cell.text());
        if (isEmotion(item) && !score.isEmpty() && scored.matches()) {
            return Base.same(number(scored), score) && Base.shows(words(scored), item.text());
        }
        return (!isEmotion(item) || score.isEmpty()) && Base.shows(cell.text(), item.text());
    }

    private static String number(Matcher scored) {
        return scored.group(1).replace('\u2212', '-');
    }

    private static String words(Matcher scored) {
        return scored.group(2) == null ? "" : scored.group(2).strip();
    }

    private void changed(ItemState item, ReadCell cell) {
        Matcher scored = SCORED.matcher(cell.text());
        String text = cell.text();
        boolean hasScore = !item.data().getOrDefault(ColumnKeys.SENTIMENT, "").isEmpty();
        if (isEmotion(item) && scored.matches() && (hasScore || text.matches("(?s)\\S+(\\s{2,}.*)?"))) {
            WrittenValues.Read score = WrittenValues.of(ColumnKeys.SENTIMENT, number(scored));
            text = words(scored);
            if (!score.trouble().isEmpty()) {
                base.error("WORKBOOK_VALUE_INVALID", cell.where(), "sentiment " + score.trouble(), "Mend the cell.");
            } else if (!Base.same(score.value(), item.data().getOrDefault(ColumnKeys.SENTIMENT, ""))) {
                wishes.property(map, item, ColumnKeys.SENTIMENT, score.value(), cell.where());
            }
        }
        if (!Base.shows(text, item.text())) {
            wishes.text(map, item, text, cell.where());
        }
    }

    private void added(Slot slot) {
        String kind = map.lanes().stream()
                .filter(lane -> lane.cell().equals(slot.lane()))
                .map(LaneState::kind)
                .findFirst()
                .orElse(ItemKind.NOTE.id());
        Map<String, String> data = new LinkedHashMap<>();
        String text = slot.cell().text();
        Matcher scored = SCORED.matcher(text);
        if (kind.equals(ItemKind.EMOTION.id()) && scored.matches()) {
            WrittenValues.Read score = WrittenValues.of(ColumnKeys.SENTIMENT, number(scored));
            if (!score.trouble().isEmpty()) {
                base.error(
                        "WORKBOOK_VALUE_INVALID",
                        slot.cell().where(),
                        "sentiment " + score.trouble(),
                        "Mend the cell.");
                return;
            }
            data.put(ColumnKeys.SENTIMENT, score.value());
            text = words(scored);
        }
        wishes.added(
                map, kind, slot.stage(), slot.lane(), text, data, slot.cell().where());
    }

    private void tellMissing() {
        for (StageState stage : map.stages()) {
            if (!stages.containsKey(stage.cell())) {
                base.error(
                        "WORKBOOK_STAGE_GONE",
                        sheet.getSheetName(),
                        "the column of the stage " + Told.quoted(stage.name())
                                + " is gone; stages are not deleted from a workbook",
                        "Delete the column of the table in draw.io.");
            }
        }
        for (LaneState lane : map.lanes()) {
            if (!lanesSeen.contains(lane.cell())) {
                base.error(
                        "WORKBOOK_LANE_GONE",
                        sheet.getSheetName(),
                        "the rows of the lane " + Told.quoted(lane.name())
                                + " are gone; lanes are not deleted from a workbook",
                        "Delete the row of the table in draw.io.");
            }
        }
    }
}
