package io.journeydeck.drawio.graph;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.List;

/**
 * Leaves a shape and comes back to it: at the right, or at the side that the edge's {@code direction} names, {@code segment} px (10)
 * wide; a waypoint outside the shape moves it there. With both ends fixed the waypoints are followed as they are.
 */
final class LoopRouter implements Router {

    private static final double GRID = 10;

    @Override
    public boolean orthogonal() {
        return false;
    }

    @Override
    public List<Point> bends(Route route) {
        if (route.start() != null && route.end() != null) {
            return route.waypoints();
        }
        Terminal shape = route.source();
        if (shape == null) {
            return List.of();
        }
        Bounds box = shape.box();
        Point waypoint = route.firstWaypoint();
        double segment = route.style().number("segment", GRID);
        String direction = route.style().text("direction", "west");
        boolean upright = direction.equals("north") || direction.equals("south");
        Point center = shape.routingCenter();
        if (waypoint != null && !box.contains(waypoint)) {
            return shape.spansX(waypoint.x())
                    ? level(
                            center.x(),
                            waypoint.y(),
                            Math.max(Math.abs(center.x() - waypoint.x()), upright ? 0 : segment))
                    : aside(waypoint, center.y(), upright ? segment : 0, upright ? 0 : segment);
        }
        return switch (direction) {
            case "north" -> level(center.x(), box.y() - 2 * segment, segment);
            case "south" -> level(center.x(), box.bottom() + 2 * segment, segment);
            case "east" -> upright(box.x() - 2 * segment, center.y(), segment);
            default -> upright(box.right() + 2 * segment, center.y(), segment);
        };
    }

    private static List<Point> aside(Point waypoint, double y, double dx, double minimum) {
        double dy = Math.max(Math.abs(y - waypoint.y()), minimum);
        return List.of(new Point(waypoint.x() - dx, y - dy), new Point(waypoint.x() + dx, y + dy));
    }

    private static List<Point> level(double x, double y, double half) {
        return List.of(new Point(x - half, y), new Point(x + half, y));
    }

    private static List<Point> upright(double x, double y, double half) {
        return List.of(new Point(x, y - half), new Point(x, y + half));
    }
}
