package io.journeydeck.drawio.graph;

import io.journeydeck.geometry.Point;

/** draw.io's grid for the bends it makes itself: a tenth of a pixel. */
final class Tenths {

    private Tenths() {}

    static Point round(Point point) {
        return new Point(Math.round(point.x() * 10) / 10.0, Math.round(point.y() * 10) / 10.0);
    }
}
