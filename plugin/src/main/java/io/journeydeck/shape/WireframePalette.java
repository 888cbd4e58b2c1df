package io.journeydeck.shape;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plain pieces of the Mockup and Bootstrap palettes, which both have under names of their own: boxes with some round corners of
 * {@code rSize} px, lines, crosses, icon grids, and anchors, which hold others and show nothing.
 */
final class WireframePalette {

    private static final List<String> FAMILIES = List.of(
            "mxgraph.bootstrap.",
            "mxgraph.mockup.",
            "mxgraph.mockup.forms.",
            "mxgraph.mockup.graphics.",
            "mxgraph.mockup.containers.",
            "mxgraph.mockup.misc.",
            "mxgraph.mockup.text.");

    /** More cells than this are a mistake in {@code gridSize}, not a grid. */
    private static final int MOST_CELLS = 100;

    private WireframePalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (String family : FAMILIES) {
            shapes.put(family + "anchor", Shape.of((c, f) -> {}));
            shapes.put(family + "rrect", Shape.of((c, f) -> corners(c, f, 1, 1, 1, 1)));
            shapes.put(family + "leftButton", Shape.of((c, f) -> corners(c, f, 1, 0, 0, 1)));
            shapes.put(family + "rightButton", Shape.of((c, f) -> corners(c, f, 0, 1, 1, 0)));
            shapes.put(family + "topButton", Shape.of((c, f) -> corners(c, f, 1, 1, 0, 0)));
            shapes.put(family + "bottomButton", Shape.of((c, f) -> corners(c, f, 0, 0, 1, 1)));
        }
        shapes.put("mxgraph.bootstrap.rect", Shape.of((c, f) -> corners(c, f, 0, 0, 0, 0)));
        shapes.put("mxgraph.bootstrap.horLines", Shape.of(WireframePalette::horizontalLines));
        shapes.put("mxgraph.mockup.forms.uRect", Drawing.area("M0 100 L0 0 100 0 100 100"));
        shapes.put(
                "mxgraph.mockup.containers.marginRect", Shape.of((c, f) -> margin(c, f, 10), WireframePalette::inside));
        shapes.put(
                "mxgraph.mockup.containers.marginRect2", Shape.of((c, f) -> margin(c, f, 0), WireframePalette::inside));
        shapes.put("mxgraph.mockup.graphics.iconGrid", Shape.of(WireframePalette::iconGrid));
        shapes.put(
                "mxgraph.mockup.graphics.simpleIcon",
                Blueprint.of(100, 100).box(0, 0, 100, 100, 0).line("M0 0 L100 100 M0 100 L100 0"));
        shapes.put("mxgraph.mockup.markup.curlyBrace", Shape.of(WireframePalette::curlyBrace));
        shapes.put("mxgraph.mockup.markup.line", Drawing.line("M0 50 L100 50"));
        shapes.put(
                "mxgraph.mockup.markup.redX",
                Drawing.area("M10 0 L50 40 90 0 100 10 60 50 100 90 90 100 50 60 10 100 0 90 40 50 0 10Z"));
        shapes.put("mxgraph.mockup.forms.checkbox", Shape.of(WireframePalette::checkbox));
        shapes.put("mxgraph.bootstrap.checkbox2", Shape.of((c, f) -> choice(c, f, false)));
        shapes.put("mxgraph.bootstrap.radioButton2", Shape.of((c, f) -> choice(c, f, true)));
        shapes.put("mxgraph.bootstrap.switch", Shape.of(WireframePalette::toggle));
        shapes.put("mxgraph.bootstrap.x", Drawing.line("M0 0 L100 100 M0 100 L100 0"));
        shapes.put("mxgraph.mockup.misc.progressBar", Shape.of(WireframePalette::progressBar));
        shapes.put("mxgraph.gcp2.doubleRect", Shape.of(WireframePalette::twoCards, WireframePalette::card));
        return shapes;
    }

    /** A box whose corners, clockwise from the upper left one, are round where the flag is 1. */
    private static void corners(Canvas c, Figure f, int upperLeft, int upperRight, int lowerRight, int lowerLeft) {
        double w = f.width();
        double h = f.height();
        double r = f.length("rSize", 10, Math.min(w, h) / 2);
        int round = upperLeft + upperRight + lowerRight + lowerLeft;
        if (round == 0 || round == 4) {
            double radius = round == 0 ? 0 : r;
            c.roundrect(0, 0, w, h, radius, radius);
            c.fillAndStroke();
            return;
        }
        c.begin();
        c.moveTo(r * upperLeft, 0);
        corner(c, r * upperRight, w - r * upperRight, 0, w, r * upperRight);
        corner(c, r * lowerRight, w, h - r * lowerRight, w - r * lowerRight, h);
        corner(c, r * lowerLeft, r * lowerLeft, h, 0, h - r * lowerLeft);
        corner(c, r * upperLeft, 0, r * upperLeft, r * upperLeft, 0);
        c.close();
        c.fillAndStroke();
    }

    private static void corner(Canvas c, double r, double x1, double y1, double x2, double y2) {
        c.lineTo(x1, y1);
        if (r > 0) {
            c.arcTo(r, r, 0, false, true, x2, y2);
        }
    }

    private static void horizontalLines(Canvas c, Figure f) {
        c.rect(0, 0, f.width(), f.height());
        c.fill();
        c.begin();
        c.moveTo(0, 0);
        c.lineTo(f.width(), 0);
        c.moveTo(0, f.height());
        c.lineTo(f.width(), f.height());
        c.setShadow(null);
        c.stroke();
    }

    /** The box that {@code rectMarginTop} and its kin leave. */
    private static Bounds inside(Figure f) {
        double left = f.length("rectMarginLeft", 0, f.width() / 2);
        double top = f.length("rectMarginTop", 0, f.height() / 2);
        double right = f.length("rectMarginRight", 0, f.width() / 2);
        double bottom = f.length("rectMarginBottom", 0, f.height() / 2);
        return f.box().inset(left, top, right, bottom);
    }

    private static void margin(Canvas c, Figure f, double arc) {
        Bounds box = inside(f);
        double radius = Math.min(arc, Math.min(box.width(), box.height()) / 2);
        c.roundrect(box.x(), box.y(), box.width(), box.height(), radius, radius);
        c.fillAndStroke();
    }

    /** Crossed boxes in {@code gridSize=columns,rows}, half a box apart. */
    private static void iconGrid(Canvas c, Figure f) {
        String[] size = f.style().text("gridSize", "3,3").split(",", -1);
        int columns = count(size[0]);
        int rows = count(size.length > 1 ? size[1] : size[0]);
        double w = f.width() / (1.5 * columns - 0.5);
        double h = f.height() / (1.5 * rows - 0.5);
        Blueprint icon = Blueprint.of(100, 100).box(0, 0, 100, 100, 0).line("M0 0 L100 100 M100 0 L0 100");
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                c.save();
                c.translate(column * w * 1.5, row * h * 1.5);
                icon.paint(c, new Figure(f.style(), w, h));
                c.restore();
            }
        }
    }

    private static int count(String number) {
        try {
            return Math.max(1, Math.min(MOST_CELLS, Integer.parseInt(number.strip())));
        } catch (NumberFormatException e) {
            return 3;
        }
    }

    /** A brace that opens downwards, its arms half as deep as it is high. */
    private static void curlyBrace(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double y = h / 2;
        double r = Math.min(y, w / 4);
        c.begin();
        c.moveTo(0, y + r);
        c.arcTo(r, r, 0, false, true, r, y);
        c.lineTo(w / 2 - r, y);
        c.arcTo(r, r, 0, false, false, w / 2, y - r);
        c.arcTo(r, r, 0, false, false, w / 2 + r, y);
        c.lineTo(w - r, y);
        c.arcTo(r, r, 0, false, true, w, y + r);
        c.setShadow(null);
        c.stroke();
    }

    private static void checkbox(Canvas c, Figure f) {
        c.rect(0, 0, f.width(), f.height());
        c.fillAndStroke();
        Ink.line(
                c,
                f.width() * 0.8,
                f.height() * 0.2,
                f.width() * 0.4,
                f.height() * 0.8,
                f.width() * 0.25,
                f.height() * 0.6);
    }

    private static void choice(Canvas c, Figure f, boolean round) {
        double w = f.width();
        double h = f.height();
        if (f.flag("checked", false)) {
            c.setGradient(Fill.NONE);
            c.setFillColor(f.color("checkedFill").orElse(null));
            c.setStrokeColor(round ? c.fillColor() : null);
        }
        if (round) {
            c.ellipse(0, 0, w, h);
        } else {
            double radius = Math.min(2, Math.min(w, h) / 2);
            c.roundrect(0, 0, w, h, radius, radius);
        }
        c.fillAndStroke();
        if (!f.flag("checked", false)) {
            return;
        }
        c.setShadow(null);
        if (round) {
            c.setFillColor(f.color("checkedStroke").orElse(Color.WHITE));
            c.ellipse(w * 0.25, h * 0.25, w / 2, h / 2);
            c.fill();
        } else {
            c.setStrokeColor(f.color("checkedStroke").orElse(Color.WHITE));
            c.setStrokeWidth(2);
            Ink.line(c, w * 0.8, h * 0.2, w * 0.4, h * 0.75, w * 0.25, h * 0.55);
        }
    }

    /** A pill with a knob at its left or, switched on, at its right. */
    private static void toggle(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double r = Math.min(w, h) / 2;
        boolean on = f.flag("buttonState", false);
        if (on) {
            c.setFillColor(f.color("onFillColor").orElse(null));
        }
        c.roundrect(0, 0, w, h, r, r);
        c.fillAndStroke();
        double knob = Math.max(0, r - 1);
        c.setShadow(null);
        c.setFillColor(on ? f.color("onStrokeColor").orElse(Color.WHITE) : c.strokeColor());
        c.ellipse((on ? w - r : r) - knob, h / 2 - knob, 2 * knob, 2 * knob);
        c.fill();
    }

    /** A bar 10 px high, {@code barPos} percent of it in {@code fillColor2}. */
    private static void progressBar(Canvas c, Figure f) {
        double w = f.width();
        double y = f.height() / 2 - 5;
        double r = Math.min(5, w / 2);
        c.roundrect(0, y, w, 10, r, r);
        c.fillAndStroke();
        c.setShadow(null);
        c.setFillColor(f.color("fillColor2").orElse(Color.rgb(0x88, 0xdd, 0xff)));
        double done = w * f.length("barPos", 80, 100) / 100;
        if (done > 0) {
            c.roundrect(0, y, done, 10, Math.min(r, done / 2), Math.min(r, done / 2));
            c.fillAndStroke();
        }
    }

    private static Bounds card(Figure f) {
        return new Bounds(0, 0, Math.max(0, f.width() - 8), Math.max(0, f.height() - 8));
    }

    /** A card in front of another that lies 8 px to the right and below. */
    private static void twoCards(Canvas c, Figure f) {
        Bounds card = card(f);
        c.roundrect(8, 8, card.width(), card.height(), 1, 1);
        c.fillAndStroke();
        c.roundrect(0, 0, card.width(), card.height(), 1, 1);
        c.fillAndStroke();
    }
}
