package io.journeydeck.importing;

import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedState.StageState;
import java.util.HashSet;
import java.util.Set;

/** Names of stages and lanes on the sheet of a map, which may change, and these themselves, which may not. */
final class MapParts {

    private final MapColumns columns;
    private final MapState map;
    private final Base base;
    private final Wishes wishes;

    MapParts(MapColumns columns, MapState map, Base base, Wishes wishes) {
        this.columns = columns;
        this.map = map;
        this.base = base;
        this.wishes = wishes;
    }

    void read() {
        int first = columns.firstLane();
        if (first > 0) {
            stages(first);
            lanes();
        }
        tellMissing();
    }

    /** Stages are named in the last row above the lanes that says something in their columns. */
    private void stages(int firstLane) {
        for (int r = firstLane - 1; r > columns.keyRow(); r--) {
            if (columns.says(r)) {
                for (StageState stage : map.stages()) {
                    Integer column = columns.stages().get(stage.cell());
                    String name = column == null ? "" : columns.name(r, column);
                    if (column != null && !name.isEmpty() && !Base.shows(name, stage.name())) {
                        wishes.name(
                                map,
                                stage.cell(),
                                stage.name(),
                                name,
                                columns.cell(r, column).where(),
                                "stage");
                    }
                }
                tellNewStages(r);
                return;
            }
        }
    }

    private void tellNewStages(int r) {
        for (int column = 1; column < columns.width(r); column++) {
            boolean known = column == columns.laneNames()
                    || columns.stages().containsValue(column)
                    || columns.ids().containsValue(column)
                    || !(columns.keyRow() < 0
                            || columns.text(columns.keyRow(), column).isEmpty());
            if (!known && !columns.text(r, column).isEmpty()) {
                ReadCell cell = columns.cell(r, column);
                base.error(
                        "WORKBOOK_STAGE_NEW",
                        cell.where(),
                        "the stage " + Told.quoted(cell.text()) + " is new; stages are not added from a workbook",
                        "Add a column to the table in draw.io, then export the workbook again.");
            }
        }
    }

    private void lanes() {
        Set<String> seen = new HashSet<>();
        columns.lanes().forEach((r, cell) -> {
            String name = columns.name(r, columns.laneNames());
            for (LaneState lane : map.lanes()) {
                if (lane.cell().equals(cell) && seen.add(cell) && !name.isEmpty() && !Base.shows(name, lane.name())) {
                    wishes.name(
                            map,
                            cell,
                            lane.name(),
                            name,
                            columns.cell(r, columns.laneNames()).where(),
                            "lane");
                }
            }
        });
    }

    private void tellMissing() {
        for (StageState stage : map.stages()) {
            if (!columns.stages().containsKey(stage.cell())) {
                base.error(
                        "WORKBOOK_STAGE_GONE",
                        columns.sheet().getSheetName(),
                        "the column of the stage " + Told.quoted(stage.name())
                                + " is gone; stages are not deleted from a workbook",
                        "Delete the column of the table in draw.io.");
            }
        }
        for (LaneState lane : map.lanes()) {
            if (!columns.lanes().containsValue(lane.cell())) {
                base.error(
                        "WORKBOOK_LANE_GONE",
                        columns.sheet().getSheetName(),
                        "the rows of the lane " + Told.quoted(lane.name())
                                + " are gone; lanes are not deleted from a workbook",
                        "Delete the row of the table in draw.io.");
            }
        }
    }
}
