package io.journeydeck.drawio;

import org.jspecify.annotations.Nullable;

/**
 * A connector.
 *
 * @param source id of the cell it starts at; null when it starts at a point, and it may name a cell that is not there
 */
public record Edge(
        CellBody body,
        Geometry geometry,
        @Nullable String source,
        @Nullable String target) implements Cell {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.edge(this);
    }
}
