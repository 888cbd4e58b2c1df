package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Data Flow Diagram palette, {@code mxgraph.dfd.…}. */
final class DfdPalette {

    private DfdPalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.dfd.start", Shape.of(DfdPalette::start));
        shapes.put("mxgraph.dfd.loop", Shape.of(DfdPalette::loop));
        shapes.put("mxgraph.dfd.check", Shape.of(DfdPalette::outline));
        shapes.put("mxgraph.dfd.check2", Shape.of(DfdPalette::check));
        shapes.put("mxgraph.dfd.dataStoreID", Shape.of(DfdPalette::dataStore));
        shapes.put("mxgraph.dfd.archive", Drawing.area("M0 0 L100 0 50 100Z").andLine("M10 20 L90 20"));
        shapes.put("mxgraph.dfd.externalEntity", Shape.of(DfdPalette::externalEntity));
        return shapes;
    }

    /** A pill that is never higher than wide. */
    private static void start(Canvas c, Figure f) {
        double high = Math.min(f.width(), f.height());
        c.roundrect(0, (f.height() - high) / 2, f.width(), high, high / 2, high / 2);
        c.fillAndStroke();
    }

    /** A bar with flat bows at both ends. */
    private static void loop(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double x = Math.min(h, w) * 0.2;
        double r = Math.min(h, w) * 0.8;
        c.begin();
        c.moveTo(w - x, 0);
        c.arcTo(r, r, 0, false, true, w - x, h);
        c.lineTo(x, h);
        c.arcTo(r, r, 0, false, true, x, 0);
        c.close();
        c.fillAndStroke();
    }

    private static double tip(Figure f) {
        return Math.min(f.height(), f.width()) / 2;
    }

    private static void outline(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double tip = tip(f);
        Ink.sharp(c, 0, h / 2, tip, 0, w - tip, 0, w, h / 2, w - tip, h, tip, h);
    }

    private static void check(Canvas c, Figure f) {
        double h = f.height();
        double x = f.width() - tip(f);
        outline(c, f);
        Ink.line(c, x, 0, x - tip(f), h / 2, x, h);
    }

    private static void dataStore(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.begin();
        Corners.open(c, Corners.points(w, h, 0, h, 0, 0, w, 0), 0);
        c.fillAndStroke();
        double x = Math.min(30, w);
        Ink.line(c, x, 0, x, h);
    }

    /** A slab seen from above its upper left edge, 10 px high, that lies in its own shade. */
    private static void externalEntity(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double s = Math.min(10, Math.min(w, h) / 2);
        double[] slab = {0, 0, w - s, 0, w, s, w, h, s, h, 0, h - s};
        Ink.sharp(c, slab);
        Ink.shade(c, 0.5, 0, 0, w - s, 0, w, s, s, s, s, h, 0, h - s);
        c.begin();
        c.setShadow(null);
        Ink.area(c, slab);
        Corners.open(c, Corners.points(s, h, s, s, w, s), 0);
        Corners.open(c, Corners.points(0, 0, s, s), 0);
        c.stroke();
    }
}
