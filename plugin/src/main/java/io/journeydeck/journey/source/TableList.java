package io.journeydeck.journey.source;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.journey.source.MapDraft.LaneDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table with an item a row, or a step a row with a column for each kind of item. */
final class TableList {

    /** Properties that go to one kind of item where a row has several. */
    private static final Map<String, ItemKind> BELONGS = Map.of(
            "channel", ItemKind.TOUCHPOINT,
            "mode", ItemKind.TOUCHPOINT,
            "importance", ItemKind.TOUCHPOINT,
            "sentiment", ItemKind.EMOTION,
            "severity", ItemKind.PAIN,
            "frequency", ItemKind.PAIN,
            "effort", ItemKind.OPPORTUNITY,
            "quarter", ItemKind.OPPORTUNITY,
            "status", ItemKind.OPPORTUNITY);

    private static final Set<String> PLACES =
            Set.of(TableColumns.STAGE, TableColumns.LANE, TableColumns.KIND, TableColumns.TEXT, TableColumns.ID);

    private final TableColumns columns;
    private final TableItems items;
    private final Findings findings;

    TableList(TableColumns columns, TableItems items, Findings findings) {
        this.columns = columns;
        this.items = items;
        this.findings = findings;
    }

    void read(List<List<String>> rows, int header) {
        int stage = -1;
        for (int r = header + 1; r < rows.size(); r++) {
            List<String> row = rows.get(r);
            String name = cell(row, TableColumns.STAGE);
            if (!name.isBlank()) {
                stage = items.stage(name);
            }
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                row(row, r, stage);
            }
        }
    }

    private String cell(List<String> row, String role) {
        int column = columns.column(role);
        return column < 0 || column >= row.size() ? "" : row.get(column).strip();
    }

    private void row(List<String> row, int number, int stage) {
        Map<String, String> data = new LinkedHashMap<>();
        for (int c = 0; c < row.size() && c < columns.roles().size(); c++) {
            String role = columns.roles().get(c);
            boolean property = !PLACES.contains(role) && !columns.kinds().containsKey(c) && !role.isEmpty();
            if (property && !row.get(c).isBlank()) {
                data.put(role, row.get(c).strip());
            }
        }
        String text = cell(row, TableColumns.TEXT);
        if (columns.column(TableColumns.TEXT) >= 0) {
            item(row, number, stage, text, data);
            kindColumns(row, number, stage, keep(data, "step"));
        } else {
            kindColumns(row, number, stage, data);
        }
    }

    private static Map<String, String> keep(Map<String, String> data, String key) {
        Map<String, String> kept = new LinkedHashMap<>();
        if (data.containsKey(key)) {
            kept.put(key, data.getOrDefault(key, ""));
        }
        return kept;
    }

    /** The item of a row's text. */
    private void item(List<String> row, int number, int stage, String text, Map<String, String> data) {
        Place place = TableItems.place(number, Math.max(0, columns.column(TableColumns.TEXT)));
        if (text.isEmpty() && data.isEmpty()) {
            return;
        }
        String kindWord = cell(row, TableColumns.KIND);
        String laneName = cell(row, TableColumns.LANE);
        ItemKind kind = items.kind(kindWord).or(() -> items.kind(laneName)).orElse(ItemKind.NOTE);
        if (kind == ItemKind.NOTE && items.kind(kindWord).isEmpty() && laneName.isEmpty()) {
            findings.warn(
                    "JOURNEY_ITEM_KIND_UNKNOWN",
                    place,
                    kindWord.isEmpty()
                            ? "The item says no kind; it is read as a note"
                            : "\"" + kindWord + "\" is no kind of item; it is read as a note",
                    "Write action, touchpoint, emotion, pain, … into a column \"kind\", or name the word in a mapping.");
        }
        LaneDraft lane = laneName.isEmpty()
                ? items.lane(kind)
                : items.lane(
                        laneName,
                        items.kind(kindWord).or(() -> items.kind(laneName)).orElse(null),
                        place);
        boolean scored =
                kind != ItemKind.EMOTION || !data.getOrDefault("sentiment", "").isEmpty();
        String words = scored ? text : items.emotion(text, data, place);
        items.add(kind, words, data, cell(row, TableColumns.ID), stage, lane, place);
    }

    /** The items of a row's columns of kinds; each property goes to the item that it fits. */
    private void kindColumns(List<String> row, int number, int stage, Map<String, String> data) {
        boolean first = true;
        Map<String, String> left = new LinkedHashMap<>(data);
        for (Map.Entry<Integer, ItemKind> column : columns.kinds().entrySet()) {
            int c = column.getKey();
            ItemKind kind = column.getValue();
            for (String text : TableItems.split(c < row.size() ? row.get(c) : "")) {
                Map<String, String> own = own(kind, data, first);
                Place place = TableItems.place(number, c);
                boolean score = kind == ItemKind.EMOTION && !own.containsKey("sentiment");
                String words = score ? items.emotion(text, own, place) : text;
                items.add(kind, words, own, first ? cell(row, TableColumns.ID) : "", stage, items.lane(kind), place);
                left.keySet().removeAll(own.keySet());
                first = false;
            }
        }
        String score = left.getOrDefault("sentiment", "");
        if (!score.isEmpty()) {
            Map<String, String> own = keep(data, "step");
            own.put("sentiment", score);
            Place place = TableItems.place(number, Math.max(0, columns.column("sentiment")));
            items.add(ItemKind.EMOTION, "", own, "", stage, items.lane(ItemKind.EMOTION), place);
        }
    }

    private Map<String, String> own(ItemKind kind, Map<String, String> data, boolean first) {
        Map<String, String> own = new LinkedHashMap<>();
        data.forEach((key, value) -> {
            ItemKind belongs = BELONGS.get(key);
            boolean here = belongs == null ? first : belongs == kind;
            boolean homeless = belongs != null
                    && belongs != ItemKind.EMOTION
                    && first
                    && !columns.kinds().containsValue(belongs);
            if (key.equals("step") || here || homeless) {
                own.put(key, value);
            }
        });
        return own;
    }
}
