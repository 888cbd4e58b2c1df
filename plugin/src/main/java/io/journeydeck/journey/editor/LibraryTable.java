package io.journeydeck.journey.editor;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.ShapeLibrary.Entry;
import io.journeydeck.geometry.Point;
import io.journeydeck.journey.layout.JourneyShapes;
import io.journeydeck.journey.layout.JourneyShapes.Shape;
import io.journeydeck.journey.layout.Theme;
import io.journeydeck.journey.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The library's shapes in all languages, each cell, box and set of data once. A shape is {@code [key, title, width, height,
 * cells]}, a cell {@code [style, label, data, parent, box, more?]}: places in the tables, of the data plus one (0: a plain label),
 * of the parent among the shape's cells plus one (0: none). All but keys may be {@link PerLanguage}.
 */
final class LibraryTable {

    /** How the keys of whole maps begin: the plugin's gallery offers such as templates. */
    private static final String FILLED_IN = "starter-";

    private final Phrases phrases;
    private final StyleTable styles;
    private final Table<List<Object>> data = new Table<>();
    private final Table<List<Object>> boxes = new Table<>();
    private final Table<List<Object>> cells = new Table<>();

    LibraryTable(Phrases phrases, StyleTable styles) {
        this.phrases = phrases;
        this.styles = styles;
    }

    /** A cell of one language and the ids of those beside it. */
    private record Part(Cell cell, List<String> ids) {

        Geometry at() {
            return cell.geometry();
        }

        int place(@Nullable String id) {
            return ids.indexOf(id) + 1;
        }
    }

    Map<String, Object> literal(Theme theme) {
        List<List<Shape>> languages = Words.LANGUAGES.stream()
                .map(language -> JourneyShapes.shapes(theme, language).stream()
                        .filter(shape -> !shape.key().startsWith(FILLED_IN))
                        .toList())
                .toList();
        PerLanguage.same(languages, shapes -> shapes.stream().map(Shape::key).toList());
        List<Object> shapes = new ArrayList<>();
        for (int i = 0; i < languages.get(0).size(); i++) {
            int place = i;
            shapes.add(
                    shape(languages.stream().map(offered -> offered.get(place)).toList()));
        }
        Map<String, Object> library = new LinkedHashMap<>();
        library.put("data", data.values());
        library.put("boxes", boxes.values());
        library.put("cells", cells.values());
        library.put("shapes", shapes);
        return library;
    }

    private List<Object> shape(List<Shape> inLanguages) {
        List<Entry> entries = inLanguages.stream().map(Shape::entry).toList();
        List<Object> places = new ArrayList<>();
        int count = PerLanguage.same(entries, entry -> entry.cells().size());
        for (int i = 0; i < count; i++) {
            int place = i;
            places.add(cells.place(cell(entries.stream()
                    .map(entry -> new Part(
                            entry.cells().get(place),
                            entry.cells().stream().map(Cell::id).toList()))
                    .toList())));
        }
        return List.of(
                inLanguages.get(0).key(),
                phrases.place(entries.stream().map(Entry::title).toList()),
                PerLanguage.value(entries, Entry::width),
                PerLanguage.value(entries, Entry::height),
                places);
    }

    private List<Object> cell(List<Part> parts) {
        List<Object> row = new ArrayList<>(List.of(
                PerLanguage.value(
                        parts, part -> styles.place(part.cell().style().toString())),
                phrases.place(parts.stream().map(part -> part.cell().label()).toList()),
                data(parts),
                PerLanguage.same(parts, part -> part.place(part.cell().parentId())),
                PerLanguage.value(parts, part -> box(part.at()))));
        Object more = PerLanguage.value(parts, LibraryTable::more);
        if (!more.equals(Map.of())) {
            row.add(more);
        }
        return row;
    }

    private int box(Geometry at) {
        return boxes.place(List.of(at.x(), at.y(), at.width(), at.height()));
    }

    private int data(List<Part> parts) {
        if (PerLanguage.same(parts, part -> part.cell().body().value().element() == null)) {
            return 0;
        }
        Set<String> names = PerLanguage.same(
                parts, part -> new LinkedHashSet<>(part.cell().data().keySet()));
        List<Object> pairs = new ArrayList<>();
        for (String name : names) {
            if (!name.equals("label")) {
                pairs.add(phrases.place(parts.stream().map(part -> name).toList()));
                pairs.add(phrases.place(parts.stream()
                        .map(part -> part.cell().data().getOrDefault(name, ""))
                        .toList()));
            }
        }
        return data.place(pairs) + 1;
    }

    /** What few cells have. */
    private static Map<String, Object> more(Part part) {
        Map<String, Object> more = new LinkedHashMap<>();
        Geometry at = part.at();
        if (part.cell() instanceof Edge edge) {
            more.put("edge", 1);
            end(more, "source", part.place(edge.source()));
            end(more, "target", part.place(edge.target()));
        }
        if (at.relative()) {
            more.put("relative", 1);
        }
        point(more, "offset", at.offset());
        point(more, "from", at.sourcePoint());
        point(more, "to", at.targetPoint());
        if (!at.points().isEmpty()) {
            more.put("points", at.points().stream().map(LibraryTable::pair).toList());
        }
        return more;
    }

    private static void end(Map<String, Object> more, String name, int place) {
        if (place > 0) {
            more.put(name, place);
        }
    }

    private static void point(Map<String, Object> more, String name, @Nullable Point point) {
        if (point != null) {
            more.put(name, pair(point));
        }
    }

    private static List<Object> pair(Point point) {
        return List.of(point.x(), point.y());
    }
}
