package io.journeydeck.drawio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cell's value: a plain label (attribute {@code value}), or an {@code object}/{@code UserObject} element around the cell that
 * carries the label among its data.
 *
 * @param text the plain label; null when the file has no {@code value} attribute
 * @param element name of the element around the cell; null for a plain cell
 * @param data attributes of that element other than the id, in their order
 * @param children elements inside that element other than the {@code mxCell}
 */
public record CellValue(
        @Nullable String text, @Nullable String element, Map<String, String> data, List<XmlElement> children) {

    public static final CellValue NONE = new CellValue(null, null, Map.of(), List.of());

    public CellValue {
        data = XmlElement.ordered(data);
        children = List.copyOf(children);
    }

    public static CellValue of(String label) {
        return new CellValue(label, null, Map.of(), List.of());
    }

    /** Data under draw.io's {@code object} element; {@code data} holds the {@code label}. */
    public static CellValue object(Map<String, String> data) {
        return new CellValue(null, "object", data, List.of());
    }

    public String label() {
        String label = element == null ? text : data.get("label");
        return label == null ? "" : label;
    }
}
