package io.journeydeck.drawio;

import java.util.List;
import java.util.Map;

/** A cell that is neither shape nor connector: the root, or a layer below it. */
public record Layer(CellBody body) implements Cell {

    static Layer root(String id) {
        return new Layer(new CellBody(id, null, CellValue.NONE, Style.EMPTY, Map.of(), List.of()));
    }

    static Layer of(String id, String parentId) {
        return new Layer(new CellBody(id, parentId, CellValue.NONE, Style.EMPTY, Map.of(), List.of()));
    }

    @Override
    public Geometry geometry() {
        return Geometry.NONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.layer(this);
    }
}
