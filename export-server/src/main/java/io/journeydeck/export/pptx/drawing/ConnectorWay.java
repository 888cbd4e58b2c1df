package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a connector as one of PowerPoint's: straight, or bent at right angles two to four times with adjust values that say
 * where (ECMA-376 part 1, presets {@code straightConnector1} and {@code bentConnector2} to {@code 5}).
 *
 * <p>A preset starts to the right and downwards; other directions are made by a quarter turn and by flips.
 *
 * @param box upright and before the turn, px
 * @param isMiddling true when every program would bend it there: once, or twice at half of the way
 */
record ConnectorWay(Xml geometry, Bounds box, boolean quarterTurn, boolean flipH, boolean flipV, boolean isMiddling) {

    /** Way points this near to a straight line are no bends, px. */
    private static final double TOLERANCE = 0.01;

    /** A way that ends where it started, seen along its first step, still needs some length for its adjust values: 1 pt. */
    private static final double SHORTEST = 4.0 / 3;

    static ConnectorWay straight(Point from, Point to) {
        return new ConnectorWay(
                ShapeGeometry.preset("straightConnector1"),
                Bounds.between(from, to),
                false,
                to.x() < from.x(),
                to.y() < from.y(),
                true);
    }

    /** Null when the way is slanted or has too many bends. */
    static @Nullable ConnectorWay of(List<Point> points) {
        List<Point> way = bendsOnly(points);
        if (way.size() == 2) {
            return straight(way.get(0), way.get(1));
        }
        return way.size() > 6 || !isRightAngled(way) ? null : bent("bentConnector", way);
    }

    /** The curved twin, for ways of two or three legs; null for others. */
    static @Nullable ConnectorWay curved(List<Point> points) {
        List<Point> way = bendsOnly(points);
        return way.size() < 3 || way.size() > 4 || !isRightAngled(way) ? null : bent("curvedConnector", way);
    }

    /** The points without those that lie on the straight line between their neighbours. */
    static List<Point> bendsOnly(List<Point> points) {
        List<Point> way = new ArrayList<>();
        for (Point point : points) {
            if (!way.isEmpty() && way.get(way.size() - 1).distanceTo(point) < TOLERANCE) {
                continue;
            }
            int n = way.size();
            if (n >= 2 && isBetween(way.get(n - 2), way.get(n - 1), point)) {
                way.set(n - 1, point);
            } else {
                way.add(point);
            }
        }
        if (way.size() == 1) {
            way.add(points.get(points.size() - 1));
        }
        return way;
    }

    private static boolean isBetween(Point a, Point b, Point c) {
        return Math.abs(a.distanceTo(b) + b.distanceTo(c) - a.distanceTo(c)) < TOLERANCE / 10;
    }

    private static boolean isRightAngled(List<Point> way) {
        for (int i = 1; i < way.size(); i++) {
            boolean level = isLevel(way.get(i - 1), way.get(i));
            boolean upright = Math.abs(way.get(i).x() - way.get(i - 1).x()) < TOLERANCE;
            boolean wanted = isLevel(way.get(0), way.get(1)) == (i % 2 == 1);
            if (wanted ? !level : !upright) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLevel(Point a, Point b) {
        return Math.abs(a.y() - b.y()) < TOLERANCE;
    }

    private static @Nullable ConnectorWay bent(String family, List<Point> way) {
        boolean quarterTurn = !isLevel(way.get(0), way.get(1));
        List<Point> own = way.stream()
                .map(p -> quarterTurn ? new Point(p.y(), -p.x()) : p)
                .toList();
        Point from = own.get(0);
        Point to = own.get(own.size() - 1);
        boolean flipH = to.x() < from.x() - TOLERANCE;
        boolean flipV = to.y() < from.y() - TOLERANCE;
        double width = Math.max(SHORTEST, Math.abs(to.x() - from.x()));
        double height = Math.max(SHORTEST, Math.abs(to.y() - from.y()));
        boolean middling = way.size() <= 4;
        Xml adjusts = Xml.of("a:avLst");
        for (int i = 1; i < own.size() - 2; i++) {
            Point step = own.get(i).minus(from);
            double across = (flipH ? -step.x() : step.x()) / width;
            double down = (flipV ? -step.y() : step.y()) / height;
            double share = i % 2 == 1 ? across : down;
            if (Math.abs(share) > 20_000) {
                return null;
            }
            middling &= Math.abs(share - 0.5) < 0.02;
            adjusts.add(Xml.of("a:gd").with("name", "adj" + i).with("fmla", "val " + Math.round(share * 100_000)));
        }
        Xml geometry =
                Xml.of("a:prstGeom").with("prst", family + (own.size() - 1)).add(adjusts);
        Point center = way.get(0).towards(way.get(way.size() - 1), 0.5);
        Bounds box = new Bounds(center.x() - width / 2, center.y() - height / 2, width, height);
        return new ConnectorWay(geometry, box, quarterTurn, flipH, flipV, middling && family.startsWith("bent"));
    }

    Xml xfrm(Placement placement) {
        Xml xfrm = Turn.of(quarterTurn ? 90 : 0, box.center()).xfrm("a:xfrm", box, placement);
        return xfrm.flag("flipH", flipH).flag("flipV", flipV);
    }
}
