package io.journeydeck.drawio;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one {@code mxGeometry}; a number that is none, not finite or beyond {@link #FARTHEST} becomes 0 with a warning. */
final class GeometryParser {

    /** In px; 2.6 km at screen resolution. */
    static final double FARTHEST = 1e7;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final int LONGEST_NUMBER = 400;

    private final Reading reading;
    private final Origin origin;
    private final List<XmlElement> extras = new ArrayList<>();
    private @Nullable Point offset;
    private @Nullable Point sourcePoint;
    private @Nullable Point targetPoint;
    private @Nullable List<Point> points;
    private @Nullable Bounds alternateBounds;

    GeometryParser(Reading reading, Origin origin) {
        this.reading = reading;
        this.origin = origin;
    }

    Geometry parse(XmlElement geometry) {
        Map<String, String> rest = new LinkedHashMap<>(geometry.attributes());
        double x = number("x", rest.remove("x"));
        double y = number("y", rest.remove("y"));
        double width = number("width", rest.remove("width"));
        double height = number("height", rest.remove("height"));
        String relative = rest.remove("relative");
        rest.remove("as");
        geometry.children().forEach(this::child);
        return new Geometry(
                x,
                y,
                width,
                height,
                relative != null && (relative.equals("1") || relative.equals("true")),
                offset,
                sourcePoint,
                targetPoint,
                points == null ? List.of() : points,
                alternateBounds,
                rest,
                extras);
    }

    /** What comes a second time, or has a meaning we do not know, is kept as it is. */
    private void child(XmlElement child) {
        String role = child.name() + '@' + child.attributes().getOrDefault("as", "");
        if (role.equals("mxPoint@offset") && offset == null) {
            offset = point(child);
        } else if (role.equals("mxPoint@sourcePoint") && sourcePoint == null) {
            sourcePoint = point(child);
        } else if (role.equals("mxPoint@targetPoint") && targetPoint == null) {
            targetPoint = point(child);
        } else if (role.equals("Array@points") && points == null) {
            points = child.children().stream().map(this::point).toList();
        } else if (role.equals("mxRectangle@alternateBounds") && alternateBounds == null && hasSize(child)) {
            alternateBounds = new Bounds(
                    number("x", child.attributes().get("x")),
                    number("y", child.attributes().get("y")),
                    number("width", child.attributes().get("width")),
                    number("height", child.attributes().get("height")));
        } else {
            extras.add(child);
        }
    }

    private boolean hasSize(XmlElement rectangle) {
        return number("width", rectangle.attributes().get("width")) >= 0
                && number("height", rectangle.attributes().get("height")) >= 0;
    }

    private Point point(XmlElement element) {
        return new Point(
                number("x", element.attributes().get("x")),
                number("y", element.attributes().get("y")));
    }

    private double number(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return 0;
        }
        String digits = text.strip();
        if (digits.length() <= LONGEST_NUMBER && NUMBER.matcher(digits).matches()) {
            double value = Double.parseDouble(digits);
            if (Math.abs(value) <= FARTHEST) {
                return value;
            }
        }
        reading.mended(
                "GEOMETRY_NUMBER_INVALID",
                "The geometry's " + name + " is \"" + Excerpt.of(text) + "\", which is no usable number; 0 is used",
                origin,
                "Set the shape's position and size in draw.io, under Arrange.");
        return 0;
    }
}
