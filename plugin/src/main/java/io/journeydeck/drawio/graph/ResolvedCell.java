package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Layer;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visible cell with its place on the page, px. */
public sealed interface ResolvedCell {

    Cell cell();

    /** The style with base styles and draw.io's defaults filled in; {@code none} stays written as {@code none}. */
    Style style();

    /** Visible children in painting order. */
    List<ResolvedCell> children();

    <R> R accept(Visitor<R> visitor);

    /** A layer; it has no place of its own. */
    record ResolvedLayer(Layer cell, List<ResolvedCell> children) implements ResolvedCell {
        public ResolvedLayer {
            children = List.copyOf(children);
        }

        @Override
        public Style style() {
            return cell.style();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.layer(this);
        }
    }

    /** A shape; {@code bounds} are absolute and before rotation. */
    record ResolvedVertex(Vertex cell, Style style, Bounds bounds, List<ResolvedCell> children)
            implements ResolvedCell {
        public ResolvedVertex {
            children = List.copyOf(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.vertex(this);
        }
    }

    /**
     * A connector.
     *
     * @param points its way, two points or more, ends on the perimeters of what it joins
     * @param labelPosition centre of its own label
     * @param source the visible shape that it is glued to (a collapsed parent stands for its child), if any
     */
    record ResolvedEdge(
            Edge cell,
            Style style,
            List<Point> points,
            Point labelPosition,
            @Nullable String source,
            @Nullable String target,
            List<ResolvedCell> children)
            implements ResolvedCell {
        public ResolvedEdge {
            points = List.copyOf(points);
            children = List.copyOf(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.edge(this);
        }
    }

    /** One method a kind of cell. */
    interface Visitor<R> {
        R layer(ResolvedLayer layer);

        R vertex(ResolvedVertex vertex);

        R edge(ResolvedEdge edge);
    }
}
