package io.journeydeck.drawio.graph;

import com.mxgraph.model.mxCell;
import com.mxgraph.model.mxGeometry;
import com.mxgraph.util.mxPoint;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.Layer;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shown cell as JGraphX sees it: place and joints only, with neither label nor style; ours are kept beside. */
final class GraphCell extends mxCell {

    private static final long serialVersionUID = 1L;

    private final transient Cell cell;
    private final transient Style resolved;
    private final transient @Nullable GraphCell within;
    private boolean placed;
    private boolean leftOut;

    GraphCell(Cell cell, Style style, @Nullable GraphCell parent) {
        super(null, geometry(cell), null);
        this.cell = cell;
        this.resolved = style;
        this.within = parent;
        setParent(parent);
        setVertex(cell instanceof Vertex);
        setEdge(cell instanceof Edge);
    }

    Cell cell() {
        return cell;
    }

    Style style() {
        return resolved;
    }

    @Nullable
    GraphCell within() {
        return within;
    }

    /** True once its place is worked out; an edge that nothing can be drawn of never is. */
    boolean placed() {
        return placed;
    }

    /** True for an edge that joins something hidden. */
    boolean leftOut() {
        return leftOut;
    }

    void leaveOut() {
        leftOut = true;
    }

    void markPlaced() {
        placed = true;
    }

    /** Farthest place and largest size, px (260 m): what is beyond it in a file is taken as this. */
    static final double FARTHEST = 1e6;

    private static double sane(double value) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, value));
    }

    private static mxGeometry geometry(Cell cell) {
        return cell.accept(new Cell.Visitor<mxGeometry>() {
            @Override
            public mxGeometry layer(Layer layer) {
                return new mxGeometry();
            }

            @Override
            public mxGeometry vertex(Vertex vertex) {
                Geometry given = vertex.geometry();
                double x = given.relative() || given.width() >= 0 ? given.x() : given.x() + given.width();
                double y = given.relative() || given.height() >= 0 ? given.y() : given.y() + given.height();
                mxGeometry geometry =
                        new mxGeometry(sane(x), sane(y), sane(Math.abs(given.width())), sane(Math.abs(given.height())));
                geometry.setRelative(given.relative());
                geometry.setOffset(point(given.offset()));
                return geometry;
            }

            @Override
            public mxGeometry edge(Edge edge) {
                Geometry given = edge.geometry();
                mxGeometry geometry = new mxGeometry(sane(given.x()), sane(given.y()), 0, 0);
                geometry.setRelative(given.relative());
                geometry.setOffset(point(given.offset()));
                geometry.setSourcePoint(point(given.sourcePoint()));
                geometry.setTargetPoint(point(given.targetPoint()));
                List<mxPoint> waypoints = new ArrayList<>();
                given.points().forEach(waypoint -> waypoints.add(point(waypoint)));
                geometry.setPoints(waypoints);
                return geometry;
            }
        });
    }

    private static @Nullable mxPoint point(@Nullable Point point) {
        return point == null ? null : new mxPoint(sane(point.x()), sane(point.y()));
    }
}
