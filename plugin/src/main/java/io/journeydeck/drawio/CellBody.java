package io.journeydeck.drawio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every cell has.
 *
 * @param attributes of the {@code mxCell} element other than id, parent, value, style, vertex, edge, source and target:
 *     {@code visible}, {@code collapsed}, {@code connectable} and whatever else is there
 * @param extras child elements other than the geometry
 */
public record CellBody(
        String id,
        @Nullable String parentId,
        CellValue value,
        Style style,
        Map<String, String> attributes,
        List<XmlElement> extras) {

    public CellBody {
        attributes = XmlElement.ordered(attributes);
        extras = List.copyOf(extras);
    }

    /** A cell with a label and a style and nothing else. */
    public static CellBody of(String id, String parentId, String label, String style) {
        return new CellBody(id, parentId, CellValue.of(label), Style.parse(style), Map.of(), List.of());
    }

    boolean flag(String name, boolean otherwise) {
        String value = attributes.get(name);
        return value == null ? otherwise : value.equals("1") || value.equals("true");
    }
}
