package io.journeydeck.importing;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.journey.ItemKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that people wrote below those that were exported. */
final class NewItems {

    private static final List<String> PLACED =
            List.of(ColumnKeys.ID, ColumnKeys.PAGE, ColumnKeys.TEXT, ColumnKeys.STAGE, ColumnKeys.LANE);

    private final ItemColumns columns;
    private final String kind;
    private final Base base;
    private final Wishes wishes;
    private final NamedParts parts;

    /** @param kind of the sheet's items; empty for several */
    NewItems(ItemColumns columns, String kind, Base base, Wishes wishes) {
        this.columns = columns;
        this.kind = kind;
        this.base = base;
        this.wishes = wishes;
        this.parts = new NamedParts(base);
    }

    /** Whether a row says anything that makes it an item. */
    boolean says(int r) {
        return !columns.text(r, ColumnKeys.TEXT).isEmpty()
                || (kind.equals(ItemKind.EMOTION.id())
                        && !columns.text(r, ColumnKeys.SENTIMENT).isEmpty());
    }

    void add(int r) {
        ReadCell text = columns.cell(r, ColumnKeys.TEXT);
        if (!text.error().isEmpty()) {
            base.error(
                    "WORKBOOK_CELL_ERROR",
                    text.where(),
                    "the cell shows " + text.error() + " and is not taken back",
                    "Mend its formula, or type the value.");
            return;
        }
        if (!says(r)) {
            return;
        }
        List<MapState> maps = new MapsOfRow(columns, base).of(r);
        if (maps.size() != 1) {
            base.error(
                    "WORKBOOK_MAP_UNKNOWN",
                    text.where(),
                    "the new row " + Told.quoted(text.text()) + " does not say which of the maps it belongs to",
                    "Write one of these into its column of maps: " + String.join(", ", base.titles()) + ".");
            return;
        }
        add(maps.get(0), r, text);
    }

    private void add(MapState map, int r, ReadCell text) {
        ReadCell stageCell = columns.cell(r, ColumnKeys.STAGE);
        if (stageCell.text().isEmpty()) {
            base.error(
                    "WORKBOOK_STAGE_UNKNOWN",
                    text.where(),
                    "the new row " + Told.quoted(text.text()) + " names no stage",
                    "Choose one.");
            return;
        }
        String stage = parts.stage(map, stageCell);
        ReadCell laneCell = columns.cell(r, ColumnKeys.LANE);
        String lane = laneCell.text().isEmpty()
                ? map.lanes().stream()
                        .filter(each -> each.kind().equals(kind))
                        .map(LaneState::cell)
                        .findFirst()
                        .orElse("")
                : parts.lane(map, laneCell);
        if (lane.isEmpty() && laneCell.text().isEmpty()) {
            base.error(
                    "WORKBOOK_LANE_UNKNOWN",
                    text.where(),
                    "the map has no lane for the new row " + Told.quoted(text.text()),
                    "Write it into the sheet of the map, or add the lane in draw.io.");
        }
        if (stage.isEmpty() || lane.isEmpty()) {
            return;
        }
        String ofLane = map.lanes().stream()
                .filter(each -> each.cell().equals(lane))
                .map(LaneState::kind)
                .findFirst()
                .orElse("");
        wishes.added(map, kind.isEmpty() ? ofLane : kind, stage, lane, text.text(), data(map, r), text.where());
    }

    private Map<String, String> data(MapState map, int r) {
        Map<String, String> data = new LinkedHashMap<>();
        for (String key : columns.columns().keySet()) {
            ReadCell cell = columns.cell(r, key);
            if (!PLACED.contains(key)
                    && !ColumnKeys.isComputed(key)
                    && !cell.text().isEmpty()) {
                String value = parts.value(map, key, cell);
                if (value != null) {
                    data.put(key, value);
                }
            }
        }
        return data;
    }
}
