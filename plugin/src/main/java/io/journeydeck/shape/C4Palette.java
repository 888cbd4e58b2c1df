package io.journeydeck.shape;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Canvas;
import java.util.Map;

/** The C4 palette's person: a head on a round-shouldered body that holds the label. */
final class C4Palette {

    private C4Palette() {}

    static Map<String, Shape> shapes() {
        return Map.of("mxgraph.c4.person", Shape.of(C4Palette::person, C4Palette::body));
    }

    private static double head(Figure f) {
        return Math.min(f.width() / 2, f.height() / 3);
    }

    private static Bounds body(Figure f) {
        double top = head(f) * 0.8;
        return new Bounds(0, top, f.width(), f.height() - top);
    }

    private static void person(Canvas c, Figure f) {
        double head = head(f);
        Bounds body = body(f);
        double x = (f.width() - head) / 2;
        c.ellipse(x, 0, head, head);
        c.fillAndStroke();
        c.setShadow(null);
        c.roundrect(0, body.y(), body.width(), body.height(), head / 2, head / 2);
        c.fillAndStroke();
        c.ellipse(x, 0, head, head);
        c.fillAndStroke();
    }
}
