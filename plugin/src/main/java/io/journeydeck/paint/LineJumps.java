package io.journeydeck.paint;

import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedEdge;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.limits.Deadline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a connector with {@code jumpStyle} crosses those that are painted before it. It jumps over their straight ways, not over curved
 * connectors, those with {@code noJump=1} or itself; a bend that is no bend is passed over.
 */
final class LineJumps {

    /** Crossings nearer than this to an end of either piece are meetings, px. */
    private static final double MEETING = 0.5;
    /** A waypoint less than this far beside the straight line is passed over, px. */
    private static final double FLAT = 1;

    private final List<Way> earlier = new ArrayList<>();
    private final Deadline deadline;

    LineJumps(Deadline deadline) {
        this.deadline = deadline;
    }

    /** A point of a way: one of its own, or where it jumps. */
    record Stop(Point at, boolean jump) {}

    /** The way of the next connector with its jumps; empty when it crosses nothing or does not jump. */
    List<Stop> cross(ResolvedEdge edge) {
        Style style = edge.style();
        boolean curved = style.flag("curved", false);
        List<Stop> stops = List.of();
        if (!curved && !style.text("jumpStyle", "none").equals("none")) {
            stops = stops(edge.points());
        }
        if (!curved && !style.flag("noJump", false)) {
            earlier.add(new Way(pieces(edge.points()), box(edge.points())));
        }
        return stops;
    }

    private List<Stop> stops(List<Point> points) {
        Bounds box = box(points);
        List<Way> near = earlier.stream().filter(way -> way.box.intersects(box)).toList();
        List<Stop> stops = new ArrayList<>();
        boolean jumps = false;
        for (Piece piece : pieces(points)) {
            stops.add(new Stop(piece.from, false));
            for (Point crossing : crossings(piece, near)) {
                stops.add(new Stop(crossing, true));
                jumps = true;
            }
        }
        stops.add(new Stop(points.get(points.size() - 1), false));
        return jumps ? stops : List.of();
    }

    private List<Point> crossings(Piece piece, List<Way> near) {
        List<Point> found = new ArrayList<>();
        for (Way way : near) {
            deadline.check();
            for (Piece other : way.pieces) {
                Point crossing = piece.crossing(other);
                if (crossing != null && !found.contains(crossing)) {
                    found.add(crossing);
                }
            }
        }
        found.sort(Comparator.comparingDouble(piece.from::distanceTo));
        return found;
    }

    private static List<Piece> pieces(List<Point> points) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < points.size() - 1; i++) {
            Point from = points.get(i);
            while (i < points.size() - 2 && new Piece(from, points.get(i + 2)).distanceTo(points.get(i + 1)) < FLAT) {
                i++;
            }
            pieces.add(new Piece(from, points.get(i + 1)));
        }
        return pieces;
    }

    private static Bounds box(List<Point> points) {
        Bounds box = Bounds.around(points);
        return new Bounds(box.x(), box.y(), Math.max(1, box.width()), Math.max(1, box.height()));
    }

    private record Way(List<Piece> pieces, Bounds box) {}

    private record Piece(Point from, Point to) {

        @Nullable
        Point crossing(Piece other) {
            Point along = to.minus(from);
            Point across = other.to.minus(other.from);
            double turn = along.x() * across.y() - along.y() * across.x();
            if (turn == 0) {
                return null;
            }
            Point gap = other.from.minus(from);
            double here = (gap.x() * across.y() - gap.y() * across.x()) / turn;
            double there = (gap.x() * along.y() - gap.y() * along.x()) / turn;
            if (here < 0 || here > 1 || there < 0 || there > 1) {
                return null;
            }
            Point crossing = from.towards(to, here);
            return meets(crossing) || other.meets(crossing) ? null : crossing;
        }

        private boolean meets(Point crossing) {
            return near(crossing, from) || near(crossing, to);
        }

        private static boolean near(Point a, Point b) {
            return Math.abs(a.x() - b.x()) <= MEETING && Math.abs(a.y() - b.y()) <= MEETING;
        }

        double distanceTo(Point point) {
            double length = from.distanceTo(to);
            if (length == 0) {
                return from.distanceTo(point);
            }
            Point way = to.minus(from);
            Point reach = point.minus(from);
            double share = (reach.x() * way.x() + reach.y() * way.y()) / (length * length);
            return from.towards(to, Math.max(0, Math.min(1, share))).distanceTo(point);
        }
    }
}
