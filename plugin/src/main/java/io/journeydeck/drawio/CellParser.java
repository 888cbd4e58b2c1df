package io.journeydeck.drawio;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.LimitExceededException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a cell of an {@code mxCell}, or of an {@code object}, {@code UserObject} or any other element around one. The names decide
 * nothing else: no class is looked up.
 */
final class CellParser {

    private static final String CELL = "mxCell";
    private static final String GEOMETRY = "mxGeometry";

    private final Reading reading;

    CellParser(Reading reading) {
        this.reading = reading;
    }

    /** Null when the element neither is nor holds an {@code mxCell}. */
    @Nullable
    RawCell parse(XmlElement element) {
        if (element.name().equals(CELL)) {
            return cell(element, null);
        }
        XmlElement inner = element.children().stream()
                .filter(child -> child.name().equals(CELL))
                .findFirst()
                .orElse(null);
        return inner == null ? null : cell(inner, element);
    }

    private RawCell cell(XmlElement cell, @Nullable XmlElement wrapper) {
        Map<String, String> rest = new LinkedHashMap<>(cell.attributes());
        List<XmlElement> extras = new ArrayList<>(cell.children());
        String outerId = wrapper == null ? null : wrapper.attributes().get("id");
        String id = outerId == null ? rest.remove("id") : outerId;
        Origin origin = reading.place().atCell(id);
        noteText(cell, origin);
        CellValue value;
        if (wrapper == null) {
            value = plainValue(rest.remove("value"), extras);
        } else {
            noteText(wrapper, origin);
            value = wrappedValue(wrapper, cell);
        }
        checkLabel(value.label(), origin);
        RawCell.Kind kind = kind(rest);
        Geometry geometry = kind == RawCell.Kind.LAYER ? Geometry.NONE : geometry(extras, kind, origin);
        return new RawCell(
                kind,
                id,
                rest.remove("parent"),
                value,
                Style.parse(rest.remove("style")),
                rest,
                extras,
                geometry,
                kind == RawCell.Kind.EDGE ? rest.remove("source") : null,
                kind == RawCell.Kind.EDGE ? rest.remove("target") : null);
    }

    private static RawCell.Kind kind(Map<String, String> attributes) {
        if (isSet(attributes.get("edge"))) {
            attributes.remove("edge");
            return RawCell.Kind.EDGE;
        } else if (isSet(attributes.get("vertex"))) {
            attributes.remove("vertex");
            return RawCell.Kind.VERTEX;
        }
        return RawCell.Kind.LAYER;
    }

    private static boolean isSet(@Nullable String flag) {
        return flag != null && (flag.equals("1") || flag.equals("true"));
    }

    private static CellValue wrappedValue(XmlElement wrapper, XmlElement cell) {
        Map<String, String> data = new LinkedHashMap<>(wrapper.attributes());
        data.remove("id");
        List<XmlElement> others = new ArrayList<>(wrapper.children());
        others.remove(cell);
        return new CellValue(null, wrapper.name(), data, others);
    }

    /** The label is an attribute or, in a rare form, a child element {@code as="value"}, which then is taken from {@code children}. */
    private static CellValue plainValue(@Nullable String label, List<XmlElement> children) {
        for (XmlElement child : children) {
            if (label == null && "value".equals(child.attributes().get("as"))) {
                children.remove(child);
                Map<String, String> data = new LinkedHashMap<>(child.attributes());
                data.remove("as");
                data.remove("id");
                return data.isEmpty() && child.children().isEmpty()
                        ? CellValue.of(child.text())
                        : new CellValue(null, child.name(), data, child.children());
            }
        }
        return new CellValue(label, null, Map.of(), List.of());
    }

    private Geometry geometry(List<XmlElement> children, RawCell.Kind kind, Origin origin) {
        for (XmlElement child : children) {
            if (child.name().equals(GEOMETRY)) {
                children.remove(child);
                return new GeometryParser(reading, origin).parse(child);
            }
        }
        reading.warn(
                "GEOMETRY_MISSING",
                kind == RawCell.Kind.EDGE
                        ? "The connector has no geometry"
                        : "The shape has no geometry, so it has no size",
                origin,
                "Set its position and size in draw.io, or delete it.");
        return Geometry.NONE;
    }

    private void checkLabel(String label, Origin origin) {
        int limit = reading.limits().labelChars();
        if (label.length() > limit) {
            throw LimitExceededException.over("LIMIT_LABEL", "characters of one label", label.length(), limit, origin);
        }
    }

    private void noteText(XmlElement element, Origin origin) {
        if (!element.text().isEmpty()) {
            reading.warn(
                    "TEXT_IGNORED",
                    "The text \"" + Excerpt.of(element.text().strip())
                            + "\" stands where a diagram has no place for text",
                    origin,
                    "Put it in the shape's label.");
        }
    }
}
