package io.journeydeck.drawio;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cell of a page: a layer (or the root), a shape or a connector. */
public sealed interface Cell permits Layer, Vertex, Edge {

    /** What every cell has. */
    CellBody body();

    /** Where it is in its parent; {@link Geometry#NONE} for a layer. */
    Geometry geometry();

    <R> R accept(Visitor<R> visitor);

    default String id() {
        return body().id();
    }

    /** Null for the root only. */
    default @Nullable String parentId() {
        return body().parentId();
    }

    default Style style() {
        return body().style();
    }

    /** The label as it stands in the file (HTML when the style says so), placeholders not replaced; never null. */
    default String label() {
        return body().value().label();
    }

    /** Attributes of the {@code object} or {@code UserObject} around the cell (label included); empty for plain cells. */
    default Map<String, String> data() {
        return body().value().data();
    }

    default boolean visible() {
        return body().flag("visible", true);
    }

    default boolean collapsed() {
        return body().flag("collapsed", false);
    }

    /** One method a kind of cell. */
    interface Visitor<R> {
        R layer(Layer layer);

        R vertex(Vertex vertex);

        R edge(Edge edge);
    }
}
