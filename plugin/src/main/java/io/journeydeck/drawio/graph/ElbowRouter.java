package io.journeydeck.drawio.graph;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.List;

/**
 * One middle piece, upright or level: {@code elbow=vertical} asks for a level one. The first waypoint moves the piece, and one that
 * lies outside the box around both shapes also decides its direction.
 */
final class ElbowRouter implements Router {

    private final Router sideToSide = new SideToSideRouter();
    private final Router topToBottom = new TopToBottomRouter();

    @Override
    public List<Point> bends(Route route) {
        boolean outsideY = false;
        boolean outsideX = false;
        if (route.source() != null && route.target() != null) {
            Bounds a = route.source().box();
            Bounds b = route.target().box();
            Point waypoint = route.firstWaypoint();
            if (waypoint != null) {
                Bounds both = a.union(b);
                outsideY = waypoint.y() < both.y() || waypoint.y() > both.bottom();
                outsideX = waypoint.x() < both.x() || waypoint.x() > both.right();
            } else {
                outsideY = Math.max(a.x(), b.x()) == Math.min(a.right(), b.right());
                outsideX = !outsideY && Math.max(a.y(), b.y()) == Math.min(a.bottom(), b.bottom());
            }
        }
        boolean vertical = route.style().text("elbow", "").equals("vertical");
        return outsideX || !(outsideY || vertical) ? sideToSide.bends(route) : topToBottom.bends(route);
    }
}
