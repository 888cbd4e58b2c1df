package io.journeydeck.importing;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedState.StageState;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Where on the sheet of a map what stands: known by the hidden keys, or, when these are gone, by the names of its stages and lanes.
 *
 * @param keyRow the hidden row of keys; −1 for none
 * @param stages columns by the stages' cells
 * @param ids columns of the items' cells, by the stages' cells
 * @param laneNames the column of the lanes' names; −1 for none
 * @param lanes the lanes' cells by the rows that name them
 */
record MapColumns(
        Sheet sheet,
        int keyRow,
        Map<String, Integer> stages,
        Map<String, Integer> ids,
        int laneNames,
        Map<Integer, String> lanes) {

    private static final int MOST_COLUMNS = 2_000;

    /** By the hidden keys; empty for a sheet without them. */
    static Optional<MapColumns> byKeys(Sheet sheet, MapState map) {
        for (int r = 0; r <= Math.min(sheet.getLastRowNum(), ItemColumns.MOST_ROWS_ABOVE); r++) {
            if (at(sheet, r, 0).equals(ColumnKeys.map(map))) {
                Map<Integer, String> lanes = new LinkedHashMap<>();
                for (int row = r + 1; row <= sheet.getLastRowNum(); row++) {
                    String lane = at(sheet, row, 0);
                    if (map.lanes().stream().anyMatch(each -> each.cell().equals(lane))) {
                        lanes.put(row, lane);
                    }
                }
                return Optional.of(keyed(sheet, r, lanes));
            }
        }
        return Optional.empty();
    }

    private static MapColumns keyed(Sheet sheet, int keyRow, Map<Integer, String> lanes) {
        Map<String, Integer> stages = new LinkedHashMap<>();
        Map<String, Integer> ids = new LinkedHashMap<>();
        int laneNames = -1;
        for (int column = 0; column < width(sheet, keyRow); column++) {
            String key = at(sheet, keyRow, column);
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
        return new MapColumns(sheet, keyRow, stages, ids, laneNames, lanes);
    }

    /** By names: a row has those of all stages, and left of it stand the lanes; empty when it is not so. */
    static Optional<MapColumns> byNames(Sheet sheet, MapState map) {
        for (int r = 0; r <= Math.min(sheet.getLastRowNum(), ItemColumns.MOST_ROWS_ABOVE); r++) {
            Map<String, Integer> stages = stages(sheet, r, map);
            if (stages.isEmpty() || stages.size() < map.stages().size()) {
                continue;
            }
            int first =
                    stages.values().stream().mapToInt(column -> column).min().orElse(0);
            for (int column = first - 1; column >= 0; column--) {
                Map<Integer, String> lanes = lanes(sheet, r, column, map);
                if (2 * lanes.size() >= map.lanes().size() && !lanes.isEmpty()) {
                    int last = stages.values().stream()
                            .mapToInt(each -> each)
                            .max()
                            .orElse(0);
                    return Optional.of(new MapColumns(sheet, -1, stages, ids(sheet, r, last, map), column, lanes));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> stages(Sheet sheet, int r, MapState map) {
        Map<String, Integer> stages = new LinkedHashMap<>();
        int column = 0;
        for (StageState stage : map.stages()) {
            while (column < width(sheet, r)
                    && (stage.name().isEmpty() || !Base.shows(line(sheet, r, column), stage.name()))) {
                column++;
            }
            if (column < width(sheet, r)) {
                stages.put(stage.cell(), column++);
            }
        }
        return stages;
    }

    /** Lanes in their order; of the same name each once. */
    private static Map<Integer, String> lanes(Sheet sheet, int header, int column, MapState map) {
        Map<Integer, String> lanes = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int r = header + 1; r <= sheet.getLastRowNum(); r++) {
            String name = line(sheet, r, column);
            for (LaneState lane : map.lanes()) {
                if (!name.isEmpty() && Base.shows(name, lane.name()) && taken.add(lane.cell())) {
                    lanes.put(r, lane.cell());
                    break;
                }
            }
        }
        return lanes;
    }

    /** Columns right of the stages in which cells of items stand. */
    private static Map<String, Integer> ids(Sheet sheet, int header, int last, MapState map) {
        Map<String, String> stageOf = new LinkedHashMap<>();
        for (ItemState item : map.items()) {
            stageOf.put(item.cell(), item.stage());
        }
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (int r = header + 1; r <= sheet.getLastRowNum(); r++) {
            for (int column = last + 1; column < width(sheet, r); column++) {
                String cell = at(sheet, r, column);
                String stage = cell.isEmpty() ? null : stageOf.get(cell);
                if (stage != null && !stage.isEmpty()) {
                    ids.putIfAbsent(stage, column);
                }
            }
        }
        return ids;
    }

    private static int width(Sheet sheet, int r) {
        Row row = sheet.getRow(r);
        return row == null ? 0 : Math.min(row.getLastCellNum(), MOST_COLUMNS);
    }

    private static String at(Sheet sheet, int r, int column) {
        return ReadCell.of(sheet.getRow(r), column, sheet.getSheetName(), r).text();
    }

    private static String line(Sheet sheet, int r, int column) {
        return at(sheet, r, column).replaceAll("\\s*\n\\s*", " ");
    }

    int width(int r) {
        return width(sheet, r);
    }

    ReadCell cell(int r, int column) {
        return ReadCell.of(sheet.getRow(r), column, sheet.getSheetName(), r);
    }

    String text(int r, int column) {
        return column < 0 ? "" : cell(r, column).text();
    }

    /** A name, which is one line. */
    String name(int r, int column) {
        return column < 0 ? "" : line(sheet, r, column);
    }

    /** Index of the first row of the first lane; −1 when all are gone. */
    int firstLane() {
        return lanes.keySet().stream().mapToInt(row -> row).min().orElse(-1);
    }

    boolean says(int r) {
        return stages.values().stream().anyMatch(column -> !text(r, column).isEmpty());
    }
}
