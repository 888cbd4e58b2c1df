package io.journeydeck.drawio.graph;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves and arrives upright, with one level piece between: {@link SideToSideRouter} with x and y exchanged. */
final class TopToBottomRouter implements Router {

    private final Router sideToSide = new SideToSideRouter();

    @Override
    public List<Point> bends(Route route) {
        Route mirrored = new Route(
                route.style(),
                mirror(route.start()),
                mirror(route.end()),
                mirror(route.source()),
                mirror(route.target()),
                route.waypoints().stream().map(TopToBottomRouter::swap).toList());
        return sideToSide.bends(mirrored).stream().map(TopToBottomRouter::swap).toList();
    }

    private static Point swap(Point point) {
        return new Point(point.y(), point.x());
    }

    private static @Nullable Point mirror(@Nullable Point point) {
        return point == null ? null : swap(point);
    }

    private static @Nullable Terminal mirror(@Nullable Terminal terminal) {
        if (terminal == null) {
            return null;
        }
        Bounds box = terminal.box();
        return new Terminal(
                new Bounds(box.y(), box.x(), box.height(), box.width()),
                terminal.style()
                        .with("routingCenterX", terminal.style().text("routingCenterY", "0"))
                        .with("routingCenterY", terminal.style().text("routingCenterX", "0")),
                terminal.share());
    }
}
