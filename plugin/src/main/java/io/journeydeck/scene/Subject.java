package io.journeydeck.scene;

import io.journeydeck.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/** What a {@link Group} stands for in the diagram. */
public sealed interface Subject {

    /** The cell's id, unique on its page. */
    String id();

    <R> R accept(Visitor<R> visitor);

    /** A layer of the page. */
    record LayerSubject(String id, @Nullable String name) implements Subject {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.layer(this);
        }
    }

    /**
     * A shape.
     *
     * @param bounds before rotation, px
     * @param rotation clockwise around the centre, degrees
     * @param label its text without mark-up, for alternative texts; empty when there is none
     */
    record VertexSubject(
            String id,
            Bounds bounds,
            double rotation,
            String label,
            @Nullable String tooltip,
            @Nullable Link link) implements Subject {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.vertex(this);
        }
    }

    /** A connector with its way and what it joins. */
    record EdgeSubject(
            String id,
            Wire wire,
            String label,
            @Nullable String tooltip,
            @Nullable Link link) implements Subject {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.edge(this);
        }
    }

    /** One method a kind of subject. */
    interface Visitor<R> {
        R layer(LayerSubject layer);

        R vertex(VertexSubject vertex);

        R edge(EdgeSubject edge);
    }
}
