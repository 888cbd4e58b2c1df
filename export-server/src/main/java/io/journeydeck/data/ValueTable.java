package io.journeydeck.data;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes values of a table's rows. An empty cell leaves what the diagram has. */
final class ValueTable {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}._-]*");

    /** What a cell is and how it is drawn, which is not for tables to say. */
    private static final Set<String> KEPT = Set.of("journey", "placeholders", "placeholder", "link", "tooltip", "id");

    /** What XML 1.0 can't hold. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final int LONGEST = 10_000;

    private final List<List<String>> rows;
    private final Origin origin;
    private final Diagnostics diagnostics;
    private final List<String> head = new ArrayList<>();
    private final Map<List<String>, FreshData.Entry> entries = new LinkedHashMap<>();

    ValueTable(List<List<String>> rows, Origin origin, Diagnostics diagnostics) {
        this.rows = rows;
        this.origin = origin;
        this.diagnostics = diagnostics;
        for (String title : rows.get(0)) {
            String name = title.replace("\ufeff", "").strip();
            head.add(column(name));
        }
    }

    /** The columns that mean something to us are known in any letter case; properties are written as diagrams write them. */
    private static String column(String title) {
        String small = title.toLowerCase(Locale.ROOT);
        return Set.of("id", "property", "value", "key", "file").contains(small) ? small : title;
    }

    List<FreshData.Entry> entries() {
        if (head.contains("id") && head.contains("property") && head.contains("value")) {
            each((row, cells) -> add(row, cells, "id", get(cells, "property"), get(cells, "value")));
        } else if (head.contains("id")) {
            List<String> properties = properties();
            each((row, cells) -> {
                for (int i = 0; i < properties.size(); i++) {
                    if (!properties.get(i).isEmpty() && i < cells.size()) {
                        add(row, cells, "id", properties.get(i), cells.get(i));
                    }
                }
            });
        } else if (head.contains("key") && head.contains("value")) {
            each((row, cells) -> add(row, cells, "", get(cells, "key"), get(cells, "value")));
        } else {
            diagnostics.add(
                    Diagnostic.error(
                            "DATA_COLUMNS",
                            "The first row names no columns that are known: "
                                    + String.join(", ", head.subList(0, Math.min(8, head.size()))),
                            origin,
                            "Begin with id and columns such as baseline and target, or with id, property, value, or with key, value."));
        }
        return List.copyOf(entries.values());
    }

    private interface RowReader {
        void read(int row, List<String> cells);
    }

    private void each(RowReader reader) {
        for (int i = 1; i < rows.size(); i++) {
            List<String> cells = rows.get(i);
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                reader.read(i + 1, cells);
            }
        }
    }

    /** Names of the columns that are properties; empty for others. */
    private List<String> properties() {
        List<String> properties = new ArrayList<>();
        for (String title : head) {
            boolean isProperty = !title.isEmpty() && !title.equals("id") && !title.equals("file");
            properties.add(isProperty && isAllowed(title, 1) ? title : "");
        }
        return properties;
    }

    private boolean isAllowed(String name, int row) {
        if (NAME.matcher(name).matches() && !KEPT.contains(name.toLowerCase(Locale.ROOT))) {
            return true;
        }
        warn(
                "DATA_NAME_INVALID",
                row,
                "\"" + brief(name) + "\" can't be the name of a value",
                "Use letters, digits, dots, dashes; not "
                        + KEPT.stream().sorted().toList() + ".");
        return false;
    }

    private void add(int row, List<String> cells, String idColumn, String name, String written) {
        String value = UNPRINTABLE
                .matcher(written.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
        String id = idColumn.isEmpty() ? "" : get(cells, idColumn);
        if (!idColumn.isEmpty() && id.isEmpty()) {
            warn(
                    "DATA_ROW_WITHOUT_ID",
                    row,
                    "A row has no id",
                    "Write the id of its item, which Edit Data (Ctrl+M) shows.");
            return;
        }
        if (value.isEmpty() || !isAllowed(name, row)) {
            return;
        }
        if (value.length() > LONGEST) {
            warn(
                    "DATA_VALUE_LONG",
                    row,
                    "A value has " + value.length() + " characters and was left out",
                    "Values have " + LONGEST + " characters at most.");
            return;
        }
        String file = get(cells, "file");
        List<String> key = List.of(FileNames.simple(file), id, name);
        FreshData.Entry entry = new FreshData.Entry(row, file, id, name, value);
        FreshData.Entry earlier = entries.put(key, entry);
        if (earlier != null && !earlier.value().equals(value)) {
            warn(
                    "DATA_DUPLICATE",
                    row,
                    "\"" + brief(name) + "\"" + (id.isEmpty() ? "" : " of \"" + brief(id) + "\"") + " was given in row "
                            + earlier.row() + " too; the later value counts",
                    "Take one of the rows away.");
        }
    }

    private String get(List<String> cells, String column) {
        int index = head.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    private void warn(String code, int row, String message, String remedy) {
        diagnostics.add(Diagnostic.warning(code, "Row " + row + ": " + message, origin, remedy));
    }

    static String brief(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, 59) + "\u2026";
    }
}
