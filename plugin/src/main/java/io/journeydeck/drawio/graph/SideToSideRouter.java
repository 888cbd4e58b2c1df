package io.journeydeck.drawio.graph;

import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Leaves and arrives level, with one upright piece half-way between the shapes or at the first waypoint. */
final class SideToSideRouter implements Router {

    @Override
    public List<Point> bends(Route route) {
        Terminal source = route.sourceOrStart();
        Terminal target = route.targetOrEnd();
        List<Point> bends = new ArrayList<>();
        if (source == null || target == null) {
            return bends;
        }
        Point waypoint = route.firstWaypoint();
        double near = Math.min(source.box().right(), target.box().right());
        double far = Math.max(source.box().x(), target.box().x());
        double x = waypoint != null ? waypoint.x() : Math.round(near + (far - near) / 2);
        double leave = source.routingCenter().y();
        double arrive = target.routingCenter().y();
        if (waypoint != null) {
            leave = source.spansY(waypoint.y()) ? waypoint.y() : leave;
            arrive = target.spansY(waypoint.y()) ? waypoint.y() : arrive;
        }
        addOutside(bends, x, leave, source, target);
        addOutside(bends, x, arrive, source, target);
        if (bends.isEmpty()) {
            if (waypoint != null) {
                addOutside(bends, x, waypoint.y(), source, target);
            } else {
                double top = Math.max(source.box().y(), target.box().y());
                double bottom = Math.min(source.box().bottom(), target.box().bottom());
                bends.add(new Point(x, top + (bottom - top) / 2));
            }
        }
        return bends;
    }

    private static void addOutside(List<Point> bends, double x, double y, Terminal source, Terminal target) {
        if (!source.contains(x, y) && !target.contains(x, y)) {
            bends.add(new Point(x, y));
        }
    }
}
