package io.journeydeck.drawio.graph;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.graph.VisibleCells.Ending;
import io.journeydeck.geometry.Point;
import io.journeydeck.limits.Deadline;
import java.util.List;

/** One page's passage through JGraphX: joins the cells, places each after those it depends on, says what cannot be placed. */
final class Resolution {

    private final DiagramPage page;
    private final VisibleCells cells;
    private final Deadline deadline;
    private final Diagnostics diagnostics;
    private final PageView view = new PageGraph().pageView();

    Resolution(DiagramPage page, VisibleCells cells, Deadline deadline, Diagnostics diagnostics) {
        this.page = page;
        this.cells = cells;
        this.deadline = deadline;
        this.diagnostics = diagnostics;
    }

    ResolvedPage run() {
        List<GraphCell> shown = cells.list();
        for (GraphCell cell : shown) {
            warnOfAbsurdNumbers(cell.cell());
            if (cell.cell() instanceof Edge edge) {
                join(cell, edge);
            }
        }
        for (GraphCell cell : DependencyOrder.of(shown, deadline)) {
            deadline.check();
            place(cell);
        }
        return new ResolvedPage(page, new ResolvedTree(view, deadline).layers(page, shown));
    }

    private void join(GraphCell cell, Edge edge) {
        Ending source = cells.ending(edge, true);
        Ending target = cells.ending(edge, false);
        if (source.hidden() || target.hidden()) {
            cell.leaveOut();
            return;
        }
        cell.setTerminal(source.cell(), true);
        cell.setTerminal(target.cell(), false);
    }

    private void place(GraphCell cell) {
        GraphCell parent = cell.within();
        if (cell.leftOut() || (parent != null && !parent.placed())) {
            return;
        }
        if (cell.cell() instanceof Edge edge) {
            if (hasEnd(cell, edge, true) && hasEnd(cell, edge, false)) {
                route(cell);
            }
        } else {
            view.place(cell);
            cell.markPlaced();
        }
    }

    private boolean hasEnd(GraphCell cell, Edge edge, boolean source) {
        GraphCell terminal = (GraphCell) cell.getTerminal(source);
        if (terminal != null && !terminal.placed()) {
            cell.setTerminal(null, source);
            terminal = null;
        }
        Point given = source ? edge.geometry().sourcePoint() : edge.geometry().targetPoint();
        if (terminal != null || given != null) {
            return true;
        }
        diagnostics.add(Diagnostic.info(
                "EDGE_WITHOUT_END",
                "A connector has neither a shape nor a point at its " + (source ? "start" : "end")
                        + " and is not drawn",
                origin(edge),
                "Connect it to a shape or delete it; draw.io does not show it either."));
        return false;
    }

    private void route(GraphCell cell) {
        try {
            view.place(cell);
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException | NullPointerException e) {
            view.placeStraight(cell);
            diagnostics.add(Diagnostic.warning(
                    "EDGE_NOT_ROUTED",
                    "A connector's way could not be worked out and is drawn straight",
                    origin(cell.cell()),
                    "Reset its waypoints in draw.io (Arrange, Clear Waypoints)."));
        }
        cell.markPlaced();
    }

    private void warnOfAbsurdNumbers(Cell cell) {
        double largest = cell.accept(new GeometryNumbers()).map(Math::abs).max().orElse(0);
        if (largest > GraphCell.FARTHEST) {
            diagnostics.add(Diagnostic.warning(
                    "GEOMETRY_ABSURD",
                    "A place or size is farther than a million pixels and is cut there",
                    origin(cell),
                    "Give the cell a sensible place and size (Arrange)."));
        }
    }

    private Origin origin(Cell cell) {
        return Origin.UNKNOWN.onPage(page.name()).atCell(cell.id());
    }
}
