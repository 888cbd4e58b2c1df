package io.journeydeck.drawio.graph;

import io.journeydeck.geometry.Point;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A way to lay an edge between its ends: draw.io's {@code edgeStyle}. */
interface Router {

    /** The bends between the two ends, absolute, in px. */
    List<Point> bends(Route route);

    /** The loop of an edge that joins a shape with itself. */
    static Router loop() {
        return new LoopRouter();
    }

    /** The router of this name; null for straight edges ({@code none}, no name, an unknown one). */
    static @Nullable Router named(@Nullable String edgeStyle) {
        return edgeStyle == null ? null : Routers.BY_NAME.get(edgeStyle);
    }

    /** True when the router draws upright and level lines only, so that floating ends are projected, not aimed at the centre. */
    default boolean orthogonal() {
        return true;
    }

    /** The one list of routers. */
    final class Routers {

        private static final Map<String, Router> BY_NAME = Map.of(
                "elbowEdgeStyle", new ElbowRouter(),
                "entityRelationEdgeStyle", new EntityRelationRouter(),
                "isometricEdgeStyle", new IsometricRouter(),
                "loopEdgeStyle", new LoopRouter(),
                "orthogonalEdgeStyle", new OrthogonalRouter(),
                "segmentEdgeStyle", new SegmentRouter(),
                "sideToSideEdgeStyle", new SideToSideRouter(),
                "topToBottomEdgeStyle", new TopToBottomRouter());

        private Routers() {}
    }
}
