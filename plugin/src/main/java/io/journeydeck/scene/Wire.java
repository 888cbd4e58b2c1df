package io.journeydeck.scene;

import io.journeydeck.geometry.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a connector from end to end, for formats that have connectors of their own.
 *
 * @param sourceId the shape it is glued to at its start, if any
 * @param points at least two, px, from start to end, touching the shapes' outlines
 * @param curve how the way bends between the points
 * @param stroke its line
 * @param start the arrow head at the start
 * @param plain true when the connector is no more than a line with arrow heads, so that a native connector can stand for it
 */
public record Wire(
        @Nullable String sourceId,
        @Nullable String targetId,
        List<Point> points,
        Curve curve,
        Stroke stroke,
        ArrowHead start,
        ArrowHead end,
        boolean plain) {

    /** How a connector bends. */
    public enum Curve {
        SHARP,
        /** Corners are cut by a small arc. */
        ROUNDED,
        /** A smooth curve that uses the points as controls. */
        CURVED
    }

    public Wire {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("A wire needs two points or more");
        }
    }
}
