package io.journeydeck.drawio.graph;

import com.mxgraph.view.mxEdgeStyle;
import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * draw.io's orthogonal edges: level and upright pieces that keep a distance (the jetty) from both shapes. JGraphX has the table of
 * ways around two shapes; its own router is not used because it works in static arrays and knows neither jetties, rotated shapes
 * nor missing ends. Waypoints and ends that are too near for two jetties are a {@link SegmentRouter}'s matter.
 */
final class OrthogonalRouter implements Router {

    private static final double BUFFER = 10;
    private static final double MARKER = 6;

    private final Router segments = new SegmentRouter();

    @Override
    public List<Point> bends(Route route) {
        double out = jetty(route.style(), "sourceJettySize", "startArrow", "startSize");
        double in = jetty(route.style(), "targetJettySize", "endArrow", "endSize");
        boolean near =
                route.start() != null && route.end() != null && route.start().distanceTo(route.end()) < out + in;
        Station source = Station.of(route, true, out);
        Station target = Station.of(route, false, in);
        if (near || !route.waypoints().isEmpty() || source == null || target == null) {
            return segments.bends(route);
        }
        Gaps gaps = Gaps.between(source.box, target.box);
        Side[] sides = OrthogonalSides.choose(source, target, gaps);
        List<Point> way = walk(source, target, sides, gaps);
        boolean turns = sides[0].horizontal() != sides[1].horizontal();
        if (turns != (way.size() % 2 == 1)) {
            way.remove(way.size() - 1);
        }
        return withoutRepeats(way, route.start());
    }

    private static double jetty(Style style, String own, String arrow, String arrowSize) {
        String value = style.text(own, style.text("jettySize", ""));
        if (!value.equals("auto")) {
            return style.number(own, style.number("jettySize", BUFFER));
        }
        if (style.text(arrow, "none").equals("none")) {
            return 2 * BUFFER;
        }
        return Math.max(2, Math.ceil((style.number(arrowSize, MARKER) + BUFFER) / BUFFER)) * BUFFER;
    }

    private static List<Point> walk(Station source, Station target, Side[] sides, Gaps gaps) {
        int quadrant = quadrant(source.box, target.box);
        int[] pattern = mxEdgeStyle
                .routePatterns[sides[0].turned(-quadrant).place()][
                sides[1].turned(-quadrant).place()];
        List<Point> way = new ArrayList<>();
        way.add(source.leave(sides[0]));
        boolean level = sides[0].horizontal();
        for (int code : pattern) {
            Move move = Move.decode(code, quadrant);
            boolean moveLevel = move.towards.horizontal();
            int current = way.size() - 1;
            if (moveLevel != level) {
                way.add(way.get(current));
                current++;
            }
            Point moved = move.apply(way.get(current), source, target, gaps);
            way.set(current, moved);
            Point before = current == 0 ? null : way.get(current - 1);
            if (before != null
                    && Math.abs(moveLevel ? before.x() - moved.x() : before.y() - moved.y()) < Terminal.HAIR) {
                way.remove(current);
            } else {
                level = moveLevel;
            }
        }
        return way;
    }

    /** By how many quarters the table must be turned so that its target lies where this target lies. */
    private static int quadrant(Bounds source, Bounds target) {
        double dx = source.centerX() - target.centerX();
        double dy = source.centerY() - target.centerY();
        if (dx < 0) {
            return dy < 0 ? 2 : 1;
        }
        if (dy > 0) {
            return 0;
        }
        return dx == 0 ? 2 : 3;
    }

    private static List<Point> withoutRepeats(List<Point> way, @Nullable Point start) {
        List<Point> bends = new ArrayList<>();
        Point before = start;
        for (Point point : way) {
            Point rounded = Tenths.round(point);
            if (!rounded.equals(before)) {
                bends.add(rounded);
                before = rounded;
            }
        }
        return bends;
    }

    /** Free space from the source's sides to the target's opposite ones; negative where they overlap. */
    record Gaps(double west, double north, double east, double south) {

        static Gaps between(Bounds source, Bounds target) {
            return new Gaps(
                    source.x() - target.right(),
                    source.y() - target.bottom(),
                    target.x() - source.right(),
                    target.y() - source.bottom());
        }

        double towards(Side side) {
            return switch (side) {
                case WEST -> west;
                case NORTH -> north;
                case EAST -> east;
                case SOUTH -> south;
            };
        }
    }

    /**
     * One end.
     *
     * @param box the upright box around the rotated shape
     * @param allowed sides by port constraint, never empty
     * @param fixed the side at which a fixed end lies
     * @param shareX where on the box's width the edge aims, 0 to 1
     */
    record Station(
            Bounds box,
            double jetty,
            Set<Side> allowed,
            @Nullable Side fixed,
            double shareX,
            double shareY) {

        static @Nullable Station of(Route route, boolean source, double jetty) {
            Point point = source ? route.start() : route.end();
            Terminal terminal = source ? route.source() : route.target();
            if (terminal == null) {
                return point == null ? null : new Station(Terminal.at(point).box(), jetty, Side.ALL, null, 0.5, 0.5);
            }
            Bounds box = terminal.box().rotated(terminal.style().number("rotation", 0));
            Set<Side> sides = Side.allowed(terminal.style(), route.style(), source);
            Set<Side> allowed = sides.isEmpty() ? Side.ALL : sides;
            if (point == null) {
                return new Station(box, jetty, allowed, null, 0.5, 0.5);
            }
            double shareX = box.width() == 0 ? 0.5 : (point.x() - box.x()) / box.width();
            double shareY = box.height() == 0 ? 0.5 : (point.y() - box.y()) / box.height();
            return new Station(box, jetty, allowed, touched(box, point), shareX, shareY);
        }

        private static @Nullable Side touched(Bounds box, Point point) {
            if (Math.abs(point.y() - box.y()) <= 1) {
                return Side.NORTH;
            }
            if (Math.abs(point.y() - box.bottom()) <= 1) {
                return Side.SOUTH;
            }
            if (Math.abs(point.x() - box.x()) <= 1) {
                return Side.WEST;
            }
            return Math.abs(point.x() - box.right()) <= 1 ? Side.EAST : null;
        }

        /** x of an upright line, or y of a level one, one jetty away from this side. */
        double limit(Side side) {
            return switch (side) {
                case WEST -> box.x() - jetty;
                case NORTH -> box.y() - jetty;
                case EAST -> box.right() + jetty;
                case SOUTH -> box.bottom() + jetty;
            };
        }

        double aimX() {
            return box.x() + shareX * box.width();
        }

        double aimY() {
            return box.y() + shareY * box.height();
        }

        Point leave(Side side) {
            return side.horizontal() ? new Point(limit(side), aimY()) : new Point(aimX(), limit(side));
        }
    }

    /**
     * One step of the table.
     *
     * @param beside the side of a shape next to which the step ends; null: in the middle of the shape or of the gap
     * @param source whose side or middle: true the source's, false the target's, null that of the gap between
     */
    private record Move(
            Side towards, @Nullable Side beside, @Nullable Boolean source) {

        static Move decode(int code, int quadrant) {
            Side towards = (switch (code & 0xF) {
                        case 1 -> Side.WEST;
                        case 2 -> Side.NORTH;
                        case 4 -> Side.SOUTH;
                        default -> Side.EAST;
                    })
                    .turned(quadrant);
            Boolean source = (code & mxEdgeStyle.SOURCE_MASK) > 0
                    ? Boolean.TRUE
                    : (code & mxEdgeStyle.TARGET_MASK) > 0 ? Boolean.FALSE : null;
            int bit = (code & mxEdgeStyle.SIDE_MASK) >> 5;
            boolean center = (code & mxEdgeStyle.CENTER_MASK) > 0 || bit == 0;
            Side beside = center ? null : Side.at(Integer.numberOfTrailingZeros(bit) + quadrant);
            return new Move(towards, beside, source);
        }

        Point apply(Point from, Station sourceStation, Station targetStation, Gaps gaps) {
            if (source == null) {
                double half = Math.max(gaps.towards(towards) - sourceStation.jetty - targetStation.jetty, 0) / 2;
                return from.plus(towards.dx() * half, towards.dy() * half);
            }
            Station station = source ? sourceStation : targetStation;
            if (towards.horizontal()) {
                double x = beside == null ? station.aimX() : station.limit(beside);
                return (x - from.x()) * towards.dx() > 0 ? new Point(x, from.y()) : from;
            }
            double y = beside == null ? station.aimY() : station.limit(beside);
            return (y - from.y()) * towards.dy() > 0 ? new Point(from.x(), y) : from;
        }
    }
}
