package io.journeydeck.shape;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shapes of the UML palette. */
final class UmlShapes {

    private UmlShapes() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("umlActor", Shape.of(UmlShapes::actor));
        shapes.put("umlLifeline", Shape.of(UmlShapes::lifeline, UmlShapes::lifelineLabel));
        shapes.put("umlFrame", Shape.of(UmlShapes::frame, UmlShapes::frameLabel));
        shapes.put("umlBoundary", Shape.of(UmlShapes::boundary, UmlShapes::insideBoundary));
        shapes.put("umlEntity", Shape.of(UmlShapes::entity));
        shapes.put("umlControl", Shape.of(UmlShapes::control, UmlShapes::belowArrow));
        shapes.put("umlDestroy", Shape.of(UmlShapes::destroy));
        shapes.put("component", Shape.of(UmlShapes::component));
        shapes.put("module", Shape.of(UmlShapes::module));
        shapes.put("lollipop", Shape.of(UmlShapes::lollipop));
        shapes.put("requires", Shape.of(UmlShapes::requires));
        shapes.put("startState", Shape.of(UmlShapes::startState));
        shapes.put("endState", Shape.of(UmlShapes::endState));
        return shapes;
    }

    private static void actor(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.ellipse(w / 4, 0, w / 2, h / 4);
        c.fillAndStroke();
        c.begin();
        c.moveTo(w / 2, h / 4);
        c.lineTo(w / 2, 2 * h / 3);
        c.moveTo(w / 2, h / 3);
        c.lineTo(0, h / 3);
        c.moveTo(w / 2, h / 3);
        c.lineTo(w, h / 3);
        c.moveTo(w / 2, 2 * h / 3);
        c.lineTo(0, h);
        c.moveTo(w / 2, 2 * h / 3);
        c.lineTo(w, h);
        c.stroke();
    }

    private static double head(Figure f) {
        return f.length("size", 40, f.height());
    }

    private static void lifeline(Canvas c, Figure f) {
        double head = head(f);
        String participant = f.style().text("participant", "");
        Figure top = new Figure(f.style(), f.width(), head);
        switch (participant) {
            case "umlActor" -> actor(c, top);
            case "umlBoundary" -> boundary(c, top);
            case "umlEntity" -> entity(c, top);
            case "umlControl" -> control(c, top);
            default -> BasicShapes.rectangle(c, top);
        }
        if (head < f.height()) {
            c.save();
            c.setDashed(f.flag("lifelineDashed", true), false);
            Ink.line(c, f.width() / 2, head, f.width() / 2, f.height());
            c.restore();
        }
    }

    private static Bounds lifelineLabel(Figure f) {
        return new Bounds(0, 0, f.width(), head(f));
    }

    private static void frame(Canvas c, Figure f) {
        double w = f.length("width", 60, f.width());
        double h = f.length("height", 30, f.height());
        double cut = Math.min(10, Math.min(w, h));
        c.save();
        c.setFillColor(f.color("swimlaneFillColor").orElse(null));
        c.rect(0, 0, f.width(), f.height());
        c.fillAndStroke();
        c.restore();
        c.setShadow(null);
        c.begin();
        Corners.closed(c, Corners.points(0, 0, w, 0, w, Math.max(0, h - cut * 1.5), Math.max(0, w - cut), h, 0, h), 0);
        c.fillAndStroke();
    }

    private static Bounds frameLabel(Figure f) {
        return new Bounds(0, 0, f.length("width", 60, f.width()), f.length("height", 30, f.height()));
    }

    private static void boundary(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        Ink.line(c, 0, h / 4, 0, h * 3 / 4);
        Ink.line(c, 0, h / 2, w / 6, h / 2);
        c.ellipse(w / 6, 0, w * 5 / 6, h);
        c.fillAndStroke();
    }

    private static Bounds insideBoundary(Figure f) {
        return new Bounds(f.width() / 6, 0, f.width() * 5 / 6, f.height());
    }

    private static Bounds belowArrow(Figure f) {
        return new Bounds(0, f.height() / 8, f.width(), f.height() * 7 / 8);
    }

    private static void entity(Canvas c, Figure f) {
        c.ellipse(0, 0, f.width(), f.height());
        c.fillAndStroke();
        Ink.line(c, f.width() / 8, f.height(), f.width() * 7 / 8, f.height());
    }

    private static void control(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        Ink.line(c, w * 3 / 8, h * 1.1 / 8, w * 5 / 8, 0);
        c.ellipse(0, h / 8, w, h * 7 / 8);
        c.fillAndStroke();
        Ink.line(c, w * 3 / 8, h * 1.1 / 8, w * 5 / 8, h / 4);
    }

    private static void destroy(Canvas c, Figure f) {
        Ink.line(c, f.width(), 0, 0, f.height());
        Ink.line(c, 0, 0, f.width(), f.height());
    }

    /** Its jetties' middles stand at three and seven tenths of its height. */
    private static void component(Canvas c, Figure f) {
        double dy = f.number("jettyHeight", 12);
        jetties(c, f, f.number("jettyWidth", 32), dy, 0.3 * f.height() - dy / 2, 0.7 * f.height() - dy / 2);
    }

    /** Its jetties begin a jetty's height below its top. */
    private static void module(Canvas c, Figure f) {
        double dy = f.number("jettyHeight", 10);
        double top = Math.min(dy, f.height() - dy);
        jetties(c, f, f.number("jettyWidth", 20), dy, top, Math.min(top + 2 * dy, f.height() - dy));
    }

    private static void jetties(Canvas c, Figure f, double dx, double dy, double y0, double y1) {
        double w = f.width();
        double h = f.height();
        double x1 = dx / 2;
        double x2 = dx;
        c.begin();
        Corners.closed(
                c,
                Corners.points(
                        x1, 0, w, 0, w, h, x1, h, x1, y1 + dy, 0, y1 + dy, 0, y1, x1, y1, x1, y0 + dy, 0, y0 + dy, 0,
                        y0, x1, y0),
                0);
        c.fillAndStroke();
        Ink.line(c, x1, y0, x2, y0, x2, y0 + dy, x1, y0 + dy);
        Ink.line(c, x1, y1, x2, y1, x2, y1 + dy, x1, y1 + dy);
    }

    private static void lollipop(Canvas c, Figure f) {
        double size = f.length("size", 10, f.height());
        c.ellipse((f.width() - size) / 2, 0, size, size);
        c.fillAndStroke();
        Ink.line(c, f.width() / 2, size, f.width() / 2, f.height());
    }

    private static void requires(Canvas c, Figure f) {
        double size = f.length("size", 10, f.width());
        double inset = f.number("inset", 2) + c.strokeWidth();
        c.begin();
        c.moveTo(f.width() / 2, size + inset);
        c.lineTo(f.width() / 2, f.height());
        c.stroke();
        c.begin();
        c.moveTo((f.width() - size) / 2 - inset, size / 2);
        c.quadTo((f.width() - size) / 2 - inset, size + inset, f.width() / 2, size + inset);
        c.quadTo((f.width() + size) / 2 + inset, size + inset, (f.width() + size) / 2 + inset, size / 2);
        c.stroke();
    }

    private static double rim(Figure f) {
        return Math.min(4, Math.min(f.width() / 5, f.height() / 5));
    }

    private static void startState(Canvas c, Figure f) {
        double rim = rim(f);
        c.ellipse(rim, rim, f.width() - 2 * rim, f.height() - 2 * rim);
        c.fillAndStroke();
    }

    /** A start state in a ring that is not filled. */
    private static void endState(Canvas c, Figure f) {
        startState(c, f);
        c.setShadow(null);
        c.ellipse(0, 0, f.width(), f.height());
        c.stroke();
    }
}
