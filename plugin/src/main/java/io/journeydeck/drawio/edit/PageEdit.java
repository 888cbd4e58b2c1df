package io.journeydeck.drawio.edit;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.MxFileWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes to the cells of one page. */
public final class PageEdit {

    private final String text;
    private final boolean ascii;
    private final @Nullable Element root;
    private final Map<String, CellEdit> cells = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<CellEdit> touched = new LinkedHashSet<>();
    private final Set<String> deleted = new LinkedHashSet<>();
    private final Map<Element, StringBuilder> inserted = new LinkedHashMap<>();
    private final Map<String, Element> anchors = new HashMap<>();

    /**
     * A page without changes.
     *
     * @param model its {@code mxGraphModel} in {@code text}; null for a blank page
     * @param ascii whether other characters are written as references
     */
    PageEdit(String text, @Nullable Element model, boolean ascii) {
        this.text = text;
        this.ascii = ascii;
        this.root = model == null ? null : model.child("root");
        if (root != null) {
            root.children().forEach(this::collect);
        }
    }

    private void collect(Element element) {
        boolean plain = element.name().equals("mxCell");
        Element cell = plain ? element : element.child("mxCell");
        if (cell == null) {
            return;
        }
        String outer = plain ? null : element.get("id");
        String id = outer == null ? cell.get("id") : outer;
        if (id != null && ids.add(id)) {
            boolean rare = plain
                    && cell.get("value") == null
                    && cell.children().stream().anyMatch(child -> "value".equals(child.get("as")));
            if (!rare) {
                cells.put(id, new CellEdit(cell, plain ? null : element, id));
            }
        }
    }

    /**
     * A cell to be changed.
     *
     * @return empty when the file has no cell of that id, or has it in a form that can't be changed in place: with its value as an
     *     element
     */
    public Optional<CellEdit> cell(String id) {
        CellEdit cell = cells.get(id);
        if (cell != null) {
            touched.add(cell);
        }
        return Optional.ofNullable(cell);
    }

    /** An id that no cell has, and that is now taken: {@code wanted}, or with the first number that is free. */
    public String freeId(String wanted) {
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /**
     * Puts new cells into the page.
     *
     * @param after a cell behind which they stand and so are painted, also a new one; null for the end
     * @return false when the page has no place for cells
     */
    public boolean insert(List<Cell> news, @Nullable String after) {
        Element anchor = after == null ? null : anchors.get(after);
        if (anchor == null && after != null && cells.containsKey(after)) {
            anchor = cells.get(after).outer();
        }
        if (anchor == null && root != null && !root.children().isEmpty()) {
            anchor = root.children().get(root.children().size() - 1);
        }
        if (anchor == null) {
            return false;
        }
        String space = CellEdit.before(text, anchor.start());
        StringBuilder xml = inserted.computeIfAbsent(anchor, each -> new StringBuilder());
        for (Cell cell : news) {
            String written = MxFileWriter.cells(List.of(cell));
            xml.append(space).append(ascii ? Markup.ascii(written) : written);
            ids.add(cell.id());
            anchors.put(cell.id(), anchor);
        }
        return true;
    }

    /** Takes a cell out, with all that is in it and the connectors that begin or end there. */
    public void delete(String id) {
        if (cells.containsKey(id)) {
            deleted.add(id);
        }
    }

    /** Whether a cell goes out with what is deleted so far. */
    public boolean isDeleted(String id) {
        return doomed().contains(id);
    }

    private Set<String> doomed() {
        Set<String> doomed = new LinkedHashSet<>(deleted);
        int before;
        do {
            before = doomed.size();
            for (CellEdit cell : cells.values()) {
                String parent = cell.now("parent");
                String source = cell.now("source");
                String target = cell.now("target");
                if ((parent != null && doomed.contains(parent))
                        || (source != null && doomed.contains(source))
                        || (target != null && doomed.contains(target))) {
                    doomed.add(cell.id());
                }
            }
        } while (!deleted.isEmpty() && doomed.size() > before);
        return doomed;
    }

    Splices splices() {
        Splices splices = new Splices();
        Set<String> doomed = doomed();
        for (CellEdit cell : touched) {
            if (!doomed.contains(cell.id())) {
                cell.splice(text, ascii, splices);
            }
        }
        for (String id : doomed) {
            CellEdit cell = cells.get(id);
            if (cell != null) {
                int start = cell.outer().start();
                while (start > 0 && ElementScan.isSpace(text.charAt(start - 1))) {
                    start--;
                }
                splices.delete(start, cell.outer().end());
            }
        }
        inserted.forEach((anchor, xml) -> splices.insert(anchor.end(), xml.toString()));
        return splices;
    }

    /** All ids of its cells, those that were put in included. */
    public List<String> ids() {
        return new ArrayList<>(ids);
    }

    String text() {
        return text;
    }
}
