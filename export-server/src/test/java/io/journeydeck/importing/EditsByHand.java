package io.journeydeck.importing;

import io.journeydeck.exchange.CellText;
import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedState.StageState;
import io.journeydeck.exchange.ShownValues;
import io.journeydeck.journey.ItemKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Changes an exported workbook at random, in the ways of people, and notes what the diagram shall say afterwards. No item is changed
 * twice, so that nothing contradicts itself.
 */
final class EditsByHand {

    /** Ways to change a workbook. */
    enum Way {
        TEXT_IN_TABLE,
        DATA_IN_TABLE,
        STAGE_CHOSEN,
        ROW_ADDED,
        ROW_DELETED,
        TEXT_ON_MAP,
        CUT_AND_PASTED,
        CELL_FILLED,
        CELL_EMPTIED
    }

    private static final List<String> RATINGS = List.of("severity", "impact", "effort", "importance");
    private static final List<String> PROPERTIES =
            List.of("owner", "severity", "impact", "effort", "importance", "channel", "quarter", "status", "sentiment");

    private static final Set<String> OWN = Set.of("touchpoint", "emotion", "pain", "opportunity", "metric");

    private final XSSFWorkbook book;
    private final Random random;
    private final Map<String, SeenMaps.Item> items;
    private final Map<String, MapState> maps = new LinkedHashMap<>();
    private final List<SeenMaps.Item> news = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();
    private final Set<String> deleted = new HashSet<>();
    private final Map<Way, Integer> counts = new EnumMap<>(Way.class);
    private final List<String> texts;
    private int number;

    EditsByHand(XSSFWorkbook book, byte[] diagram, Random random) {
        this.book = book;
        this.random = random;
        this.items = new LinkedHashMap<>(SeenMaps.of(diagram).items());
        this.texts = items.values().stream().map(SeenMaps.Item::text).toList();
        ContractBook.state(diagram).maps().forEach(map -> maps.put(map.page() + " " + map.cell(), map));
    }

    /** Items by page and cell as they shall be; those that are new have no cell yet. */
    Map<String, SeenMaps.Item> items() {
        return items;
    }

    List<SeenMaps.Item> news() {
        return news;
    }

    /** Items that are changed, moved or deleted. */
    Set<String> touched() {
        return touched;
    }

    Map<Way, Integer> counts() {
        return counts;
    }

    /** Tries each way a few times; rows are deleted last, since that moves the others. */
    EditsByHand make(int times) {
        for (int i = 0; i < times; i++) {
            for (Way way : Way.values()) {
                if (way != Way.ROW_DELETED) {
                    make(way);
                }
            }
        }
        for (int i = 0; i < times; i++) {
            make(Way.ROW_DELETED);
        }
        return this;
    }

    private void make(Way way) {
        boolean done =
                switch (way) {
                    case TEXT_IN_TABLE -> anyRow(this::text);
                    case DATA_IN_TABLE -> anyRow(this::data);
                    case STAGE_CHOSEN -> anyRow(this::stage);
                    case ROW_DELETED -> anyRow(this::delete);
                    case ROW_ADDED -> anyTable();
                    case TEXT_ON_MAP -> anySlot(this::textOnMap);
                    case CUT_AND_PASTED -> anySlot(this::cut);
                    case CELL_FILLED -> anyFree();
                    case CELL_EMPTIED -> anySlot(this::empty);
                };
        if (done) {
            counts.merge(way, 1, Integer::sum);
        }
    }

    // ---- tables of items

    /** A sheet of items: its columns by their keys. */
    private record ItemTable(XSSFSheet sheet, Map<String, Integer> columns) {

        String text(int r, String key) {
            return columns.containsKey(key) ? EditsByHand.text(sheet, r, columns.getOrDefault(key, 0)) : "";
        }

        void type(int r, String key, String text) {
            EditsByHand.type(sheet, r, columns.getOrDefault(key, 0), text);
        }
    }

    private interface OfRow {
        boolean change(ItemTable table, int r, String key, SeenMaps.Item item);
    }

    private List<ItemTable> tables() {
        List<ItemTable> tables = new ArrayList<>();
        for (Sheet sheet : book) {
            Map<String, Integer> columns = new LinkedHashMap<>();
            Row keys = sheet.getRow(0);
            for (int i = 0; keys != null && i < keys.getLastCellNum(); i++) {
                columns.putIfAbsent(text(sheet, 0, i), i);
            }
            if (columns.containsKey(ColumnKeys.ID) && columns.containsKey(ColumnKeys.TEXT)) {
                tables.add(new ItemTable((XSSFSheet) sheet, columns));
            }
        }
        Collections.shuffle(tables, random);
        return tables;
    }

    private boolean anyRow(OfRow change) {
        for (ItemTable table : tables()) {
            List<Integer> rows = new ArrayList<>(IntStream.rangeClosed(2, table.sheet.getLastRowNum())
                    .boxed()
                    .toList());
            Collections.shuffle(rows, random);
            for (int r : rows) {
                String key = table.text(r, ColumnKeys.PAGE) + " " + table.text(r, ColumnKeys.ID);
                SeenMaps.Item item = items.get(key);
                if (item != null && !touched.contains(key) && change.change(table, r, key, item)) {
                    touched.add(key);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean text(ItemTable table, int r, String key, SeenMaps.Item item) {
        String text = words();
        table.type(r, ColumnKeys.TEXT, text);
        items.put(key, item.says(text));
        return true;
    }

    private boolean data(ItemTable table, int r, String key, SeenMaps.Item item) {
        List<String> names = new ArrayList<>(
                PROPERTIES.stream().filter(table.columns::containsKey).toList());
        Collections.shuffle(names, random);
        SeenMaps.Item changed = item;
        for (String name : names.subList(0, Math.min(names.size(), 1 + random.nextInt(2)))) {
            changed = changed.with(name, value(table, r, name, language(item)));
        }
        items.put(key, changed);
        return !names.isEmpty() && !changed.equals(item);
    }

    private String language(SeenMaps.Item item) {
        return map(item.map()).language();
    }

    private MapState map(String key) {
        return Objects.requireNonNull(maps.get(key));
    }

    /** Types a value as people of the map's language do; the result is what the diagram keeps. */
    private String value(ItemTable table, int r, String name, String language) {
        int column = table.columns.getOrDefault(name, 0);
        if (RATINGS.contains(name)) {
            int rating = 1 + random.nextInt(5);
            cell(table.sheet, r, column).setCellValue(rating);
            return Integer.toString(rating);
        }
        switch (name) {
            case "sentiment" -> {
                double score = (random.nextInt(9) - 4) / 2.0;
                cell(table.sheet, r, column).setCellValue(score);
                return plain(score);
            }
            case "channel", "status" -> {
                List<String> known = ShownValues.known(name);
                String value = known.get(random.nextInt(known.size()));
                table.type(r, name, new ShownValues(language).shown(name, value));
                return value;
            }
            case "quarter" -> {
                int quarter = 1 + random.nextInt(4);
                table.type(r, name, random.nextBoolean() ? "Q" + quarter + " 2028" : "2028-q" + quarter);
                return "2028-Q" + quarter;
            }
            default -> {
                String owner = "\u00d5ie & <Co> \"" + number++ + "\"";
                table.type(r, name, owner);
                return owner;
            }
        }
    }

    private boolean stage(ItemTable table, int r, String key, SeenMaps.Item item) {
        StageState stage = otherStage(map(item.map()), item.stage());
        if (item.stage().isEmpty() || stage == null || !table.columns.containsKey(ColumnKeys.STAGE)) {
            return false;
        }
        table.type(r, ColumnKeys.STAGE, stage.name());
        items.put(key, item.in(stage.cell()));
        return true;
    }

    private StageState otherStage(MapState map, String stage) {
        List<StageState> others = new ArrayList<>(map.stages());
        others.removeIf(each -> each.cell().equals(stage) || !isOne(map, each));
        return others.isEmpty() ? null : others.get(random.nextInt(others.size()));
    }

    /** Whether no other stage has the name, which is what people choose stages by. */
    private static boolean isOne(MapState map, StageState stage) {
        return !stage.name().isBlank()
                && map.stages().stream()
                                .filter(each -> Base.shows(each.name().strip(), stage.name()))
                                .count()
                        == 1;
    }

    private static boolean isOne(MapState map, LaneState lane) {
        return !lane.name().isBlank()
                && map.lanes().stream()
                                .filter(each -> Base.shows(each.name().strip(), lane.name()))
                                .count()
                        == 1;
    }

    private boolean delete(ItemTable table, int r, String key, SeenMaps.Item item) {
        if (table.sheet.getLastRowNum() < 3) {
            return false;
        }
        deleteRow(table.sheet, r);
        items.remove(key);
        deleted.add(key);
        return true;
    }

    /** As Excel deletes a row of a table: what is below comes up, and the table ends a row earlier. */
    static void deleteRow(XSSFSheet sheet, int r) {
        int last = sheet.getLastRowNum();
        Row row = sheet.getRow(r);
        if (row != null) {
            sheet.removeRow(row);
        }
        if (r < last) {
            sheet.shiftRows(r + 1, last, -1);
        }
        resize(sheet, -1);
    }

    /** As Excel inserts a row into a table. */
    static void insertRow(XSSFSheet sheet, int r) {
        if (r <= sheet.getLastRowNum()) {
            sheet.shiftRows(r, sheet.getLastRowNum(), 1);
        }
        sheet.createRow(r);
        resize(sheet, 1);
    }

    private static void resize(XSSFSheet sheet, int rows) {
        for (XSSFTable table : sheet.getTables()) {
            CellReference end = table.getEndCellReference();
            table.setArea(new AreaReference(
                    table.getStartCellReference(),
                    new CellReference(end.getRow() + rows, end.getCol()),
                    sheet.getWorkbook().getSpreadsheetVersion()));
        }
    }

    private boolean anyTable() {
        for (ItemTable table : tables()) {
            for (MapState map : shuffled(maps.values())) {
                if (add(table, map)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean add(ItemTable table, MapState map) {
        String kind = ItemColumns.byKeys(table.sheet).orElseThrow().kind(Set.of());
        StageState stage = otherStage(map, "");
        List<LaneState> lanes = map.lanes().stream()
                .filter(lane -> kind.isEmpty()
                        ? !OWN.contains(lane.kind())
                        : lane.kind().equals(kind))
                .toList();
        boolean unclear = kind.isEmpty() && !lanes.isEmpty() && !isOne(map, lanes.get(0));
        if (stage == null
                || lanes.isEmpty()
                || unclear
                || (kind.isEmpty() && !table.columns.containsKey(ColumnKeys.LANE))) {
            return false;
        }
        LaneState lane = lanes.get(0);
        int r = table.sheet.getLastRowNum() + 1;
        if (random.nextBoolean() && r > 3) {
            r = 3;
        }
        insertRow(table.sheet, r);
        String text = words();
        table.type(r, ColumnKeys.TEXT, text);
        table.type(r, ColumnKeys.STAGE, stage.name());
        if (kind.isEmpty()) {
            table.type(r, ColumnKeys.LANE, lane.name());
        }
        if (maps.size() > 1) {
            table.type(r, ItemColumns.MAP, shownTitle(table, map));
        }
        Map<String, String> data = new TreeMap<>();
        for (String name : PROPERTIES) {
            if (table.columns.containsKey(name) && random.nextInt(3) == 0) {
                data.put(name, value(table, r, name, map.language()));
            }
        }
        news.add(new SeenMaps.Item(
                map.page() + " " + map.cell(),
                kind.isEmpty() ? lane.kind() : kind,
                stage.cell(),
                lane.cell(),
                text,
                data));
        return true;
    }

    /** What the sheet calls a map, as people see it in other rows; else its title. */
    private static String shownTitle(ItemTable table, MapState map) {
        for (int r = 2; r <= table.sheet.getLastRowNum(); r++) {
            String id = table.text(r, ColumnKeys.ID);
            if (table.text(r, ColumnKeys.PAGE).equals(map.page())
                    && map.items().stream().anyMatch(item -> item.cell().equals(id))) {
                return table.text(r, ItemColumns.MAP);
            }
        }
        return map.title();
    }

    // ---- sheets of maps

    /** A cell for an item on the sheet of a map; {@code id} is empty where none stood. */
    private record Slot(Sheet sheet, MapState map, int r, int column, String stage, String lane, String id) {

        String text() {
            return EditsByHand.text(sheet, r, column);
        }

        String key() {
            return map.page() + " " + id;
        }

        void type(String text) {
            EditsByHand.type(sheet, r, column, text);
        }
    }

    private interface OfSlot {
        boolean change(Slot slot, SeenMaps.Item item);
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (Sheet sheet : book) {
            String first = text(sheet, 0, 0);
            maps.values().stream()
                    .filter(map -> first.equals(ColumnKeys.map(map)))
                    .forEach(map -> slots(sheet, map, slots));
        }
        Collections.shuffle(slots, random);
        return slots;
    }

    private static void slots(Sheet sheet, MapState map, List<Slot> slots) {
        int count = map.stages().size();
        for (int r = 1; r <= sheet.getLastRowNum(); r++) {
            String lane = text(sheet, r, 0);
            for (int i = 0; !lane.isEmpty() && i < count; i++) {
                String id = text(sheet, r, 2 + count + i);
                slots.add(new Slot(sheet, map, r, 2 + i, map.stages().get(i).cell(), lane, id));
            }
        }
    }

    private boolean anySlot(OfSlot change) {
        for (Slot slot : slots()) {
            SeenMaps.Item item = slot.id.isEmpty() ? null : items.get(slot.key());
            if (item != null && !slot.text().isEmpty() && !touched.contains(slot.key()) && change.change(slot, item)) {
                touched.add(slot.key());
                return true;
            }
        }
        return false;
    }

    private boolean textOnMap(Slot slot, SeenMaps.Item item) {
        String text = words();
        if (item.kind().equals(ItemKind.EMOTION.id())) {
            double score = (random.nextInt(9) - 4) / 2.0;
            slot.type((score > 0 ? "+" : "") + plain(score).replace('.', ',') + "  " + text);
            items.put(slot.key(), item.says(text).with("sentiment", plain(score)));
        } else {
            slot.type(text);
            items.put(slot.key(), item.says(text));
        }
        return true;
    }

    /** Whether no other item says the same, so that it is known again in another cell. */
    private boolean isOne(SeenMaps.Item item) {
        return texts.stream()
                        .filter(other -> Base.shows(other.strip(), item.text()))
                        .count()
                == 1;
    }

    private boolean cut(Slot slot, SeenMaps.Item item) {
        if (!isOne(item)) {
            return false;
        }
        for (Slot to : slots()) {
            if (to.id.isEmpty()
                    && to.text().isEmpty()
                    && to.map.equals(slot.map)
                    && to.lane.equals(slot.lane)
                    && !to.stage.equals(slot.stage)) {
                to.type(slot.text());
                cell(slot.sheet, slot.r, slot.column).setBlank();
                items.put(slot.key(), item.in(to.stage));
                return true;
            }
        }
        return false;
    }

    private boolean anyFree() {
        for (Slot slot : slots()) {
            if (slot.id.isEmpty() && slot.text().isEmpty()) {
                String kind = slot.map.lanes().stream()
                        .filter(lane -> lane.cell().equals(slot.lane))
                        .map(LaneState::kind)
                        .findFirst()
                        .orElseThrow();
                String text = words();
                boolean scored = kind.equals(ItemKind.EMOTION.id());
                slot.type(scored ? "\u22121.5  " + text : text);
                news.add(new SeenMaps.Item(
                        slot.map.page() + " " + slot.map.cell(),
                        kind,
                        slot.stage,
                        slot.lane,
                        text,
                        scored ? Map.of("sentiment", "-1.5") : Map.of()));
                return true;
            }
        }
        return false;
    }

    private boolean empty(Slot slot, SeenMaps.Item item) {
        if (!isOne(item)) {
            return false;
        }
        cell(slot.sheet, slot.r, slot.column).setBlank();
        items.remove(slot.key());
        deleted.add(slot.key());
        return true;
    }

    Set<String> deleted() {
        return deleted;
    }

    // ---- cells

    private String words() {
        return "Edited \u00f5 <b> & \"" + number++ + "\"";
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private <T> List<T> shuffled(Iterable<T> all) {
        List<T> list = new ArrayList<>();
        all.forEach(list::add);
        Collections.shuffle(list, random);
        return list;
    }

    static String text(Sheet sheet, int r, int column) {
        return ReadCell.of(sheet.getRow(r), column, sheet.getSheetName(), r).text();
    }

    static void type(Sheet sheet, int r, int column, String text) {
        cell(sheet, r, column).setCellValue(CellText.stored(text));
    }

    /** A new cell of the old one's format, since POI leaves the text of an inline string as it is. */
    static Cell cell(Sheet sheet, int r, int column) {
        Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
        Cell before = row.getCell(column);
        CellStyle style = before == null ? null : before.getCellStyle();
        Cell cell = row.createCell(column);
        if (style != null) {
            cell.setCellStyle(style);
        }
        return cell;
    }
}
