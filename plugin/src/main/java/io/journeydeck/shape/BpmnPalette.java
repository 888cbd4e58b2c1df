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
        shapes.put("mxgraph.bpmn.data", Shape.of(BpmnPalette::data));
        shapes.put("mxgraph.bpmn.conversation", Shape.of(BpmnPalette::conversation));
        Swimlane lane = new Swimlane();
        shapes.put("mxgraph.bpmn.swimlane", Shape.of((c, f) -> lane(c, f, lane), lane::labelBounds));
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
        String trigger = f.style().text("outline", "none");
        if (trigger.equals("eventInt") || trigger.equals("eventNonint")) {
            event(c, f, 0, 0, 20, 20);
        }
        BpmnMarkers.paint(c, f);
    }

    /** A sheet with a dog-ear of {@code size} px; an arrow says that it goes in or, dark, comes out. */
    private static void data(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double ear = f.length("size", 15, Math.min(w, h));
        Ink.sharp(c, 0, 0, w - ear, 0, w, ear, w, h, 0, h);
        Ink.line(c, w - ear, 0, w - ear, ear, w, ear);
        String transfer = f.style().text("bpmnTransferType", "none");
        if (transfer.equals("input") || transfer.equals("output")) {
            c.save();
            c.setFillColor(transfer.equals("output") ? c.strokeColor() : null);
            Ink.sharp(c, 3, 6.6, 10.7, 6.6, 10.7, 3, 17, 9, 10.7, 15, 10.7, 11.4, 3, 11.4);
            c.restore();
        }
        BpmnMarkers.foot(c, f, 0);
    }

    private static void conversation(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.save();
        if (f.style().text("bpmnConversationType", "conv").equals("call")) {
            c.setStrokeWidth(c.strokeWidth() * 4);
        }
        Ink.sharp(c, 0, h / 2, w / 4, 0, w * 3 / 4, 0, w, h / 2, w * 3 / 4, h, w / 4, h);
        c.restore();
        c.setShadow(null);
        BpmnMarkers.foot(c, f, 0);
    }

    private static void lane(Canvas c, Figure f, Shape lane) {
        lane.paint(c, f);
        c.setShadow(null);
        BpmnMarkers.foot(c, f, 0);
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
