package io.journeydeck.drawio;

/** A shape. Its geometry is relative to its parent. */
public record Vertex(CellBody body, Geometry geometry) implements Cell {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.vertex(this);
    }
}
