package io.journeydeck.export.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns or the rows of a drawn map lie, px of the page.
 *
 * @param headStart where the other axis' heads begin
 * @param edges where each column begins, and where the last one ends
 */
record Axis(double headStart, List<Double> edges) {

    Axis {
        edges = List.copyOf(edges);
    }

    int count() {
        return edges.size() - 1;
    }

    /** Room that the heads take. */
    double head() {
        return edges.get(0) - headStart;
    }

    double size(int first, int last) {
        return edges.get(last + 1) - edges.get(first);
    }

    /** A run of columns. */
    record Span(int first, int last) {}

    /** As few runs as fit into {@code room} together with the heads, about equally long; a column is never divided. */
    List<Span> split(double room) {
        int groups = groups(room - head());
        double target = size(0, count() - 1) / groups;
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < count(); i++) {
            boolean last = i == count() - 1;
            boolean full = !last
                    && (size(first, i + 1) > room - head()
                            || (size(first, i) + size(i + 1, i + 1) / 2 > target && spans.size() < groups - 1));
            if (last || full) {
                spans.add(new Span(first, i));
                first = i + 1;
            }
        }
        return spans;
    }

    private int groups(double room) {
        int groups = 1;
        double used = 0;
        for (int i = 0; i < count(); i++) {
            double size = size(i, i);
            if (used > 0 && used + size > room) {
                groups++;
                used = 0;
            }
            used += size;
        }
        return groups;
    }
}
