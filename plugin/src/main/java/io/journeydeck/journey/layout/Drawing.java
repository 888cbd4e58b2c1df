package io.journeydeck.journey.layout;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.CellBody;
import io.journeydeck.drawio.CellValue;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page while it is drawn: its cells in painting order, each with an id of its own. */
final class Drawing {

    /** Parent of what lies on the page itself. */
    static final String PAGE = "1";

    private final List<Cell> cells = new ArrayList<>();
    private final Set<String> reserved;
    private final Set<String> taken = new HashSet<>(Set.of("0", PAGE));

    /**
     * An empty page.
     *
     * @param reserved ids that only {@link #own} gives away
     */
    Drawing(Set<String> reserved) {
        this.reserved = reserved;
    }

    List<Cell> cells() {
        return cells;
    }

    /** The id that something brings with it, or {@code otherwise} when it brings none or someone else has it. */
    String own(@Nullable String id, String otherwise) {
        return id != null && !id.isBlank() && taken.add(id) ? id : free(otherwise);
    }

    /** {@code wanted}, with a number behind it when that is taken. */
    String free(String wanted) {
        String id = wanted;
        for (int i = 2; reserved.contains(id) || !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** A shape that only dresses the map; the label is markup. */
    void shape(String id, String parent, String label, String style, Bounds box) {
        add(new CellBody(id, parent, CellValue.of(label), Style.parse(style), Map.of(), List.of()), geometry(box));
    }

    /** A shape at a place that moves with its parent: at half of its height, and {@code offset} from there. */
    void shapeAtMiddle(String id, String parent, String style, Bounds box, double offset) {
        Geometry place = new Geometry(
                0.5,
                0.5,
                box.width(),
                box.height(),
                true,
                new Point(-box.width() / 2, offset),
                null,
                null,
                List.of(),
                null,
                List.of());
        add(new CellBody(id, parent, CellValue.of(""), Style.parse(style), Map.of(), List.of()), place);
    }

    /** A shape with data; the label is markup. */
    void object(String id, String parent, String label, Map<String, String> data, String style, Bounds box) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("label", label);
        data.forEach((name, value) -> attributes.put(AttributeNames.valid(name), value));
        add(
                new CellBody(id, parent, CellValue.object(attributes), Style.parse(style), Map.of(), List.of()),
                geometry(box));
    }

    /** A label that shows properties of the shape around it: {@code %name%} in its markup. */
    void filledIn(String id, String parent, String label, String style, Bounds box) {
        object(id, parent, label, Map.of("placeholders", "1"), style, box);
    }

    /** A line from one shape to another. */
    void line(String id, String source, String target, String style) {
        Geometry free = new Geometry(0, 0, 0, 0, true, null, null, null, List.of(), null, List.of());
        cells.add(new Edge(
                new CellBody(id, PAGE, CellValue.of(""), Style.parse(style), Map.of(), List.of()),
                free,
                source,
                target));
    }

    private void add(CellBody body, Geometry geometry) {
        cells.add(new Vertex(body, geometry));
    }

    private static Geometry geometry(Bounds box) {
        return Geometry.of(box.x(), box.y(), box.width(), box.height());
    }
}
