package io.journeydeck.drawio.graph;

import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Level and upright pieces in turn, each through the next waypoint. The first piece's direction follows from where the first waypoint
 * lies as seen from the source, or else the last one as seen from the target.
 */
final class SegmentRouter implements Router {

    @Override
    public List<Point> bends(Route route) {
        Point start = route.start();
        Point end = route.end();
        Point from = start != null ? start : center(route.source());
        Point to = end != null ? end : center(route.target());
        List<Point> waypoints = aligned(route.waypoints(), from, end);
        List<Point> bends = new ArrayList<>();
        Point last = from;
        boolean level = true;
        if (!waypoints.isEmpty() && from != null) {
            Opening opening = opening(route, waypoints);
            level = opening.level;
            last = waypoints.get(0);
            addUnlessReached(bends, level, start, route.source(), from, last);
            Point pen = level ? new Point(from.x(), last.y()) : new Point(last.x(), from.y());
            for (Point waypoint : waypoints.subList(opening.skipped, waypoints.size())) {
                level = !level;
                last = waypoint;
                pen = level ? new Point(pen.x(), waypoint.y()) : new Point(waypoint.x(), pen.y());
                bends.add(pen);
            }
        }
        if (to != null && last != null) {
            addUnlessReached(bends, level, end, route.target(), to, last);
        }
        dropInside(bends, start, route.source(), end, route.target());
        return cleaned(bends, start, end);
    }

    private static @Nullable Point center(@Nullable Terminal terminal) {
        return terminal == null ? null : terminal.routingCenter();
    }

    /** The waypoints, the first and last of them drawn in line with the ends when they miss it by less than a pixel. */
    private static List<Point> aligned(List<Point> given, @Nullable Point from, @Nullable Point end) {
        List<Point> points = new ArrayList<>(given);
        if (!points.isEmpty() && from != null) {
            points.set(0, drawnTo(points.get(0), from));
        }
        if (!points.isEmpty() && end != null) {
            int last = points.size() - 1;
            points.set(last, drawnTo(points.get(last), end));
        }
        return points;
    }

    private static Point drawnTo(Point point, Point end) {
        return new Point(
                Math.abs(point.x() - end.x()) < 1 ? end.x() : point.x(),
                Math.abs(point.y() - end.y()) < 1 ? end.y() : point.y());
    }

    /**
     * How the way begins.
     *
     * @param level the piece that leads to the first waypoint's height comes from a level channel
     * @param skipped waypoints that lie at the start itself: 0 or 1
     */
    private record Opening(boolean level, int skipped) {}

    private static Opening opening(Route route, List<Point> waypoints) {
        Channels source = Channels.of(waypoints.get(0), route.start(), route.source());
        boolean undecided = source.level && source.upright;
        int skipped = source.coincides ? 1 : 0;
        if (!undecided && (source.level || source.upright)) {
            return new Opening(source.level, 0);
        }
        Channels target = Channels.of(waypoints.get(waypoints.size() - 1), route.end(), route.target());
        if (target.level || target.upright) {
            boolean even = (waypoints.size() - skipped) % 2 == 0;
            return new Opening(even ? target.level : target.upright, skipped);
        }
        return new Opening(true, skipped);
    }

    /** Whether a waypoint can be reached from an end in one level or upright line. */
    private record Channels(boolean level, boolean upright, boolean coincides) {

        static Channels of(Point waypoint, @Nullable Point fixed, @Nullable Terminal terminal) {
            if (fixed != null) {
                boolean level = fixed.y() == waypoint.y();
                boolean upright = fixed.x() == waypoint.x();
                return new Channels(level, upright, level && upright);
            }
            return new Channels(
                    terminal != null && terminal.spansY(waypoint.y()),
                    terminal != null && terminal.spansX(waypoint.x()),
                    false);
        }
    }

    /** Adds the corner between an end and a waypoint unless the end's line already passes there. */
    private static void addUnlessReached(
            List<Point> bends,
            boolean level,
            @Nullable Point fixed,
            @Nullable Terminal terminal,
            Point end,
            Point waypoint) {
        if (level) {
            boolean reached =
                    fixed != null ? fixed.y() == waypoint.y() : terminal == null || terminal.spansY(waypoint.y());
            if (!reached) {
                bends.add(new Point(end.x(), waypoint.y()));
            }
        } else {
            boolean reached =
                    fixed != null ? fixed.x() == waypoint.x() : terminal == null || terminal.spansX(waypoint.x());
            if (!reached) {
                bends.add(new Point(waypoint.x(), end.y()));
            }
        }
    }

    private static void dropInside(
            List<Point> bends,
            @Nullable Point start,
            @Nullable Terminal source,
            @Nullable Point end,
            @Nullable Terminal target) {
        if (start == null && source != null) {
            while (!bends.isEmpty() && source.box().contains(bends.get(0))) {
                bends.remove(0);
            }
        }
        if (end == null && target != null) {
            while (!bends.isEmpty() && target.box().contains(bends.get(bends.size() - 1))) {
                bends.remove(bends.size() - 1);
            }
        }
    }

    /** Rounded to a tenth, without bends that lie within a pixel of the one before or of the end. */
    private static List<Point> cleaned(List<Point> bends, @Nullable Point start, @Nullable Point end) {
        List<Point> kept = new ArrayList<>();
        Point before = start;
        for (Point bend : bends) {
            Point point = Tenths.round(bend);
            if (before == null || Math.abs(before.x() - point.x()) >= 1 || Math.abs(before.y() - point.y()) >= 1) {
                kept.add(point);
                before = point;
            }
        }
        if (end != null && !kept.isEmpty()) {
            Point last = kept.get(kept.size() - 1);
            if (Math.abs(end.x() - last.x()) <= 1 && Math.abs(end.y() - last.y()) <= 1) {
                kept.remove(kept.size() - 1);
                if (!kept.isEmpty()) {
                    kept.set(kept.size() - 1, drawnTo(kept.get(kept.size() - 1), end));
                }
            }
        }
        return kept;
    }
}
