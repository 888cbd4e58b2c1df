package io.journeydeck.drawio;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.LimitExceededException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns cells as they stand in a file into a page's tree: one root, at least one layer, ids that are unique, parents that exist,
 * nobody its own ancestor. Whatever it changes it reports. Walks up parents in loops, never by recursion.
 */
final class PageMender {

    private static final int UNKNOWN = -2;
    private static final int ROOT_DEPTH = -1;

    private final Reading reading;
    private final List<RawCell> cells;
    private final List<String> ids = new ArrayList<>();
    private final List<@Nullable String> parents = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private int root;
    private int firstLayer;

    PageMender(Reading reading, List<RawCell> cells) {
        this.reading = reading;
        this.cells = new ArrayList<>(cells);
    }

    List<Cell> mend() {
        giveIds();
        root = findRoot();
        for (int i = 0; i < cells.size(); i++) {
            reading.deadline().check();
            parents.add(i == root ? null : parentOf(i));
        }
        firstLayer = findLayer();
        for (int i = 0; i < cells.size(); i++) {
            adopt(i);
        }
        breakCyclesAndCheckDepth();
        checkEnds();
        List<Cell> mended = new ArrayList<>(List.of(cells.get(root).toCell(ids.get(root), null)));
        for (int i = 0; i < cells.size(); i++) {
            if (i != root) {
                mended.add(cells.get(i).toCell(ids.get(i), parents.get(i)));
            }
        }
        return mended;
    }

    private void giveIds() {
        cells.stream().map(RawCell::id).filter(Objects::nonNull).forEach(taken::add);
        for (int i = 0; i < cells.size(); i++) {
            String id = cells.get(i).id();
            if (id == null) {
                id = unused("cell-" + (i + 1));
                reading.warn(
                        "CELL_ID_MISSING",
                        "A cell has no id; it is \"" + id + "\" now",
                        at(id),
                        "Nothing to do: saving it in draw.io gives it one.");
            } else if (indexes.containsKey(id)) {
                String old = id;
                id = unused(old);
                reading.warn(
                        "CELL_ID_DUPLICATE",
                        "Another cell has this id too; the later one is \"" + Excerpt.of(id) + "\" now",
                        at(old),
                        "Give one of them another id (Edit Data in draw.io).");
            }
            indexes.put(id, i);
            ids.add(id);
        }
    }

    /** {@code wanted}, or with the first number that makes it unused. */
    private String unused(String wanted) {
        String id = wanted;
        while (!taken.add(id)) {
            id = wanted + '-' + copies.merge(wanted, 2, (number, first) -> number + 1);
        }
        return id;
    }

    /** The cell 0, or the first without a parent that carries layers; a new one when there is none. */
    private int findRoot() {
        Integer zero = indexes.get("0");
        if (zero != null && cells.get(zero).isLayer() && cells.get(zero).parentId() == null) {
            return zero;
        }
        Set<@Nullable String> drawnOn = new HashSet<>();
        cells.stream().filter(cell -> !cell.isLayer()).forEach(cell -> drawnOn.add(cell.parentId()));
        for (int i = 0; i < cells.size(); i++) {
            RawCell cell = cells.get(i);
            if (cell.isLayer() && cell.parentId() == null && !drawnOn.contains(ids.get(i))) {
                return i;
            }
        }
        return add(0, RawCell.layer(unused("0"), null));
    }

    private int add(int index, RawCell cell) {
        String id = Objects.requireNonNull(cell.id());
        cells.add(index, cell);
        ids.add(index, id);
        indexes.clear();
        for (int i = 0; i < ids.size(); i++) {
            indexes.put(ids.get(i), i);
        }
        return index;
    }

    /** The parent's id; null when it has to be found a new one. A layer belongs to the root in any case. */
    private @Nullable String parentOf(int i) {
        RawCell cell = cells.get(i);
        String parent = cell.parentId();
        if (parent != null && indexes.containsKey(parent)) {
            return parent;
        }
        if (cell.isLayer()) {
            report(
                    i,
                    parent == null
                            ? "has no parent"
                            : "names the parent \"" + Excerpt.of(parent) + "\", which is not there",
                    "the root");
            return ids.get(root);
        }
        return null;
    }

    private int findLayer() {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isLayer() && ids.get(root).equals(parents.get(i))) {
                return i;
            }
        }
        return addLayer();
    }

    private int addLayer() {
        int index = root + 1;
        String id = unused("1");
        boolean blank = cells.size() == 1;
        add(index, RawCell.layer(id, ids.get(root)));
        parents.add(index, ids.get(root));
        if (!blank) {
            reading.inform(
                    "LAYER_MISSING", "The page has no layer; one was added", at(id), "Save the file in draw.io.");
        }
        for (int i = 0; i < cells.size(); i++) {
            // Files that leave the usual layer 1 out name it all the same.
            if (i != root && parents.get(i) == null && id.equals(cells.get(i).parentId())) {
                parents.set(i, id);
            }
        }
        return index;
    }

    /** Shapes and connectors without a parent, or on the root itself, go to the first layer. */
    private void adopt(int i) {
        String parent = parents.get(i);
        if (i == root || (parent != null && (cells.get(i).isLayer() || !parent.equals(ids.get(root))))) {
            return;
        }
        String named = cells.get(i).parentId();
        String trouble = named == null
                ? "has no parent"
                : parent == null
                        ? "names the parent \"" + Excerpt.of(named) + "\", which is not there"
                        : "lies on no layer";
        toFirstLayer(i, trouble);
    }

    private void toFirstLayer(int i, String trouble) {
        String layer = ids.get(firstLayer);
        parents.set(i, layer);
        report(i, trouble, "the layer \"" + Excerpt.of(layer) + "\"");
    }

    private void report(int i, String trouble, String home) {
        reading.warn(
                "CELL_PARENT_MISSING",
                "The cell " + trouble + "; it was put on " + home,
                at(ids.get(i)),
                "Check where it should be, and save the file in draw.io.");
    }

    private void breakCyclesAndCheckDepth() {
        int[] depths = new int[cells.size()];
        Arrays.fill(depths, UNKNOWN);
        depths[root] = ROOT_DEPTH;
        int deepest = root;
        int[] walks = new int[cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            reading.deadline().check();
            List<Integer> path = pathUp(i, depths, walks, i + 1);
            for (int step = path.size() - 1; step >= 0; step--) {
                int cell = path.get(step);
                depths[cell] = depths[parentIndex(cell)] + 1;
                deepest = depths[cell] > depths[deepest] ? cell : deepest;
            }
        }
        int limit = reading.limits().groupDepth();
        if (depths[deepest] > limit) {
            throw LimitExceededException.over(
                    "LIMIT_GROUP_DEPTH", "levels of groups in groups", depths[deepest], limit, at(ids.get(deepest)));
        }
    }

    /** From a cell up to (without) the first ancestor whose depth is known, every way in a circle having been cut. */
    private List<Integer> pathUp(int start, int[] depths, int[] walks, int walk) {
        List<Integer> path = new ArrayList<>();
        int cell = start;
        while (depths[cell] == UNKNOWN) {
            if (walks[cell] == walk) {
                cut(cell);
                // The part of the way below the cut is right; what came after it was the circle.
                path.subList(path.indexOf(cell) + 1, path.size()).clear();
            } else {
                walks[cell] = walk;
                path.add(cell);
            }
            cell = parentIndex(cell);
        }
        return path;
    }

    private void cut(int cell) {
        String home = cells.get(cell).isLayer() ? ids.get(root) : ids.get(firstLayer);
        parents.set(cell, home);
        reading.mended(
                "CELL_OWN_ANCESTOR",
                "The cell is inside itself; it was put on \"" + Excerpt.of(home) + "\"",
                at(ids.get(cell)),
                "Check where it should be, and save the file in draw.io.");
    }

    private int parentIndex(int cell) {
        return Objects.requireNonNull(indexes.get(parents.get(cell)));
    }

    private void checkEnds() {
        for (int i = 0; i < cells.size(); i++) {
            checkEnd(i, "starts", cells.get(i).source());
            checkEnd(i, "ends", cells.get(i).target());
        }
    }

    private void checkEnd(int i, String verb, @Nullable String end) {
        if (end != null && !end.isEmpty() && !indexes.containsKey(end)) {
            reading.mended(
                    "EDGE_END_MISSING",
                    "The connector " + verb + " at the cell \"" + Excerpt.of(end) + "\", which is not there",
                    at(ids.get(i)),
                    "Connect it to a shape, or delete it.");
        }
    }

    private Origin at(String id) {
        return reading.place().atCell(id);
    }
}
