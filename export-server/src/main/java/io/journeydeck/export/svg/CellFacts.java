package io.journeydeck.export.svg;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a picture says about a cell beside its look.
 *
 * @param bounds a shape's own box, px, before rotation
 */
record CellFacts(
        @Nullable String layerName,
        @Nullable String tooltip,
        @Nullable Link link,
        @Nullable Bounds bounds) {

    /** Takes the facts from a group's subject. */
    static final class Reader implements Subject.Visitor<CellFacts> {

        @Override
        public CellFacts layer(Subject.LayerSubject layer) {
            return new CellFacts(layer.name(), null, null, null);
        }

        @Override
        public CellFacts vertex(Subject.VertexSubject vertex) {
            return new CellFacts(null, vertex.tooltip(), vertex.link(), vertex.bounds());
        }

        @Override
        public CellFacts edge(Subject.EdgeSubject edge) {
            return new CellFacts(null, edge.tooltip(), edge.link(), null);
        }
    }
}
