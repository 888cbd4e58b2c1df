package io.journeydeck.journey.edit;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.drawio.edit.CellEdit;
import io.journeydeck.drawio.edit.PageEdit;
import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page while it is changed: its cells with their places as they will be. */
final class PageDrawing {

    private final PageEdit edit;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Bounds> boxes = new LinkedHashMap<>();
    private final Map<String, @Nullable String> news = new LinkedHashMap<>();

    PageDrawing(DiagramPage page, PageEdit edit) {
        this.edit = edit;
        page.cells().forEach(this::add);
    }

    private void add(Cell cell) {
        cells.put(cell.id(), cell);
        String parent = cell.parentId();
        if (parent != null) {
            parents.put(cell.id(), parent);
        }
        if (cell instanceof Vertex vertex && !vertex.geometry().relative()) {
            Geometry place = vertex.geometry();
            boxes.put(cell.id(), new Bounds(place.x(), place.y(), Math.abs(place.width()), Math.abs(place.height())));
        }
    }

    /** A cell as it was, or as it was put in. */
    @Nullable
    Cell cell(String id) {
        return cells.get(id);
    }

    /** Its changes; empty for what can't be changed in place. */
    Optional<CellEdit> edit(String id) {
        return news.containsKey(id) ? Optional.empty() : edit.cell(id);
    }

    @Nullable
    String parent(String id) {
        return parents.get(id);
    }

    /** Place within the parent; null for what has none of its own. */
    @Nullable
    Bounds box(String id) {
        return boxes.get(id);
    }

    void box(String id, Bounds box) {
        Bounds before = boxes.put(id, box);
        if (!box.equals(before)) {
            edit(id).ifPresent(cell -> cell.box(box));
        }
    }

    void moveTo(String id, String parent) {
        parents.put(id, parent);
        edit(id).ifPresent(cell -> cell.parent(parent));
    }

    /** Shapes with a place of their own in a cell, in painting order. */
    List<String> children(String id) {
        List<String> children = new ArrayList<>();
        parents.forEach((child, parent) -> {
            if (parent.equals(id) && boxes.containsKey(child) && cells.containsKey(child)) {
                children.add(child);
            }
        });
        return children;
    }

    /** All cells in a cell, connectors and those of no place of their own included. */
    List<String> parts(String id) {
        return parents.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id) && cells.containsKey(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Cell> all() {
        return new ArrayList<>(cells.values());
    }

    String freeId(String wanted) {
        return edit.freeId(wanted);
    }

    void insert(Cell cell, @Nullable String after) {
        add(cell);
        news.put(cell.id(), after);
    }

    void delete(String id) {
        parts(id).forEach(this::delete);
        cells.remove(id);
        if (!news.containsKey(id)) {
            edit.delete(id);
        }
        news.remove(id);
    }

    /** Writes the new cells, now that their places are known. */
    void finish() {
        news.forEach((id, after) -> {
            Cell cell = cells.get(id);
            Bounds box = boxes.get(id);
            if (cell instanceof Vertex vertex && box != null) {
                cell = new Vertex(vertex.body(), Geometry.of(box.x(), box.y(), box.width(), box.height()));
            }
            if (cell != null) {
                edit.insert(List.of(cell), after);
            }
        });
    }
}
