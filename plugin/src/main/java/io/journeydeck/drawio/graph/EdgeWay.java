package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Geometry;
import io.journeydeck.geometry.Point;
import java.util.List;

/** The way of an edge, and where labels lie on it. */
record EdgeWay(List<Point> points) {

    EdgeWay {
        points = List.copyOf(points);
    }

    /**
     * A place beside the way, as draw.io counts it: {@code x} from -1 (start) to 1 (end) along the way, {@code y} px to the left of it
     * (above an edge that runs to the right), then the offset.
     */
    Point beside(double x, double y, Point offset) {
        double[] lengths = new double[points.size() - 1];
        double length = 0;
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = points.get(i).distanceTo(points.get(i + 1));
            length += lengths[i];
        }
        double distance = Math.round((x / 2 + 0.5) * length);
        double passed = 0;
        int piece = 0;
        while (piece < lengths.length - 1 && distance >= Math.round(passed + lengths[piece])) {
            passed += lengths[piece++];
        }
        Point from = points.get(piece);
        if (lengths[piece] == 0) {
            return from.plus(offset);
        }
        Point along = points.get(piece + 1).minus(from).times(1 / lengths[piece]);
        return from.plus(along.times(distance - passed))
                .plus(along.y() * y, -along.x() * y)
                .plus(offset);
    }

    Point middle() {
        return beside(0, 0, Point.ORIGIN);
    }

    /** The centre of the edge's own label. */
    Point label(Geometry geometry) {
        Point offset = geometry.offset() == null ? Point.ORIGIN : geometry.offset();
        return geometry.relative()
                ? beside(geometry.x(), geometry.y(), offset)
                : points.get(0).towards(points.get(points.size() - 1), 0.5).plus(offset);
    }
}
