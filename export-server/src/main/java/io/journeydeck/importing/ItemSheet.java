package io.journeydeck.importing;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedState.StageState;
import io.journeydeck.exchange.ShownValues;
import io.journeydeck.journey.ItemKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet with a row an item, whatever the order of its rows and columns is now. */
final class ItemSheet {

    /** Kinds with a sheet of their own. */
    private static final Set<ItemKind> OWN =
            EnumSet.of(ItemKind.TOUCHPOINT, ItemKind.EMOTION, ItemKind.PAIN, ItemKind.OPPORTUNITY, ItemKind.METRIC);

    private final Sheet sheet;
    private final Base base;
    private final Wishes wishes;
    private final Map<String, Integer> columns;
    private final int keyRow;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();

    ItemSheet(Sheet sheet, int keyRow, Map<String, Integer> columns, Base base, Wishes wishes) {
        this.sheet = sheet;
        this.keyRow = keyRow;
        this.columns = columns;
        this.base = base;
        this.wishes = wishes;
    }

    void read() {
        for (int r = keyRow + 1; r <= sheet.getLastRowNum(); r++) {
            Row row = sheet.getRow(r);
            String id = text(row, r, ColumnKeys.ID);
            String page = text(row, r, ColumnKeys.PAGE);
            Base.Entry entry = base.find(page, id);
            boolean header = r == keyRow + 1 && entry == null;
            if (row == null || header) {
                continue;
            }
            if (entry != null) {
                known(entry, row, r);
            } else if (!id.isEmpty()) {
                unknown(id, r);
            }
        }
        // new rows after the known ones: these say what the sheet is for
        for (int r = keyRow + 2; r <= sheet.getLastRowNum(); r++) {
            Row row = sheet.getRow(r);
            if (row != null && text(row, r, ColumnKeys.ID).isEmpty()) {
                news(row, r);
            }
        }
        missing();
    }

    private ReadCell cell(@Nullable Row row, int r, String key) {
        Integer column = columns.get(key);
        return column == null ? new ReadCell("", "", "") : ReadCell.of(row, column, sheet.getSheetName(), r);
    }

    private String text(@Nullable Row row, int r, String key) {
        return cell(row, r, key).text();
    }

    private void unknown(String id, int r) {
        if (base.knows(id)) {
            base.warn(
                    "WORKBOOK_ITEM_SHARED",
                    sheet.getSheetName() + ", row " + (r + 1),
                    "\"" + id + "\" is several items of the map, so the row is not taken back",
                    "Change it in draw.io.");
        } else {
            base.error(
                    "WORKBOOK_ITEM_UNKNOWN",
                    sheet.getSheetName() + ", row " + (r + 1),
                    "the hidden cell \"" + id + "\" is none of the exported items",
                    "Clear it to make the row a new item.");
        }
    }

    private void known(Base.Entry entry, Row row, int r) {
        kinds.add(entry.item().kind());
        if (!seen.add(entry.key())) {
            base.error(
                    "WORKBOOK_ITEM_TWICE",
                    sheet.getSheetName() + ", row " + (r + 1),
                    "the item stands in another row already; this one is not taken back",
                    "Clear its hidden first cell to make it a new item, or delete the row.");
            return;
        }
        columns.keySet().forEach(key -> compare(entry, key, cell(row, r, key)));
    }

    private void compare(Base.Entry entry, String key, ReadCell cell) {
        MapState map = entry.map();
        ItemState item = entry.item();
        if (!cell.error().isEmpty()) {
            base.error(
                    "WORKBOOK_CELL_ERROR",
                    cell.where(),
                    "the cell shows " + cell.error() + " and is not taken back",
                    "Mend its formula, or type the value.");
            return;
        }
        switch (key) {
            case ColumnKeys.ID, ColumnKeys.PAGE -> {}
            case ColumnKeys.TEXT -> text(map, item, cell);
            case ColumnKeys.STAGE -> stage(map, item, cell);
            case ColumnKeys.LANE -> lane(map, item, cell);
            default -> {
                if (!ColumnKeys.isComputed(key)) {
                    property(map, item, key, cell);
                }
            }
        }
    }

    private void text(MapState map, ItemState item, ReadCell cell) {
        if (Base.shows(cell.text(), item.text())) {
            return;
        }
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

    private void stage(MapState map, ItemState item, ReadCell cell) {
        String before = map.stages().stream()
                .filter(stage -> stage.cell().equals(item.stage()))
                .map(StageState::name)
                .findFirst()
                .orElse("");
        if (Base.shows(cell.text(), before)) {
            return;
        }
        String wanted = stage(map, cell);
        if (!wanted.isEmpty()) {
            wishes.moved(map, item, wanted, item.lane(), cell.where());
        }
    }

    private String stage(MapState map, ReadCell cell) {
        List<String> found = map.stages().stream()
                .filter(stage -> Base.shows(cell.text(), stage.name()))
                .map(StageState::cell)
                .toList();
        if (found.size() != 1) {
            base.error(
                    "WORKBOOK_STAGE_UNKNOWN",
                    cell.where(),
                    (found.isEmpty() ? "there is no stage " : "there are several stages ") + Told.quoted(cell.text()),
                    "Stages are: " + map.stages().stream().map(StageState::name).collect(Collectors.joining(", "))
                            + ".");
        }
        return found.size() == 1 ? found.get(0) : "";
    }

    private void lane(MapState map, ItemState item, ReadCell cell) {
        String before = map.lanes().stream()
                .filter(lane -> lane.cell().equals(item.lane()))
                .map(LaneState::name)
                .findFirst()
                .orElse("");
        if (Base.shows(cell.text(), before)) {
            return;
        }
        String wanted = lane(map, cell);
        if (!wanted.isEmpty()) {
            wishes.moved(map, item, item.stage(), wanted, cell.where());
        }
    }

    private String lane(MapState map, ReadCell cell) {
        List<String> found = map.lanes().stream()
                .filter(lane -> Base.shows(cell.text(), lane.name()))
                .map(LaneState::cell)
                .toList();
        if (found.size() != 1) {
            base.error(
                    "WORKBOOK_LANE_UNKNOWN",
                    cell.where(),
                    (found.isEmpty() ? "there is no lane " : "there are several lanes ") + Told.quoted(cell.text()),
                    "Lanes are: " + map.lanes().stream().map(LaneState::name).collect(Collectors.joining(", ")) + ".");
        }
        return found.size() == 1 ? found.get(0) : "";
    }

    private void property(MapState map, ItemState item, String key, ReadCell cell) {
        String before = item.data().getOrDefault(key, "");
        if (Base.same(cell.text(), before) || Base.same(ShownValues.written(key, cell.text()), before)) {
            return;
        }
        String value = value(map, key, cell);
        if (value != null && !Base.same(value, before)) {
            wishes.property(map, item, key, value, cell.where());
        }
    }

    /** A value as the diagram keeps it; null when it is none, which is reported. */
    private @Nullable String value(MapState map, String key, ReadCell cell) {
        if (key.equals("opportunity") && !cell.text().isEmpty()) {
            return opportunity(map, cell);
        }
        WrittenValues.Read read = WrittenValues.of(key, ShownValues.written(key, cell.text()));
        if (!read.trouble().isEmpty()) {
            base.error("WORKBOOK_VALUE_INVALID", cell.where(), key + " " + read.trouble(), "Mend the cell.");
            return null;
        }
        return read.value();
    }

    /** Opportunities are known by their cells; people may write their text. */
    private @Nullable String opportunity(MapState map, ReadCell cell) {
        List<ItemState> opportunities = map.items().stream()
                .filter(item -> item.kind().equals(ItemKind.OPPORTUNITY.id()))
                .toList();
        for (ItemState item : opportunities) {
            if (item.cell().equals(cell.text())) {
                return item.cell();
            }
        }
        List<ItemState> said = opportunities.stream()
                .filter(item -> Base.shows(cell.text(), item.text()))
                .toList();
        if (said.size() == 1) {
            return said.get(0).cell();
        }
        base.error(
                "WORKBOOK_VALUE_INVALID",
                cell.where(),
                "opportunity " + Told.quoted(cell.text()) + " is none of the map's",
                "Write its id or its whole text.");
        return null;
    }

    private void news(Row row, int r) {
        ReadCell text = cell(row, r, ColumnKeys.TEXT);
        ReadCell sentiment = cell(row, r, ColumnKeys.SENTIMENT);
        boolean emotion = kind().equals(ItemKind.EMOTION.id());
        if (text.text().isEmpty() && !(emotion && !sentiment.text().isEmpty())) {
            return;
        }
        String page = text(row, r, ColumnKeys.PAGE);
        List<MapState> maps = base.maps().stream()
                .filter(map -> page.isEmpty() || map.page().equals(page))
                .toList();
        if (maps.size() > 1 && columns.containsKey("=map")) {
            String title = text(row, r, "=map");
            maps = maps.stream().filter(map -> Base.shows(title, map.title())).toList();
        }
        if (maps.size() != 1) {
            base.error(
                    "WORKBOOK_MAP_UNKNOWN",
                    text.where(),
                    "the new row does not say which of the maps it belongs to",
                    "Copy the hidden second cell of another row of that map.");
            return;
        }
        add(maps.get(0), row, r, text);
    }

    private void add(MapState map, Row row, int r, ReadCell text) {
        ReadCell stageCell = cell(row, r, ColumnKeys.STAGE);
        if (stageCell.text().isEmpty()) {
            base.error(
                    "WORKBOOK_STAGE_UNKNOWN",
                    text.where(),
                    "the new row " + Told.quoted(text.text()) + " names no stage",
                    "Choose one.");
            return;
        }
        String stage = stage(map, stageCell);
        ReadCell laneCell = cell(row, r, ColumnKeys.LANE);
        String lane = laneCell.text().isEmpty()
                ? map.lanes().stream()
                        .filter(each -> each.kind().equals(kind()))
                        .map(LaneState::cell)
                        .findFirst()
                        .orElse("")
                : lane(map, laneCell);
        if (stage.isEmpty() || lane.isEmpty()) {
            if (laneCell.text().isEmpty()) {
                base.error(
                        "WORKBOOK_LANE_UNKNOWN",
                        text.where(),
                        "the map has no lane for the new row " + Told.quoted(text.text()),
                        "Write it into the sheet of the map, or add the lane in draw.io.");
            }
            return;
        }
        String ofLane = map.lanes().stream()
                .filter(each -> each.cell().equals(lane))
                .map(LaneState::kind)
                .findFirst()
                .orElse("");
        wishes.added(
                map, kind().isEmpty() ? ofLane : kind(), stage, lane, text.text(), data(map, row, r), text.where());
    }

    private Map<String, String> data(MapState map, Row row, int r) {
        Map<String, String> data = new LinkedHashMap<>();
        for (String key : columns.keySet()) {
            boolean told = List.of(ColumnKeys.ID, ColumnKeys.PAGE, ColumnKeys.TEXT, ColumnKeys.STAGE, ColumnKeys.LANE)
                    .contains(key);
            ReadCell cell = cell(row, r, key);
            if (!told && !ColumnKeys.isComputed(key) && !cell.text().isEmpty()) {
                String value = value(map, key, cell);
                if (value != null) {
                    data.put(key, value);
                }
            }
        }
        return data;
    }

    /** The kind of the sheet's items; empty for a sheet of several kinds. */
    private String kind() {
        if (columns.containsKey("=kind")) {
            return "";
        }
        if (kinds.size() == 1) {
            return kinds.iterator().next();
        }
        ItemKind kind = columns.containsKey("severity")
                ? ItemKind.PAIN
                : columns.containsKey("effort")
                        ? ItemKind.OPPORTUNITY
                        : columns.containsKey("channel")
                                ? ItemKind.TOUCHPOINT
                                : columns.containsKey("baseline") ? ItemKind.METRIC : ItemKind.EMOTION;
        return kind.id();
    }

    private void missing() {
        boolean several = columns.containsKey("=kind");
        for (Base.Entry entry : base.items()) {
            ItemKind kind = ItemKind.byId(entry.item().kind()).orElse(ItemKind.NOTE);
            boolean belongs = several ? !OWN.contains(kind) : kind.id().equals(kind());
            if (belongs && !seen.contains(entry.key())) {
                wishes.deleted(entry.map(), entry.item(), sheet.getSheetName());
            }
        }
    }
}
