package io.journeydeck.drawio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cell as it stands in the file: its id may be missing or taken, its parent missing, unknown or its own child. */
record RawCell(
        Kind kind,
        @Nullable String id,
        @Nullable String parentId,
        CellValue value,
        Style style,
        Map<String, String> attributes,
        List<XmlElement> extras,
        Geometry geometry,
        @Nullable String source,
        @Nullable String target) {

    enum Kind {
        LAYER,
        VERTEX,
        EDGE
    }

    static RawCell layer(String id, @Nullable String parentId) {
        return new RawCell(
                Kind.LAYER, id, parentId, CellValue.NONE, Style.EMPTY, Map.of(), List.of(), Geometry.NONE, null, null);
    }

    boolean isLayer() {
        return kind == Kind.LAYER;
    }

    /** This cell as part of a page, mended. */
    Cell toCell(String sureId, @Nullable String sureParent) {
        CellBody body = new CellBody(sureId, sureParent, value, style, attributes, extras);
        return switch (kind) {
            case LAYER -> new Layer(body);
            case VERTEX -> new Vertex(body, geometry);
            case EDGE -> new Edge(body, geometry, source, target);
        };
    }
}
