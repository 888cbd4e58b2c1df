package io.journeydeck.drawio.graph;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For entity relations: leaves and arrives at a left or right side by a level piece of {@code segment} px (30) and runs straight between. */
final class EntityRelationRouter implements Router {

    private static final double SEGMENT = 30;

    @Override
    public List<Point> bends(Route route) {
        Terminal source = route.sourceOrStart();
        Terminal target = route.targetOrEnd();
        if (source == null || target == null) {
            return List.of();
        }
        boolean left = leavesLeft(route);
        boolean right = arrivesLeft(route);
        double x0 = left ? source.box().x() : source.box().right();
        double y0 = source.routingCenter().y();
        double x1 = right ? target.box().x() : target.box().right();
        double y1 = target.routingCenter().y();
        double segment = route.style().number("segment", SEGMENT);
        List<Point> bends = new ArrayList<>();
        if (left == right) {
            double x = left ? Math.min(x0, x1) - segment : Math.max(x0, x1) + segment;
            bends.add(new Point(x, y0));
            bends.add(new Point(x, y1));
            return bends;
        }
        double out = x0 + (left ? -segment : segment);
        double in = x1 + (right ? -segment : segment);
        bends.add(new Point(out, y0));
        if ((out < in) == left) {
            double middle = y0 + (y1 - y0) / 2;
            bends.add(new Point(out, middle));
            bends.add(new Point(in, middle));
        }
        bends.add(new Point(in, y1));
        return bends;
    }

    private static boolean leavesLeft(Route route) {
        Terminal source = route.source();
        if (source == null) {
            return false;
        }
        Boolean forced = route.start() == null ? forced(source, route, true) : null;
        if (forced != null) {
            return forced;
        }
        if (source.share() != null) {
            return source.share() <= 0.5;
        }
        Terminal target = route.target();
        return target != null && right(route.end(), target.box()) < left(route.start(), source.box());
    }

    private static boolean arrivesLeft(Route route) {
        Terminal target = route.target();
        if (target == null) {
            return true;
        }
        Boolean forced = route.end() == null ? forced(target, route, false) : null;
        if (forced != null) {
            return forced;
        }
        if (target.share() != null) {
            return target.share() <= 0.5;
        }
        Terminal source = route.sourceOrStart();
        return source == null || source.box().right() < left(route.end(), target.box());
    }

    private static @Nullable Boolean forced(Terminal terminal, Route route, boolean source) {
        Set<Side> sides = Side.allowed(terminal.style(), route.style(), source);
        if (sides.isEmpty() || sides.equals(EnumSet.of(Side.WEST, Side.EAST))) {
            return null;
        }
        return sides.equals(EnumSet.of(Side.WEST));
    }

    private static double right(@Nullable Point fixed, Bounds box) {
        return fixed == null ? box.right() : fixed.x();
    }

    private static double left(@Nullable Point fixed, Bounds box) {
        return fixed == null ? box.x() : fixed.x();
    }
}
