package io.journeydeck.drawio.graph;

import io.journeydeck.limits.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cells in an order in which each comes after its parent and what it joins; edges may join edges, and labels lie on edges. Without
 * recursion, since a file may chain any number of edges. Where edges join each other in a circle, the circle is cut.
 */
final class DependencyOrder {

    private DependencyOrder() {}

    static List<GraphCell> of(List<GraphCell> cells, Deadline deadline) {
        List<GraphCell> order = new ArrayList<>(cells.size());
        Set<GraphCell> seen = new HashSet<>();
        Set<GraphCell> done = new HashSet<>();
        Deque<GraphCell> open = new ArrayDeque<>();
        for (GraphCell cell : cells) {
            deadline.check();
            open.push(cell);
            while (!open.isEmpty()) {
                GraphCell next = open.peek();
                if (seen.add(next)) {
                    needs(next).stream().filter(need -> !seen.contains(need)).forEach(open::push);
                } else {
                    open.pop();
                    if (done.add(next)) {
                        order.add(next);
                    }
                }
            }
        }
        return order;
    }

    private static List<GraphCell> needs(GraphCell cell) {
        List<GraphCell> needs = new ArrayList<>();
        if (cell.getTerminal(false) instanceof GraphCell target) {
            needs.add(target);
        }
        if (cell.getTerminal(true) instanceof GraphCell source) {
            needs.add(source);
        }
        if (cell.within() != null) {
            needs.add(cell.within());
        }
        return needs;
    }
}
