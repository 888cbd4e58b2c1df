package io.journeydeck.drawio.graph;

import io.journeydeck.geometry.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs along the two axes of an isometric drawing (30° up to the right and to the left), through the first waypoint or the middle. */
final class IsometricRouter implements Router {

    private static final double COS_30 = Math.sqrt(3) / 2;
    private static final double SIN_30 = 0.5;

    @Override
    public boolean orthogonal() {
        return false;
    }

    @Override
    public List<Point> bends(Route route) {
        Point start = end(route.start(), route.source());
        Point end = end(route.end(), route.target());
        if (start == null || end == null) {
            return List.of();
        }
        Point middle = route.firstWaypoint() == null ? start.towards(end, 0.5) : route.firstWaypoint();
        boolean rightFirst = route.style().text("elbow", "horizontal").equals("horizontal");
        return List.of(corner(start, middle, rightFirst), middle, corner(middle, end, !rightFirst));
    }

    /** Where a way from one point to another turns that first follows one axis and then the other. */
    private static Point corner(Point from, Point to, boolean rightFirst) {
        double across = (to.x() - from.x()) / (2 * COS_30);
        double up = -(to.y() - from.y()) / (2 * SIN_30);
        double alongRight = across + up;
        double alongLeft = up - across;
        return rightFirst
                ? from.plus(alongRight * COS_30, -alongRight * SIN_30)
                : from.plus(-alongLeft * COS_30, -alongLeft * SIN_30);
    }

    private static @Nullable Point end(@Nullable Point fixed, @Nullable Terminal terminal) {
        return fixed != null ? fixed : terminal == null ? null : terminal.box().center();
    }
}
