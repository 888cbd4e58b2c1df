package io.journeydeck.drawio;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An {@code mxGeometry}: place and size in px, all numbers finite.
 *
 * @param x relative to the parent; with {@code relative} a share (0 to 1) of the parent's width, or of an edge's way (-1 to 1)
 * @param width as in the file; may be negative there
 * @param offset added to the place of a relative cell, or of an edge's label
 * @param sourcePoint where an edge without source starts
 * @param points waypoints of an edge
 * @param alternateBounds size when collapsed (or expanded); means nothing for the place now
 * @param attributes other than x, y, width, height, relative and as
 * @param extras child elements that are none of these
 */
public record Geometry(
        double x,
        double y,
        double width,
        double height,
        boolean relative,
        @Nullable Point offset,
        @Nullable Point sourcePoint,
        @Nullable Point targetPoint,
        List<Point> points,
        @Nullable Bounds alternateBounds,
        Map<String, String> attributes,
        List<XmlElement> extras) {

    public static final Geometry NONE = of(0, 0, 0, 0);

    public Geometry {
        points = List.copyOf(points);
        attributes = XmlElement.ordered(attributes);
        extras = List.copyOf(extras);
        if (!Double.isFinite(x + y + width + height)) {
            throw new IllegalArgumentException("A geometry needs finite numbers");
        }
    }

    /** A geometry of what is understood, and nothing kept besides. */
    public Geometry(
            double x,
            double y,
            double width,
            double height,
            boolean relative,
            @Nullable Point offset,
            @Nullable Point sourcePoint,
            @Nullable Point targetPoint,
            List<Point> points,
            @Nullable Bounds alternateBounds,
            List<XmlElement> extras) {
        this(
                x,
                y,
                width,
                height,
                relative,
                offset,
                sourcePoint,
                targetPoint,
                points,
                alternateBounds,
                Map.of(),
                extras);
    }

    public static Geometry of(double x, double y, double width, double height) {
        return new Geometry(x, y, width, height, false, null, null, null, List.of(), null, List.of());
    }
}
