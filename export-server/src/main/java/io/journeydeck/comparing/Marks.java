package io.journeydeck.comparing;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.CellBody;
import io.journeydeck.drawio.CellValue;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.Layer;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cells added to a copy of a page, on a layer of their own above all others; what the page has stays as it is. */
final class Marks {

    private final DiagramPage page;
    private final List<Cell> added = new ArrayList<>();
    private final String layer;
    private int count;

    /**
     * Begins to mark a page.
     *
     * @param layerName as people see it in draw.io
     */
    Marks(DiagramPage page, String layerName) {
        this.page = page;
        String root = page.cells().stream()
                .filter(cell -> cell.parentId() == null)
                .findFirst()
                .map(Cell::id)
                .orElse("0");
        this.layer = free();
        added.add(new Layer(new CellBody(layer, root, CellValue.of(layerName), Style.EMPTY, Map.of(), List.of())));
    }

    private String free() {
        String id;
        do {
            id = "difference-" + ++count;
        } while (page.cell(id) != null);
        return id;
    }

    /** Text as the labels of added cells hold it. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .strip()
                .replaceAll("\\R", "<br>");
    }

    /**
     * Adds a shape.
     *
     * @param label markup
     * @return its id
     */
    String shape(String label, String style, Bounds box) {
        return shape(label, "", style, box);
    }

    /** Adds a shape that tells more when somebody points at it. */
    String shape(String label, String tooltip, String style, Bounds box) {
        String id = free();
        Map<String, String> data = new LinkedHashMap<>(Map.of("label", label));
        if (!tooltip.isEmpty()) {
            data.put("tooltip", tooltip);
        }
        CellValue value = tooltip.isEmpty() ? CellValue.of(label) : CellValue.object(data);
        added.add(new Vertex(
                new CellBody(id, layer, value, Style.parse(style + "html=1;"), Map.of(), List.of()),
                Geometry.of(box.x(), box.y(), box.width(), box.height())));
        return id;
    }

    /** Joins two shapes, of the page or added. */
    void line(String source, String target, String style) {
        Geometry free = new Geometry(0, 0, 0, 0, true, null, null, null, List.of(), null, List.of());
        added.add(new Edge(
                new CellBody(free(), layer, CellValue.of(""), Style.parse(style), Map.of(), List.of()),
                free,
                source,
                target));
    }

    /** The page with all that was added. */
    DiagramPage page(String id, String name) {
        List<Cell> cells = new ArrayList<>(page.cells());
        cells.addAll(added);
        return new DiagramPage(id, name, page.attributes(), page.modelAttributes(), cells, page.extras());
    }
}
