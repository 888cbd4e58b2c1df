package io.journeydeck.shape;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shapes of flow charts in the General and Advanced palettes. */
final class FlowShapes {

    private FlowShapes() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("step", Shape.of(FlowShapes::step));
        shapes.put("process", Shape.of(FlowShapes::process, FlowShapes::processLabel));
        shapes.put("process2", Shape.of(FlowShapes::process, FlowShapes::processLabel));
        shapes.put("document", Shape.of(FlowShapes::document, FlowShapes::documentLabel));
        shapes.put("tape", Shape.of(FlowShapes::tape));
        shapes.put("card", Shape.of(FlowShapes::card));
        shapes.put("dataStorage", Shape.of(FlowShapes::dataStorage));
        shapes.put("internalStorage", Shape.of(FlowShapes::internalStorage));
        shapes.put("manualInput", Shape.of(FlowShapes::manualInput));
        shapes.put("loopLimit", Shape.of(FlowShapes::loopLimit));
        shapes.put("offPageConnector", Shape.of(FlowShapes::offPageConnector));
        shapes.put("delay", Shape.of(FlowShapes::delay));
        shapes.put("display", Shape.of(FlowShapes::display));
        shapes.put("or", Shape.of(FlowShapes::or));
        shapes.put("xor", Shape.of(FlowShapes::xor));
        shapes.put("sumEllipse", Shape.of(FlowShapes::sumEllipse));
        shapes.put("orEllipse", Shape.of(FlowShapes::orEllipse));
        shapes.put("singleArrow", Shape.of(FlowShapes::singleArrow));
        shapes.put("doubleArrow", Shape.of(FlowShapes::doubleArrow));
        shapes.put("corner", Shape.of(FlowShapes::corner));
        shapes.put("tee", Shape.of(FlowShapes::tee));
        shapes.put("cross", Shape.of(FlowShapes::cross));
        shapes.put("curlyBracket", Shape.of(FlowShapes::curlyBracket));
        return shapes;
    }

    private static void step(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double s = f.size(0.2, 20, w);
        Ink.polygon(c, f, 0, 0, w - s, 0, w, h / 2, w - s, h, 0, h, s, h / 2);
    }

    private static double processInset(Figure f) {
        double inset = f.size(0.1, f.width() / 10, f.width());
        return f.rounded() ? Math.max(inset, Ink.boxRadius(f, f.width(), f.height())) : inset;
    }

    private static void process(Canvas c, Figure f) {
        BasicShapes.rectangle(c, f);
        double inset = Math.round(processInset(f));
        Ink.line(c, inset, 0, inset, f.height());
        Ink.line(c, f.width() - inset, 0, f.width() - inset, f.height());
    }

    private static Bounds processLabel(Figure f) {
        double inset = processInset(f);
        return f.style().get("boundedLbl") != null || f.style().get("backgroundOutline") != null
                ? f.box().inset(inset, 0, inset, 0)
                : f.box();
    }

    private static void document(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = h * f.length("size", 0.3, 1);
        c.begin();
        c.moveTo(0, 0);
        c.lineTo(w, 0);
        c.lineTo(w, h - dy / 2);
        c.quadTo(w * 3 / 4, h - dy * 1.4, w / 2, h - dy / 2);
        c.quadTo(w / 4, h + dy * 0.4, 0, h - dy / 2);
        c.close();
        c.fillAndStroke();
    }

    private static Bounds documentLabel(Figure f) {
        return f.flag("boundedLbl", false) ? f.box().inset(0, 0, 0, f.height() * f.length("size", 0.3, 1)) : f.box();
    }

    private static void tape(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = h * f.length("size", 0.4, 1);
        c.begin();
        c.moveTo(0, dy / 2);
        c.quadTo(w / 4, dy * 1.4, w / 2, dy / 2);
        c.quadTo(w * 3 / 4, -dy * 0.4, w, dy / 2);
        c.lineTo(w, h - dy / 2);
        c.quadTo(w * 3 / 4, h - dy * 1.4, w / 2, h - dy / 2);
        c.quadTo(w / 4, h + dy * 0.4, 0, h - dy / 2);
        c.close();
        c.fillAndStroke();
    }

    private static void card(Canvas c, Figure f) {
        double s = f.length("size", 30, Math.min(f.width(), f.height()));
        Ink.polygon(c, f, s, 0, f.width(), 0, f.width(), f.height(), 0, f.height(), 0, s);
    }

    private static void dataStorage(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double s = f.size(0.1, 20, w);
        c.begin();
        c.moveTo(s, 0);
        c.lineTo(w, 0);
        c.quadTo(w - s * 2, h / 2, w, h);
        c.lineTo(s, h);
        c.quadTo(-s, h / 2, s, 0);
        c.close();
        c.fillAndStroke();
    }

    private static void internalStorage(Canvas c, Figure f) {
        BasicShapes.rectangle(c, f);
        double dx = f.length("dx", 20, f.width());
        double dy = f.length("dy", 20, f.height());
        Ink.line(c, 0, dy, f.width(), dy);
        Ink.line(c, dx, 0, dx, f.height());
    }

    private static void manualInput(Canvas c, Figure f) {
        double s = f.length("size", 30, f.height());
        Ink.polygon(c, f, 0, f.height(), 0, s, f.width(), 0, f.width(), f.height());
    }

    private static void loopLimit(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double s = f.length("size", 20, Math.min(w / 2, h));
        Ink.polygon(c, f, s, 0, w - s, 0, w, s * 0.8, w, h, 0, h, 0, s * 0.8);
    }

    private static void offPageConnector(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double s = h * f.length("size", 0.375, 1);
        Ink.polygon(c, f, 0, 0, w, 0, w, h - s, w / 2, h, 0, h - s);
    }

    private static void delay(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = Math.min(w, h / 2);
        c.begin();
        c.moveTo(0, 0);
        c.lineTo(w - dx, 0);
        c.quadTo(w, 0, w, h / 2);
        c.quadTo(w, h, w - dx, h);
        c.lineTo(0, h);
        c.close();
        c.fillAndStroke();
    }

    private static void display(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = Math.min(w, h / 2);
        double s = Math.min(w - dx, w * f.length("size", 0.25, 1));
        c.begin();
        c.moveTo(0, h / 2);
        c.lineTo(s, 0);
        c.lineTo(w - dx, 0);
        c.quadTo(w, 0, w, h / 2);
        c.quadTo(w, h, w - dx, h);
        c.lineTo(s, h);
        c.close();
        c.fillAndStroke();
    }

    private static void or(Canvas c, Figure f) {
        gate(c, f, false);
    }

    private static void xor(Canvas c, Figure f) {
        gate(c, f, true);
    }

    private static void gate(Canvas c, Figure f, boolean hollow) {
        double w = f.width();
        double h = f.height();
        c.begin();
        c.moveTo(0, 0);
        c.quadTo(w, 0, w, h / 2);
        c.quadTo(w, h, 0, h);
        if (hollow) {
            c.quadTo(w / 2, h / 2, 0, 0);
        }
        c.close();
        c.fillAndStroke();
    }

    private static void sumEllipse(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.ellipse(0, 0, w, h);
        c.fillAndStroke();
        double s = 0.145;
        Ink.line(c, w * s, h * s, w * (1 - s), h * (1 - s));
        Ink.line(c, w * (1 - s), h * s, w * s, h * (1 - s));
    }

    private static void orEllipse(Canvas c, Figure f) {
        c.ellipse(0, 0, f.width(), f.height());
        c.fillAndStroke();
        Ink.line(c, 0, f.height() / 2, f.width(), f.height() / 2);
        Ink.line(c, f.width() / 2, 0, f.width() / 2, f.height());
    }

    private static void singleArrow(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double shaft = h * f.length("arrowWidth", 0.3, 1);
        double head = w * f.length("arrowSize", 0.2, 1);
        double top = (h - shaft) / 2;
        Ink.polygon(c, f, 0, top, w - head, top, w - head, 0, w, h / 2, w - head, h, w - head, h - top, 0, h - top);
    }

    private static void doubleArrow(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double shaft = h * f.length("arrowWidth", 0.3, 1);
        double head = w * f.length("arrowSize", 0.2, 1);
        double top = (h - shaft) / 2;
        Ink.polygon(
                c, f, 0, h / 2, head, 0, head, top, w - head, top, w - head, 0, w, h / 2, w - head, h, w - head,
                h - top, head, h - top, head, h);
    }

    private static void corner(Canvas c, Figure f) {
        double dx = f.length("dx", 20, f.width());
        double dy = f.length("dy", 20, f.height());
        Ink.polygon(c, f, 0, 0, f.width(), 0, f.width(), dy, dx, dy, dx, f.height(), 0, f.height());
    }

    private static void tee(Canvas c, Figure f) {
        double w = f.width();
        double dx = f.length("dx", 20, w);
        double dy = f.length("dy", 20, f.height());
        double left = (w - dx) / 2;
        Ink.polygon(c, f, 0, 0, w, 0, w, dy, left + dx, dy, left + dx, f.height(), left, f.height(), left, dy, 0, dy);
    }

    private static void cross(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double size = Math.min(w, h) * f.length("size", 0.2, 1);
        double t = (h - size) / 2;
        double b = t + size;
        double l = (w - size) / 2;
        double r = l + size;
        Ink.polygon(c, f, 0, t, l, t, l, 0, r, 0, r, t, w, t, w, b, r, b, r, h, l, h, l, b, 0, b);
    }

    private static void curlyBracket(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double s = w * f.length("size", 0.5, 1);
        double radius = f.cornerRadius();
        c.begin();
        Corners.open(c, Corners.points(w, 0, s, 0, s, h / 2, 0, h / 2, s, h / 2, s, h, w, h), radius);
        c.setShadow(null);
        c.stroke();
    }
}
