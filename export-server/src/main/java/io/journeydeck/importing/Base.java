package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.exchange.CellText;
import io.journeydeck.exchange.ExportedState;
import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.MapTitles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The workbook as it was exported: what its cells showed then. */
final class Base {

    private final ExportedState state;
    private final Origin file;
    private final Diagnostics findings;
    private final List<String> titles;
    private final Map<String, List<Entry>> byCell = new HashMap<>();

    /** An item and its map. */
    record Entry(MapState map, ItemState item) {

        String key() {
            return map.page() + "\n" + item.cell();
        }
    }

    Base(ExportedState state, Origin file, Diagnostics findings) {
        this.state = state;
        this.file = file;
        this.findings = findings;
        this.titles = MapTitles.distinct(
                state.maps().stream().map(map -> MapTitles.line(map.title())).toList());
        for (MapState map : state.maps()) {
            for (ItemState item : map.items()) {
                byCell.computeIfAbsent(item.cell(), cell -> new ArrayList<>()).add(new Entry(map, item));
            }
        }
    }

    List<MapState> maps() {
        return state.maps();
    }

    /** What the sheets call a map, unless it has no title. */
    String title(MapState map) {
        return titles.get(state.maps().indexOf(map));
    }

    List<String> titles() {
        return titles;
    }

    /** All items, in the order of their maps. */
    List<Entry> all() {
        return state.maps().stream()
                .flatMap(map -> map.items().stream().map(item -> new Entry(map, item)))
                .toList();
    }

    /** All items that are a shape of their own. */
    List<Entry> items() {
        return all().stream().filter(this::isSingle).toList();
    }

    boolean isSingle(Entry entry) {
        return !entry.item().cell().isEmpty()
                && byCell.getOrDefault(entry.item().cell(), List.of()).stream()
                                .filter(other ->
                                        other.map().page().equals(entry.map().page()))
                                .count()
                        == 1;
    }

    /**
     * An item by its cell.
     *
     * @param page empty when nobody knows; null for what is no item, or several
     */
    @Nullable
    Entry find(String page, String cell) {
        List<Entry> found = byCell.getOrDefault(cell, List.of()).stream()
                .filter(entry -> page.isEmpty() || entry.map().page().equals(page))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    boolean knows(String cell) {
        return byCell.containsKey(cell);
    }

    void error(String code, String where, String message, String remedy) {
        findings.add(Diagnostic.error(code, where + ": " + message, file, remedy));
    }

    void warn(String code, String where, String message, String remedy) {
        findings.add(Diagnostic.warning(code, where + ": " + message, file, remedy));
    }

    /** Whether a cell shows a text as it was exported. */
    static boolean shows(String typed, String text) {
        String shown = ReadCell.tidy(CellText.printable(text));
        if (shown.equals(typed)) {
            return true;
        }
        return CellText.isTooLong(text)
                && typed.endsWith("\u2026")
                && shown.startsWith(typed.substring(0, typed.length() - 1));
    }

    /** Whether two values mean the same: equal words, or equal numbers. */
    static boolean same(String one, String other) {
        if (shows(one, other)) {
            return true;
        }
        try {
            return new BigDecimal(one.strip().replace(',', '.'))
                            .compareTo(new BigDecimal(other.strip().replace(',', '.')))
                    == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
