package io.journeydeck.drawio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page (a {@code diagram} element with its {@code mxGraphModel}). Ids are unique, parents exist and no cell is its own
 * ancestor: the reader mends files that break these rules and says so.
 */
public final class DiagramPage {

    private final String id;
    private final String name;
    private final Map<String, String> attributes;
    private final Map<String, String> modelAttributes;
    private final List<Cell> cells;
    private final List<XmlElement> extras;
    private final Map<String, Cell> byId = new HashMap<>();
    private final Map<String, List<Cell>> byParent = new HashMap<>();

    /**
     * @param attributes of the {@code diagram} element other than id and name
     * @param modelAttributes of the {@code mxGraphModel} element (grid, page, background, math, …)
     * @param cells in the file's order; the root (id 0) first
     */
    public DiagramPage(
            String id,
            String name,
            Map<String, String> attributes,
            Map<String, String> modelAttributes,
            List<Cell> cells,
            List<XmlElement> extras) {
        this.id = id;
        this.name = name;
        this.attributes = XmlElement.ordered(attributes);
        this.modelAttributes = XmlElement.ordered(modelAttributes);
        this.cells = List.copyOf(cells);
        this.extras = List.copyOf(extras);
        for (Cell cell : cells) {
            if (byId.put(cell.id(), cell) != null) {
                throw new IllegalArgumentException("Two cells have the id \"" + cell.id() + "\"");
            }
            if (cell.parentId() != null) {
                byParent.computeIfAbsent(cell.parentId(), key -> new ArrayList<>())
                        .add(cell);
            }
        }
    }

    /** A page with draw.io's root and one layer ({@code 1}) and these cells. */
    public static DiagramPage of(String id, String name, List<Cell> cells) {
        List<Cell> all = new ArrayList<>(List.of(Layer.root("0"), Layer.of("1", "0")));
        all.addAll(cells);
        return new DiagramPage(id, name, Map.of(), new LinkedHashMap<>(), all, List.of());
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    public Map<String, String> modelAttributes() {
        return modelAttributes;
    }

    public List<Cell> cells() {
        return cells;
    }

    public List<XmlElement> extras() {
        return extras;
    }

    public @Nullable Cell cell(@Nullable String cellId) {
        return cellId == null ? null : byId.get(cellId);
    }

    /** The cells whose parent has this id, in painting order. */
    public List<Cell> children(String cellId) {
        return Collections.unmodifiableList(byParent.getOrDefault(cellId, List.of()));
    }

    /** The layers: children of the root. */
    public List<Cell> layers() {
        return cells.stream()
                .filter(cell -> cell.parentId() == null)
                .flatMap(root -> children(root.id()).stream())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiagramPage page
                && id.equals(page.id)
                && name.equals(page.name)
                && attributes.equals(page.attributes)
                && modelAttributes.equals(page.modelAttributes)
                && cells.equals(page.cells)
                && extras.equals(page.extras);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + cells.hashCode();
    }

    @Override
    public String toString() {
        return "DiagramPage[" + id + ", " + name + ", " + cells.size() + " cells]";
    }
}
