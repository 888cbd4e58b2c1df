package io.journeydeck.shape;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** The UML 2.5 palette's actions and pins; their corners have a radius of {@code arcSize} px. */
final class Uml25Palette {

    private static final double PIN = 10;

    private Uml25Palette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.uml25.action", Shape.of(Uml25Palette::action));
        shapes.put("mxgraph.uml25.actionParams", Shape.of(Uml25Palette::actionWithParameters));
        shapes.put("mxgraph.uml25.behaviorAction", Shape.of(Uml25Palette::behaviorAction));
        shapes.put(
                "mxgraph.uml25.inputPin",
                Drawing.area("M0 0 L100 0 100 100 0 100Z").andLine("M75 50 L25 50 M40 40 L25 50 40 60"));
        shapes.put("umlState", Shape.of(Uml25Palette::state, Uml25Palette::stateLabel));
        return shapes;
    }

    private static void body(Canvas c, double x, double width, double height, double arc) {
        double radius = Math.max(0, Math.min(arc, Math.min(width, height) / 2));
        c.roundrect(x, 0, Math.max(0, width), height, radius, radius);
        c.fillAndStroke();
        c.setShadow(null);
    }

    private static void action(Canvas c, Figure f) {
        double x = Math.max(0, f.width() - PIN);
        body(c, 0, x, f.height(), f.number("arcSize", 10));
        WallShapes.box(c, x, f.height() / 2 - PIN, PIN, 2 * PIN);
    }

    private static void actionWithParameters(Canvas c, Figure f) {
        double y = f.height() / 2;
        body(c, 20, f.width() - 20, f.height(), f.number("arcSize", 10));
        WallShapes.box(c, 5, y - 17, 20, 34);
        WallShapes.box(c, 0, y - 13, PIN, PIN);
        WallShapes.box(c, 0, y + 3, PIN, PIN);
    }

    private static void behaviorAction(Canvas c, Figure f) {
        double x = f.width() - 40;
        double y = f.height() / 2;
        body(c, 0, f.width(), f.height(), f.number("arcSize", 10));
        if (f.width() < 60 || f.height() < 40) {
            return;
        }
        c.begin();
        Corners.open(c, Corners.points(x - 20, y + 20, x - 20, y, x + 20, y, x + 20, y + 20), 0);
        c.moveTo(x, y - 20);
        c.lineTo(x, y + 20);
        c.stroke();
    }

    /** How far a state's body begins from the left, px: an entry or exit point sits on its edge. */
    private static double inset(Figure f) {
        return f.style().text("umlStateConnection", "").startsWith("connPointRef") ? PIN : 0;
    }

    private static void state(Canvas c, Figure f) {
        double x = inset(f);
        double h = f.height();
        double radius = f.flag("absoluteArcSize", false) ? f.number("arcSize", 10) : 10;
        body(c, x, f.width() - x, h, f.rounded() ? radius : 0);
        if (x > 0) {
            c.ellipse(0, h / 2 - PIN, 2 * PIN, 2 * PIN);
            c.fillAndStroke();
        }
        if (f.style().text("umlStateConnection", "").equals("connPointRefExit")) {
            c.begin();
            c.moveTo(5, h / 2 - 5);
            c.lineTo(15, h / 2 + 5);
            c.moveTo(15, h / 2 - 5);
            c.lineTo(5, h / 2 + 5);
            c.stroke();
        }
        if (f.style().text("umlStateSymbol", "").equals("collapseState")) {
            collapsed(c, f.width(), h);
        }
    }

    /** Two small states side by side in the lower right corner. */
    private static void collapsed(Canvas c, double w, double h) {
        c.roundrect(w - 40, h - 20, PIN, PIN, 3, 3);
        c.stroke();
        c.roundrect(w - 20, h - 20, PIN, PIN, 3, 3);
        c.stroke();
        Ink.line(c, w - 30, h - 15, w - 20, h - 15);
    }

    private static Bounds stateLabel(Figure f) {
        return f.box().inset(Math.min(inset(f), f.width()), 0, 0, 0);
    }
}
