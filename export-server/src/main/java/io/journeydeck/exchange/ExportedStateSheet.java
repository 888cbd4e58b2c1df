package io.journeydeck.exchange;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedState.PersonaState;
import io.journeydeck.exchange.ExportedState.StageState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The state at the time of export as rows of a sheet that Excel shows nobody. The first row names format and version; below a map
 * follow its facts, personas, stages, lanes and items, and below an item its data. Every text is kept whole: what a cell can't hold goes on in the
 * next ones, and characters that XML can't hold are escaped (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 */
public final class ExportedStateSheet {

    /** Its name in the workbook. */
    public static final String NAME = "_journeydeck";

    private static final String FORMAT = "journeydeck-workbook";
    private static final int VERSION = 1;

    /** Before escapes, of which each takes seven characters: what a cell holds in the worst case. */
    private static final int PIECE = CellText.LONGEST / 7;

    private ExportedStateSheet() {}

    /** Adds the sheet, as the last one. */
    public static void write(XSSFWorkbook workbook, ExportedState state) {
        Sheet sheet = workbook.createSheet(NAME);
        int index = 0;
        for (List<String> cells : rows(state)) {
            Row row = sheet.createRow(index++);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    row.createCell(i).setCellValue(cells.get(i));
                }
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** The sheet's rows for another way of writing them; each text is escaped and short enough for a cell. */
    public static List<List<String>> rows(ExportedState state) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(FORMAT, Integer.toString(VERSION)));
        for (MapState map : state.maps()) {
            rows.add(row(map.language(), "map", map.page(), map.cell(), map.title()));
            map.facts().forEach((name, value) -> rows.add(row(value, "fact", map.page(), map.cell(), name)));
            for (PersonaState persona : map.personas()) {
                rows.add(row(persona.text(), "persona", map.page(), persona.cell()));
                persona.data()
                        .forEach((name, value) -> rows.add(row(value, "trait", map.page(), persona.cell(), name)));
            }
            map.stages().forEach(stage -> rows.add(row(stage.name(), "stage", map.page(), stage.cell())));
            map.lanes().forEach(lane -> rows.add(row(lane.kind(), "lane", map.page(), lane.cell(), lane.name())));
            for (ItemState item : map.items()) {
                rows.add(row(item.text(), "item", map.page(), item.cell(), item.kind(), item.stage(), item.lane()));
                item.data().forEach((name, value) -> rows.add(row(value, "data", map.page(), item.cell(), name)));
            }
        }
        return rows;
    }

    private static List<String> row(String last, String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(escaped(CellText.cut(cell, PIECE)));
        }
        int start = 0;
        do {
            String piece = CellText.cut(last.substring(start), PIECE);
            row.add(escaped(piece));
            start += piece.length();
        } while (start < last.length());
        return row;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1)))
                    || (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            boolean plain = pair || c == '\n' || (c >= ' ' && !Character.isSurrogate(c) && c < '\ufffe');
            if (plain && !(c == '_' && i + 1 < text.length() && text.charAt(i + 1) == 'x')) {
                escaped.append(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            }
        }
        return escaped.toString();
    }

    /**
     * The state that a workbook keeps.
     *
     * @return empty for a workbook without the sheet, or whose sheet of that name is not ours
     * @throws DiagnosticException with code {@code WORKBOOK_NEWER} for one of a later version
     */
    public static Optional<ExportedState> read(Workbook workbook) {
        Sheet sheet = workbook.getSheet(NAME);
        if (sheet == null || !text(sheet.getRow(0), 0).equals(FORMAT)) {
            return Optional.empty();
        }
        if (!text(sheet.getRow(0), 1).equals(Integer.toString(VERSION))) {
            throw new DiagnosticException(Diagnostic.error(
                    "WORKBOOK_NEWER",
                    "The workbook was written by a later version",
                    Origin.UNKNOWN,
                    "Import it with that version, or export it again with this one."));
        }
        List<MapDraft> maps = new ArrayList<>();
        for (Row row : sheet) {
            String what = text(row, 0);
            if (what.equals("map")) {
                maps.add(new MapDraft(row));
            } else if (!maps.isEmpty()) {
                maps.get(maps.size() - 1).add(what, row);
            }
        }
        return Optional.of(new ExportedState(maps.stream().map(MapDraft::state).toList()));
    }

    private static String text(@Nullable Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        return cell == null
                ? ""
                : cell.getCellType() == CellType.STRING
                        ? cell.getStringCellValue()
                        : cell.getCellType() == CellType.NUMERIC
                                ? Long.toString(Math.round(cell.getNumericCellValue()))
                                : "";
    }

    /** A text from a column on: what one cell could not hold goes on in the next. */
    private static String whole(Row row, int column) {
        StringBuilder whole = new StringBuilder();
        for (int i = column; i < row.getLastCellNum(); i++) {
            whole.append(text(row, i));
        }
        return whole.toString();
    }

    /** A map whose rows are still to come. */
    private static final class MapDraft {

        private final Row row;
        private final Map<String, String> facts = new LinkedHashMap<>();
        private final List<Row> personas = new ArrayList<>();
        private final List<Map<String, String>> traits = new ArrayList<>();
        private final List<StageState> stages = new ArrayList<>();
        private final List<LaneState> lanes = new ArrayList<>();
        private final List<Row> items = new ArrayList<>();
        private final List<Map<String, String>> data = new ArrayList<>();

        MapDraft(Row row) {
            this.row = row;
        }

        void add(String what, Row row) {
            switch (what) {
                case "fact" -> facts.put(text(row, 3), whole(row, 4));
                case "persona" -> {
                    personas.add(row);
                    traits.add(new LinkedHashMap<>());
                }
                case "trait" -> {
                    if (!traits.isEmpty()) {
                        traits.get(traits.size() - 1).put(text(row, 3), whole(row, 4));
                    }
                }
                case "stage" -> stages.add(new StageState(text(row, 2), whole(row, 3)));
                case "lane" -> lanes.add(new LaneState(text(row, 2), text(row, 3), whole(row, 4)));
                case "item" -> {
                    items.add(row);
                    data.add(new LinkedHashMap<>());
                }
                case "data" -> {
                    if (!data.isEmpty()) {
                        data.get(data.size() - 1).put(text(row, 3), whole(row, 4));
                    }
                }
                default -> {
                    // a kind of row that a later minor version may add
                }
            }
        }

        MapState state() {
            List<ItemState> states = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                Row item = items.get(i);
                states.add(new ItemState(
                        text(item, 2), text(item, 3), text(item, 4), text(item, 5), whole(item, 6), data.get(i)));
            }
            List<PersonaState> people = new ArrayList<>();
            for (int i = 0; i < personas.size(); i++) {
                people.add(new PersonaState(text(personas.get(i), 2), whole(personas.get(i), 3), traits.get(i)));
            }
            return new MapState(
                    text(row, 1), text(row, 2), text(row, 3), whole(row, 4), facts, people, stages, lanes, states);
        }
    }
}
