package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;

/**
 * The rotation of a native shape, clockwise around {@code pivot}. What lies inside a turned shape is described in its own upright
 * coordinates: those from before the turn.
 */
record Turn(double degrees, Point pivot) {

    static Turn of(double degrees, Point pivot) {
        double turn = ((degrees % 360) + 360) % 360;
        return new Turn(turn < 0.001 || turn > 359.999 ? 0 : turn, pivot);
    }

    /** The transform of a node as seen from inside this turn. */
    Affine inside(Affine transform) {
        return degrees == 0 ? transform : Affine.rotation(-degrees, pivot).times(transform);
    }

    Point toPage(Point inside) {
        return inside.rotated(degrees, pivot);
    }

    Point fromPage(Point onPage) {
        return onPage.rotated(-degrees, pivot);
    }

    /** The upright box on the page around a box inside the turn. */
    Bounds extent(Bounds inside) {
        return degrees == 0 ? inside : Affine.rotation(degrees, pivot).apply(inside);
    }

    /** Place, size and rotation of a shape whose box inside the turn is {@code box} (ECMA-376 part 1, 20.1.7.6). */
    Xml xfrm(String name, Bounds box, Placement placement) {
        Point center = toPage(box.center());
        Xml xfrm = Xml.of(name);
        if (degrees != 0) {
            xfrm.with("rot", Math.round(degrees * 60_000));
        }
        return xfrm.add(Xml.of("a:off")
                        .with("x", placement.x(center.x() - box.width() / 2))
                        .with("y", placement.y(center.y() - box.height() / 2)))
                .add(Xml.of("a:ext").with("cx", placement.size(box.width())).with("cy", placement.size(box.height())));
    }
}
