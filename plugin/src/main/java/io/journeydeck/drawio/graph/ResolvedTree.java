package io.journeydeck.drawio.graph;

import com.mxgraph.view.mxCellState;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Layer;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedEdge;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedLayer;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedVertex;
import io.journeydeck.limits.Deadline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns placed cells into the tree of resolved ones, children before parents and without recursion. */
final class ResolvedTree {

    private final PageView view;
    private final Deadline deadline;

    ResolvedTree(PageView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /** @param cells parents before children, siblings in painting order */
    List<ResolvedLayer> layers(DiagramPage page, List<GraphCell> cells) {
        Map<GraphCell, List<ResolvedCell>> children = new HashMap<>();
        List<ResolvedCell> top = new ArrayList<>();
        for (int i = cells.size() - 1; i >= 0; i--) {
            deadline.check();
            GraphCell cell = cells.get(i);
            if (cell.placed()) {
                List<ResolvedCell> inside = children.getOrDefault(cell, new ArrayList<>());
                Collections.reverse(inside);
                GraphCell parent = cell.within();
                (parent == null ? top : children.computeIfAbsent(parent, key -> new ArrayList<>()))
                        .add(resolved(cell, inside));
            }
        }
        Collections.reverse(top);
        return top.stream().map(cell -> asLayer(page, cell)).toList();
    }

    /** A shape that lies directly in the root stands in a layer of its own: the root. */
    private static ResolvedLayer asLayer(DiagramPage page, ResolvedCell cell) {
        if (cell instanceof ResolvedLayer layer) {
            return layer;
        }
        Cell root = page.cell(cell.cell().parentId());
        Layer layer =
                root instanceof Layer found ? found : new Layer(cell.cell().body());
        return new ResolvedLayer(layer, List.of(cell));
    }

    private ResolvedCell resolved(GraphCell placed, List<ResolvedCell> children) {
        return placed.cell().accept(new Cell.Visitor<>() {
            @Override
            public ResolvedCell layer(Layer layer) {
                return new ResolvedLayer(layer, children);
            }

            @Override
            public ResolvedCell vertex(Vertex vertex) {
                return new ResolvedVertex(vertex, placed.style(), PageView.box(view.getState(placed)), children);
            }

            @Override
            public ResolvedCell edge(Edge edge) {
                mxCellState state = view.getState(placed);
                EdgeWay way = PageView.way(state);
                return new ResolvedEdge(
                        edge,
                        placed.style(),
                        way.points(),
                        way.label(edge.geometry()),
                        glued(placed, true),
                        glued(placed, false),
                        children);
            }
        });
    }

    private static @Nullable String glued(GraphCell edge, boolean source) {
        return edge.getTerminal(source) instanceof GraphCell terminal
                ? terminal.cell().id()
                : null;
    }
}
