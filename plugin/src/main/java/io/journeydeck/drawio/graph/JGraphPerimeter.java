package io.journeydeck.drawio.graph;

import com.mxgraph.util.mxPoint;
import com.mxgraph.util.mxRectangle;
import com.mxgraph.view.mxCellState;
import com.mxgraph.view.mxPerimeter;
import com.mxgraph.view.mxPerimeter.mxPerimeterFunction;
import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A perimeter that JGraphX has as draw.io has it. It reads nothing of the style but the direction. */
final class JGraphPerimeter implements Perimeter {

    static final Perimeter RECTANGLE = new JGraphPerimeter(mxPerimeter.RectanglePerimeter);
    static final Perimeter RHOMBUS = new JGraphPerimeter(mxPerimeter.RhombusPerimeter);
    static final Perimeter TRIANGLE = new JGraphPerimeter(mxPerimeter.TrianglePerimeter);
    static final Perimeter HEXAGON = new JGraphPerimeter(mxPerimeter.HexagonPerimeter);

    private final mxPerimeterFunction function;

    private JGraphPerimeter(mxPerimeterFunction function) {
        this.function = function;
    }

    @Override
    public @Nullable Point meet(Bounds box, Style style, Point next, boolean orthogonal) {
        Map<String, Object> direction = new HashMap<>();
        direction.put("direction", style.text("direction", "east"));
        mxCellState state = new mxCellState();
        state.setStyle(direction);
        mxPoint point = function.apply(
                new mxRectangle(box.x(), box.y(), box.width(), box.height()),
                state,
                new mxPoint(next.x(), next.y()),
                orthogonal);
        return point == null || !Double.isFinite(point.getX()) || !Double.isFinite(point.getY())
                ? null
                : new Point(point.getX(), point.getY());
    }
}
