package io.journeydeck.journey.editor;

import io.journeydeck.journey.layout.Icons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Styles as places of their entries, in {@link Runs}, and the drawings in them by name: {@code shape=stencil(@pain)}. */
final class StyleTable {

    private final Table<String> entries = new Table<>();
    private final Table<List<Integer>> styles = new Table<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final SortedMap<String, Object> drawings = new TreeMap<>();
    private final Icons icons;

    StyleTable(Icons icons) {
        this.icons = icons;
        icons.names().forEach(name -> names.put("shape=stencil(" + icons.stencil(name) + ")", name));
    }

    /** The place of a style. */
    int place(String style) {
        List<Integer> places = new ArrayList<>();
        for (String entry : style.split(";", -1)) {
            String drawing = names.get(entry);
            if (drawing != null) {
                draws(drawing);
            }
            places.add(entries.place(drawing == null ? entry : "shape=stencil(@" + drawing + ")"));
        }
        return styles.place(places);
    }

    /** Takes a drawing in, whether a style shows it or not. */
    void draws(String name) {
        drawings.put(name, icons.stencil(name));
    }

    Map<String, Object> literal() {
        Map<String, Object> literal = new LinkedHashMap<>();
        Runs runs = new Runs(styles.values(), entries.values().size());
        literal.put("entries", String.join(";", entries.values()));
        literal.put("pairs", runs.pairs());
        literal.put("styles", runs.rows());
        literal.put("drawings", drawings);
        return literal;
    }
}
