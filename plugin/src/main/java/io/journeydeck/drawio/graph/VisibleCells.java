package io.journeydeck.drawio.graph;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Layer;
import io.journeydeck.drawio.Style;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The cells of a page that are shown, parents before children and siblings in painting order, joined with each other. */
final class VisibleCells {

    private final DiagramPage page;
    private final Map<String, GraphCell> byId = new LinkedHashMap<>();

    private VisibleCells(DiagramPage page) {
        this.page = page;
    }

    /**
     * @param shownLayers which of the page's layers (the root's children) are shown
     * @throws LimitExceededException when cells are nested deeper than {@link Limits#groupDepth()}
     */
    static VisibleCells of(DiagramPage page, Predicate<Cell> shownLayers, Limits limits, Deadline deadline) {
        VisibleCells cells = new VisibleCells(page);
        StyleInheritance inheritance = new StyleInheritance();
        Deque<Step> open = new ArrayDeque<>();
        List<Cell> layers = new ArrayList<>(page.layers());
        Collections.reverse(layers);
        layers.stream().filter(shownLayers).forEach(layer -> open.push(new Step(layer, null, 0)));
        while (!open.isEmpty()) {
            deadline.check();
            Step step = open.pop();
            if (step.depth > limits.groupDepth()) {
                throw LimitExceededException.over(
                        "LIMIT_GROUPS",
                        "cells in each other",
                        step.depth,
                        limits.groupDepth(),
                        Origin.UNKNOWN.onPage(page.name()).atCell(step.cell.id()));
            }
            Style style = step.cell instanceof Layer ? step.cell.style() : inheritance.of(step.cell, step.parent);
            GraphCell shown = new GraphCell(step.cell, style, step.parent);
            cells.byId.put(step.cell.id(), shown);
            if (!step.cell.collapsed()) {
                List<Cell> children = page.children(step.cell.id());
                for (int i = children.size() - 1; i >= 0; i--) {
                    if (children.get(i).visible()) {
                        open.push(new Step(children.get(i), shown, step.depth + 1));
                    }
                }
            }
        }
        return cells;
    }

    private record Step(Cell cell, @Nullable GraphCell parent, int depth) {}

    /** In painting order. */
    List<GraphCell> list() {
        return List.copyOf(byId.values());
    }

    /** The shown cell that an end of an edge is joined to, which is the collapsed or the nearest visible group around a hidden one. */
    Ending ending(Edge edge, boolean source) {
        String port = edge.style().get(source ? "sourcePort" : "targetPort");
        if (port != null && byId.get(port) != null) {
            return new Ending(byId.get(port), false);
        }
        Cell cell = page.cell(source ? edge.source() : edge.target());
        Cell best = cell;
        while (cell != null && cell.parentId() != null) {
            if ((best != null && !best.visible()) || cell.collapsed()) {
                best = cell;
            }
            cell = page.cell(cell.parentId());
        }
        if (best == null) {
            return new Ending(null, false);
        }
        Cell parent = page.cell(best.parentId());
        boolean layer = parent == null || parent.parentId() == null;
        GraphCell shown = layer ? null : byId.get(best.id());
        return new Ending(shown, shown == null);
    }

    /**
     * @param cell null when the edge has none here
     * @param hidden true when it has one that is not shown
     */
    record Ending(@Nullable GraphCell cell, boolean hidden) {}
}
