package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a router knows of an edge.
 *
 * @param start where the edge must start; null when it may leave {@code source} anywhere
 * @param end where it must end; null when it may meet {@code target} anywhere
 * @param source null when the edge starts at a point
 * @param waypoints absolute
 */
record Route(
        Style style,
        @Nullable Point start,
        @Nullable Point end,
        @Nullable Terminal source,
        @Nullable Terminal target,
        List<Point> waypoints) {

    Route {
        waypoints = List.copyOf(waypoints);
    }

    @Nullable
    Point firstWaypoint() {
        return waypoints.isEmpty() ? null : waypoints.get(0);
    }

    /** The fixed start as a terminal without size, otherwise the source. */
    @Nullable
    Terminal sourceOrStart() {
        return start == null ? source : Terminal.at(start);
    }

    @Nullable
    Terminal targetOrEnd() {
        return end == null ? target : Terminal.at(end);
    }
}
