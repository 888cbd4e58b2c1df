package io.journeydeck.drawio.graph;

import com.mxgraph.model.mxGeometry;
import com.mxgraph.util.mxPoint;
import com.mxgraph.util.mxRectangle;
import com.mxgraph.view.mxCellState;
import com.mxgraph.view.mxConnectionConstraint;
import com.mxgraph.view.mxEdgeStyle.mxEdgeStyleFunction;
import com.mxgraph.view.mxGraphView;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JGraphX's view with draw.io's rules: it adds up origins and runs an edge through fixed ends, router, floating ends; what an end, a
 * router or a border is comes from here. Labels are never measured, so no font of the machine is touched, and names in styles are
 * looked up in our lists only (JGraphX would look them up as Java fields).
 */
final class PageView extends mxGraphView {

    PageView(PageGraph graph) {
        super(graph);
    }

    /** Works out the place of a cell whose parent and terminals have theirs. */
    mxCellState place(GraphCell cell) {
        mxCellState state = getState(cell, true);
        state.setInvalid(false);
        state.setVisibleTerminalState(stateOf(cell.getTerminal(true)), true);
        state.setVisibleTerminalState(stateOf(cell.getTerminal(false)), false);
        updateCellState(state);
        return state;
    }

    /** Lays an edge straight between its ends, its style's wishes aside. */
    mxCellState placeStraight(GraphCell cell) {
        mxCellState state = getState(cell, true);
        Point start = plainEnd(state, true);
        Point end = plainEnd(state, false);
        state.setAbsolutePoints(List.of(toMx(start), toMx(end)));
        updateEdgeBounds(state);
        return state;
    }

    private Point plainEnd(mxCellState edge, boolean source) {
        mxCellState terminal = edge.getVisibleTerminalState(source);
        if (terminal != null) {
            return joint(terminal).middle();
        }
        mxPoint given =
                edge.getCell() instanceof GraphCell cell ? cell.getGeometry().getTerminalPoint(source) : null;
        return given == null ? Point.ORIGIN : fromMx(transformControlPoint(edge, given));
    }

    private @Nullable mxCellState stateOf(@Nullable Object cell) {
        return cell == null ? null : getState(cell);
    }

    @Override
    public void updateVertexState(mxCellState state, mxGeometry geometry) {
        GraphCell parent = cell(state).within();
        if (parent != null && geometry.isRelative() && parent.cell() instanceof Vertex) {
            Point center = box(getState(parent)).center();
            Point turned = box(state).center().rotated(parent.style().number("rotation", 0), center);
            state.setX(turned.x() - state.getWidth() / 2);
            state.setY(turned.y() - state.getHeight() / 2);
        }
    }

    @Override
    public void updateLabel(mxCellState state) {}

    @Override
    public void updateLabelBounds(mxCellState state) {}

    @Override
    public mxRectangle updateBoundingBox(mxCellState state) {
        return state;
    }

    @Override
    public void updateFixedTerminalPoint(
            mxCellState edge, @Nullable mxCellState terminal, boolean source, mxConnectionConstraint unused) {
        edge.setAbsoluteTerminalPoint(toMxOrNull(fixedEnd(edge, terminal, source)), source);
    }

    private @Nullable Point fixedEnd(mxCellState edge, @Nullable mxCellState terminal, boolean source) {
        if (terminal == null) {
            mxPoint given = cell(edge).getGeometry().getTerminalPoint(source);
            return given == null ? null : fromMx(transformControlPoint(edge, given));
        }
        Joint joint = joint(terminal);
        if (joint.style().text("perimeter", "").equals("centerPerimeter")) {
            return joint.box().center();
        }
        Attachment attachment = Attachment.of(cell(edge).style(), source);
        return attachment == null ? null : attachment.on(joint);
    }

    @Override
    public void updateFloatingTerminalPoint(
            mxCellState edge, mxCellState start, @Nullable mxCellState end, boolean source) {
        Style style = cell(edge).style();
        Joint joint = joint(start);
        mxPoint next = getNextPoint(edge, end, source);
        Point from = next == null ? joint.box().center() : fromMx(next);
        edge.setAbsoluteTerminalPoint(toMx(joint.floatingEnd(style, from, projectsEnds(style), source)), source);
    }

    private static boolean projectsEnds(Style edge) {
        if (edge.get("orthogonal") != null) {
            return edge.flag("orthogonal", false);
        }
        Router router = edge.flag("noEdgeStyle", false) ? null : Router.named(edge.get("edgeStyle"));
        return router != null && router.orthogonal();
    }

    @Override
    public @Nullable mxEdgeStyleFunction getEdgeStyle(
            mxCellState edge, @Nullable List<mxPoint> points, @Nullable Object source, @Nullable Object target) {
        Router router =
                router(cell(edge).style(), points == null ? 0 : points.size(), source != null && source == target);
        if (router == null) {
            return null;
        }
        return (state, from, to, waypoints, result) -> {
            List<Point> through = waypoints == null
                    ? List.of()
                    : waypoints.stream()
                            .map(point -> fromMx(transformControlPoint(state, point)))
                            .toList();
            Route route = new Route(
                    cell(state).style(),
                    fromMxOrNull(state.getAbsolutePoint(0)),
                    fromMxOrNull(state.getAbsolutePoint(state.getAbsolutePointCount() - 1)),
                    terminal(from),
                    terminal(to),
                    through);
            router.bends(route).forEach(bend -> result.add(toMx(bend)));
        };
    }

    private static @Nullable Router router(Style style, int waypoints, boolean sameShape) {
        boolean fixedLoop = style.flag("orthogonalLoop", false)
                && (Attachment.of(style, true) != null || Attachment.of(style, false) != null);
        if (sameShape && waypoints < 2 && !fixedLoop) {
            Router asked = Router.named(style.get("loopStyle"));
            return asked == null ? Router.loop() : asked;
        }
        return style.flag("noEdgeStyle", false) ? null : Router.named(style.get("edgeStyle"));
    }

    @Override
    public mxPoint getPoint(mxCellState state, @Nullable mxGeometry geometry) {
        if (state.getAbsolutePoints() == null || state.getAbsolutePointCount() < 2) {
            return new mxPoint(state.getCenterX(), state.getCenterY());
        }
        EdgeWay way = way(state);
        if (geometry == null) {
            return toMx(way.middle());
        }
        mxPoint offset = geometry.getOffset();
        return toMx(way.beside(geometry.getX(), geometry.getY(), offset == null ? Point.ORIGIN : fromMx(offset)));
    }

    static EdgeWay way(mxCellState edge) {
        return new EdgeWay(
                edge.getAbsolutePoints().stream().map(PageView::fromMx).toList());
    }

    static Bounds box(mxCellState state) {
        return new Bounds(state.getX(), state.getY(), state.getWidth(), state.getHeight());
    }

    private @Nullable Terminal terminal(@Nullable mxCellState state) {
        if (state == null) {
            return null;
        }
        GraphCell cell = cell(state);
        mxGeometry geometry = cell.getGeometry();
        return new Terminal(box(state), cell.style(), geometry.isRelative() ? geometry.getX() : null);
    }

    private Joint joint(mxCellState state) {
        Cell cell = cell(state).cell();
        return new Joint(box(state), fromMx(getPoint(state, null)), cell(state).style(), !(cell instanceof Edge));
    }

    private static GraphCell cell(mxCellState state) {
        return (GraphCell) state.getCell();
    }

    private static Point fromMx(mxPoint point) {
        return new Point(point.getX(), point.getY());
    }

    private static @Nullable Point fromMxOrNull(@Nullable mxPoint point) {
        return point == null ? null : fromMx(point);
    }

    private static mxPoint toMx(Point point) {
        return new mxPoint(point.x(), point.y());
    }

    private static @Nullable mxPoint toMxOrNull(@Nullable Point point) {
        return point == null ? null : toMx(point);
    }
}
