package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** The BPMN palettes: tasks, events with their outlines, gateways; the symbols in them are {@link BpmnSymbols}. */
final class BpmnPalette {

    private BpmnPalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.bpmn.task", Shape.of(BpmnPalette::task));
        shapes.put("mxgraph.bpmn.task2", Shape.of(BpmnPalette::task));
        shapes.put("mxgraph.bpmn.event", Shape.of((c, f) -> event(c, f, 0, 0, f.width(), f.height())));
        shapes.put("mxgraph.bpmn.shape", Shape.of(BpmnPalette::eventOrGateway));
        shapes.put("mxgraph.bpmn.gateway2", Shape.of((c, f) -> gateway(c, f, 0.6)));
        shapes.put(
                "mxgraph.bpmn.data",
                Drawing.area("M0 0 L25 0 100 50 100 100 0 100Z").andLine("M25 0 L25 50 100 50"));
        shapes.put("mxgraph.bpmn.conversation", Drawing.area("M0 50 L25 0 75 0 100 50 75 100 25 100Z"));
        return shapes;
    }

    private static void task(Canvas c, Figure f) {
        String type = f.style().text("bpmnShapeType", "");
        c.save();
        if (type.equals("call")) {
            c.setStrokeWidth(c.strokeWidth() * 4);
        }
        c.setDashed(type.equals("subprocess") || f.flag("dashed", false), false);
        StyledRect.paint(c, f, type.equals("transaction"), false, 3);
        c.restore();
        c.setShadow(null);
        BpmnMarkers.paint(c, f);
    }

    private static void eventOrGateway(Canvas c, Figure f) {
        if (f.style().text("background", "").equals("gateway")) {
            gateway(c, f, 0.5);
        } else {
            event(c, f, 0, 0, f.width(), f.height());
        }
    }

    private static void event(Canvas c, Figure f, double x, double y, double w, double h) {
        String outline = f.style().text("outline", "standard");
        boolean end = outline.equals("end");
        boolean throwing = outline.equals("throwing");
        if (!outline.equals("none")) {
            c.save();
            c.setDashed(outline.endsWith("Nonint") || f.flag("dashed", false), false);
            if (end) {
                c.setStrokeWidth(c.strokeWidth() * 3);
            }
            c.ellipse(x, y, w, h);
            c.fillAndStroke();
            c.setShadow(null);
            if (throwing || outline.equals("catching") || outline.startsWith("bound")) {
                double in = Math.min(Math.min(w, h) / 2, c.strokeWidth() * (throwing ? 3 : 2));
                c.ellipse(x + in, y + in, w - 2 * in, h - 2 * in);
                c.stroke();
            }
            c.restore();
        }
        BpmnSymbols.paint(c, f, f.style().text("symbol", "general"), x, y, w, h, end || throwing);
    }

    /** A diamond; an event of {@code share} of its size or the mark of its kind stands in its middle. */
    private static void gateway(Canvas c, Figure f, double share) {
        double w = f.width();
        double h = f.height();
        Ink.sharp(c, w / 2, 0, w, h / 2, w / 2, h, 0, h / 2);
        c.setShadow(null);
        String symbol = f.style().text("symbol", "none");
        String kind = f.style().text("gwType", symbol.endsWith("Gw") ? symbol.substring(0, symbol.length() - 2) : "");
        if (!kind.isEmpty()) {
            c.save();
            if (!symbol.endsWith("Gw")) {
                c.setFillColor(c.strokeColor());
            }
            BpmnSymbols.paint(c, f, kind, 0, 0, w, h, symbol.endsWith("Gw"));
            c.restore();
        } else if (!symbol.equals("none") || !f.style().text("outline", "none").equals("none")) {
            double in = (1 - share) / 2;
            event(c, f, w * in, h * in, w * share, h * share);
        }
    }
}
