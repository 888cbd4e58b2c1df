package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.Layer;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.geometry.Point;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** All numbers of a cell's geometry. */
final class GeometryNumbers implements Cell.Visitor<DoubleStream> {

    @Override
    public DoubleStream layer(Layer layer) {
        return DoubleStream.empty();
    }

    @Override
    public DoubleStream vertex(Vertex vertex) {
        return numbers(vertex.geometry());
    }

    @Override
    public DoubleStream edge(Edge edge) {
        return numbers(edge.geometry());
    }

    private static DoubleStream numbers(Geometry geometry) {
        Stream<Point> ends = Stream.of(geometry.offset(), geometry.sourcePoint(), geometry.targetPoint());
        return DoubleStream.concat(
                DoubleStream.of(geometry.x(), geometry.y(), geometry.width(), geometry.height()),
                Stream.concat(ends.filter(Objects::nonNull), geometry.points().stream())
                        .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y())));
    }
}
