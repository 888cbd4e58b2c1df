package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.exchange.CellText;
import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ExportedState;
import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedState.StageState;
import io.journeydeck.exchange.ExportedStateSheet;
import io.journeydeck.journey.edit.DiagramMap;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with nothing but what the way back needs: its keys, its cells, its hidden state. */
final class ContractBook {

    private static final Map<String, List<String>> SHEETS = Map.of(
            "Touchpoints", List.of("touchpoint"),
            "Pain points", List.of("pain"),
            "Opportunities", List.of("opportunity"),
            "Emotions", List.of("emotion"),
            "KPIs", List.of("metric"));

    private ContractBook() {}

    static List<DiagramMap> maps(byte[] diagram) {
        Diagnostics findings = new Diagnostics();
        return DiagramMap.read(
                new MxFileReader().read(diagram, "map.drawio", Limits.standard(), Deadline.far(), findings),
                "map.drawio",
                Limits.standard(),
                Deadline.far(),
                findings);
    }

    static ExportedState state(byte[] diagram) {
        return ExportedState.of(maps(diagram).stream()
                .map(map -> new ExportedState.PageMap(map.page().id(), map.map()))
                .toList());
    }

    /** The workbook of a diagram, changed. */
    static byte[] of(byte[] diagram, Consumer<XSSFWorkbook> changes) {
        ExportedState state = state(diagram);
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (MapState map : state.maps()) {
                map(book.createSheet(state.maps().size() == 1 ? "Map" : "Map " + (book.getNumberOfSheets() + 1)), map);
            }
            SHEETS.keySet().stream()
                    .sorted()
                    .forEach(name -> items(book.createSheet(name), state, SHEETS.getOrDefault(name, List.of())));
            ExportedStateSheet.write(book, state);
            changes.accept(book);
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook that is there, changed. */
    static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> changes) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            changes.accept(book);
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private static void map(Sheet sheet, MapState map) {
        put(sheet, 0, 0, ColumnKeys.map(map));
        put(sheet, 0, 1, ColumnKeys.LANE_NAME);
        put(sheet, 1, 1, map.title());
        int count = map.stages().size();
        for (int i = 0; i < count; i++) {
            StageState stage = map.stages().get(i);
            put(sheet, 0, 2 + i, ColumnKeys.stage(stage.cell()));
            put(sheet, 0, 2 + count + i, ColumnKeys.ids(stage.cell()));
            put(sheet, 3, 2 + i, stage.name());
        }
        int top = 4;
        for (LaneState lane : map.lanes()) {
            int rows = 1;
            put(sheet, top, 1, lane.name());
            for (int i = 0; i < count; i++) {
                String stage = map.stages().get(i).cell();
                int r = top;
                for (ItemState item : map.items()) {
                    if (item.stage().equals(stage) && item.lane().equals(lane.cell())) {
                        put(sheet, r, 2 + i, said(item));
                        put(sheet, r++, 2 + count + i, item.cell());
                    }
                }
                rows = Math.max(rows, r - top);
            }
            for (int r = 0; r < rows; r++) {
                put(sheet, top + r, 0, lane.cell());
            }
            top += rows;
        }
    }

    private static String said(ItemState item) {
        String score = item.data().getOrDefault("sentiment", "");
        return item.kind().equals("emotion") && !score.isEmpty() ? (score + "  " + item.text()).strip() : item.text();
    }

    private static void items(Sheet sheet, ExportedState state, List<String> kinds) {
        Set<String> names = new LinkedHashSet<>(List.of("step", "sentiment"));
        if (kinds.contains("pain")) {
            names.addAll(List.of("severity", "opportunity"));
        } else if (kinds.contains("opportunity")) {
            names.addAll(List.of("impact", "effort", "quarter", "owner"));
        } else if (kinds.contains("touchpoint")) {
            names.addAll(List.of("channel", "owner"));
        } else if (kinds.contains("metric")) {
            names.addAll(List.of("baseline", "target"));
        }
        List<ItemState> all = new ArrayList<>();
        for (MapState map : state.maps()) {
            map.items().stream().filter(item -> kinds.contains(item.kind())).forEach(item -> {
                all.add(item);
                names.addAll(item.data().keySet());
            });
        }
        List<String> keys = new ArrayList<>(List.of("id", "page", "stage", "lane", "text", "=map"));
        keys.addAll(names);
        for (int i = 0; i < keys.size(); i++) {
            put(sheet, 0, i, keys.get(i));
            put(sheet, 1, i, "Title of " + keys.get(i));
        }
        int r = 2;
        for (MapState map : state.maps()) {
            for (ItemState item : map.items()) {
                if (all.contains(item)) {
                    row(sheet, r++, keys, map, item);
                }
            }
        }
    }

    private static void row(Sheet sheet, int r, List<String> keys, MapState map, ItemState item) {
        for (int i = 0; i < keys.size(); i++) {
            String value =
                    switch (keys.get(i)) {
                        case "id" -> item.cell();
                        case "page" -> map.page();
                        case "text" -> item.text();
                        case "=map" -> map.title();
                        case "stage" ->
                            map.stages().stream()
                                    .filter(stage -> stage.cell().equals(item.stage()))
                                    .map(StageState::name)
                                    .findFirst()
                                    .orElse("");
                        case "lane" ->
                            map.lanes().stream()
                                    .filter(lane -> lane.cell().equals(item.lane()))
                                    .map(LaneState::name)
                                    .findFirst()
                                    .orElse("");
                        default -> item.data().getOrDefault(keys.get(i), "");
                    };
            put(sheet, r, i, value);
        }
    }

    static Cell put(Sheet sheet, int r, int column, String text) {
        Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
        Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        if (text.matches("-?\\d{1,4}([.]\\d+)?") && !text.matches("-?0\\d+.*")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(CellText.stored(text));
        } else {
            cell.setBlank();
        }
        return cell;
    }

    /** The cell of an item's column. */
    static Cell cell(Sheet sheet, String item, String key) {
        int column = column(sheet, key);
        int ids = column(sheet, "id");
        for (Row row : sheet) {
            if (row.getCell(ids) != null && row.getCell(ids).toString().equals(item)) {
                return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
            }
        }
        throw new AssertionError("There is no item " + item + " on " + sheet.getSheetName());
    }

    static int column(Sheet sheet, String key) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.toString().equals(key)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("There is no column " + key + " on " + sheet.getSheetName());
    }

    /** The cell of the map's sheet that shows an item. */
    static Cell slot(Sheet sheet, String item) {
        int keys = sheet.getRow(0).getLastCellNum();
        for (Row row : sheet) {
            for (int column = 2; row.getRowNum() > 0 && column < keys; column++) {
                Cell cell = row.getCell(column);
                String key = sheet.getRow(0).getCell(column).toString();
                if (cell != null && cell.toString().equals(item) && key.startsWith("id:")) {
                    return row.getCell(column(sheet, "stage:" + key.substring(3)));
                }
            }
        }
        throw new AssertionError("There is no item " + item + " on the map");
    }
}
