package io.journeydeck.comparing;

import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.geometry.Bounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the visible shapes of a page are. */
final class Places implements ResolvedCell.Visitor<List<ResolvedCell>> {

    private final Map<String, Bounds> bounds = new HashMap<>();
    private @Nullable Bounds whole;

    private Places() {}

    static Places of(ResolvedPage page) {
        Places places = new Places();
        page.layers().forEach(places::visit);
        return places;
    }

    private void visit(ResolvedCell cell) {
        cell.accept(this).forEach(this::visit);
    }

    @Nullable
    Bounds of(@Nullable String cellId) {
        return cellId == null ? null : bounds.get(cellId);
    }

    /** Around all of them. */
    Bounds whole() {
        return whole == null ? Bounds.EMPTY : whole;
    }

    @Override
    public List<ResolvedCell> layer(ResolvedCell.ResolvedLayer layer) {
        return layer.children();
    }

    @Override
    public List<ResolvedCell> vertex(ResolvedCell.ResolvedVertex vertex) {
        bounds.put(vertex.cell().id(), vertex.bounds());
        whole = whole == null ? vertex.bounds() : whole.union(vertex.bounds());
        return vertex.children();
    }

    @Override
    public List<ResolvedCell> edge(ResolvedCell.ResolvedEdge edge) {
        return edge.children();
    }
}
