package io.journeydeck.sketch;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Segment;
import java.util.List;

/** A box with rounded corners as lines and curves, clockwise from where its upper left corner ends. */
final class RoundBox {

    /** How far the controls of a quadratic curve's cubic twin lie towards the corner. */
    private static final double PULL = 2.0 / 3;

    private RoundBox() {}

    static Outline.Freeform of(Outline.Rect rect) {
        Bounds box = rect.bounds();
        double rx = rect.radiusX();
        double ry = rect.radiusY();
        return new Outline.Freeform(List.of(
                new Segment.MoveTo(new Point(box.x() + rx, box.y())),
                new Segment.LineTo(new Point(box.right() - rx, box.y())),
                corner(box.right() - rx, box.y(), box.right(), box.y(), box.right(), box.y() + ry),
                new Segment.LineTo(new Point(box.right(), box.bottom() - ry)),
                corner(box.right(), box.bottom() - ry, box.right(), box.bottom(), box.right() - rx, box.bottom()),
                new Segment.LineTo(new Point(box.x() + rx, box.bottom())),
                corner(box.x() + rx, box.bottom(), box.x(), box.bottom(), box.x(), box.bottom() - ry),
                new Segment.LineTo(new Point(box.x(), box.y() + ry)),
                corner(box.x(), box.y() + ry, box.x(), box.y(), box.x() + rx, box.y())));
    }

    private static Segment corner(double x1, double y1, double cornerX, double cornerY, double x2, double y2) {
        Point corner = new Point(cornerX, cornerY);
        Point to = new Point(x2, y2);
        return new Segment.CurveTo(new Point(x1, y1).towards(corner, PULL), to.towards(corner, PULL), to);
    }
}
