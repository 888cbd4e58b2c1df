package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Entities, attributes and relations of older entity relation palettes: {@code mxgraph.er.…}. {@code buttonStyle} is {@code rect},
 * {@code round} or {@code dblFrame}, {@code buttonText} is written into the shape and {@code textColor} is its colour.
 */
final class ErPalette {

    private static final String PREFIX = "mxgraph.er.";

    /** Space between the two lines of a double frame, px. */
    private static final double FRAME = 6;

    private static final double TITLE = 15;

    private ErPalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put(PREFIX + "entity", Shape.of(ErPalette::entity));
        shapes.put(PREFIX + "entityExt", Shape.of(ErPalette::entityWithAttributes));
        shapes.put(PREFIX + "attribute", Shape.of(ErPalette::attribute));
        shapes.put(PREFIX + "has", Shape.of(ErPalette::relation));
        shapes.put(PREFIX + "cloud", Shape.of(ErPalette::cloud));
        shapes.put(PREFIX + "hierarchy", Shape.of(ErPalette::hierarchy));
        shapes.put(PREFIX + "note", Shape.of(ErPalette::note));
        shapes.put(PREFIX + "rrect", Shape.of((c, f) -> box(c, 0, 0, f.width(), f.height(), 10)));
        shapes.put(PREFIX + "anchor", Shape.of((c, f) -> {}));
        return shapes;
    }

    private static boolean isButton(Figure f, String style, String otherwise) {
        return f.style().text("buttonStyle", otherwise).equals(style);
    }

    private static void box(Canvas c, double x, double y, double w, double h, double radius) {
        double r = Math.max(0, Math.min(radius, Math.min(w, h) / 2));
        c.roundrect(x, y, w, h, r, r);
        c.fillAndStroke();
    }

    /** Writes {@code buttonText} around a point. */
    private static void word(Canvas c, Figure f, double x, double y) {
        word(
                c,
                f,
                said(f, "buttonText", "Entity"),
                x,
                y,
                "center",
                f.color("textColor").orElse(GREY));
    }

    /** A key that is there but empty says nothing. */
    private static String said(Figure f, String key, String otherwise) {
        return f.style().values().getOrDefault(key, otherwise);
    }

    private static final Color GREY = new Color(0x66, 0x66, 0x66, 1);

    private static void word(Canvas c, Figure f, String text, double x, double y, String align, Color color) {
        if (!text.isBlank() && !text.equals("none")) {
            ShapeText.Font font = new ShapeText.Font("Arial,Helvetica", 0, -1, color, null);
            f.texts().write(c, new ShapeText.Words(text, x, y, align, "middle", 0, font));
        }
    }

    private static void entity(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        box(c, 0, 0, w, h, isButton(f, "round", "round") ? 10 : 0);
        c.setShadow(null);
        if (isButton(f, "dblFrame", "round") && w > 2 * FRAME && h > 2 * FRAME) {
            c.rect(FRAME, FRAME, w - 2 * FRAME, h - 2 * FRAME);
            c.stroke();
        }
        word(c, f, w / 2, h / 2);
    }

    private static void entityWithAttributes(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double r = isButton(f, "rect", "round") ? 0 : Math.min(10, Math.min(w, h) / 2);
        double title = Math.min(TITLE, h);
        box(c, 0, 0, w, h, r);
        c.setShadow(null);
        c.save();
        c.setFillColor(f.color("fillColor2").orElse(c.fillColor()));
        c.begin();
        c.moveTo(0, title);
        c.lineTo(w, title);
        c.lineTo(w, h - r);
        c.arcTo(r, r, 0, false, true, w - r, h);
        c.lineTo(r, h);
        c.arcTo(r, r, 0, false, true, 0, h - r);
        c.close();
        c.fill();
        c.restore();
        c.roundrect(0, 0, w, h, r, r);
        c.stroke();
        Color ink = f.color("strokeColor").orElse(Color.BLACK);
        word(
                c,
                f,
                said(f, "buttonText", "Entity"),
                w / 2,
                title / 2,
                "center",
                f.color("fillColor2").orElse(ink));
        for (int row = 0; row < 3; row++) {
            word(c, f, "+ attribute " + (row + 1), 5, title * (row + 1.5), "left", ink);
        }
    }

    private static void attribute(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.ellipse(0, 0, w, h);
        c.fillAndStroke();
        c.setShadow(null);
        if (isButton(f, "dblFrame", "") && w > 2 * FRAME && h > 2 * FRAME) {
            c.ellipse(FRAME, FRAME, w - 2 * FRAME, h - 2 * FRAME);
            c.stroke();
        }
        word(c, f, w / 2, h / 2);
    }

    private static void relation(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        Ink.sharp(c, 0, h / 2, w / 2, 0, w, h / 2, w / 2, h);
        c.setShadow(null);
        if (isButton(f, "dblFrame", "") && h > 2 * FRAME) {
            double dx = Math.min(w / 2, 10);
            c.begin();
            Ink.area(c, dx, h / 2, w / 2, FRAME, w - dx, h / 2, w / 2, h - FRAME);
            c.stroke();
        }
        word(c, f, w / 2, h / 2);
    }

    private static void cloud(Canvas c, Figure f) {
        Drawing.area("M25 25 C5 25 0 50 16 55 C0 66 18 90 31 80 C40 100 70 100 80 80 C100 80 100 60 87.5 50"
                        + " C100 30 80 10 62.5 20 C50 5 30 5 25 25")
                .paint(c, f);
        word(c, f, f.width() / 2, f.height() / 2);
    }

    private static void hierarchy(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        box(c, 0, 0, w, h, 10);
        c.setShadow(null);
        if (w > 20 && h > 20) {
            box(c, w / 2, 10, w / 2 - 10, h - 20, 10);
        }
        word(c, f, said(f, "buttonText", "main"), w / 4, h / 2 - 6, "center", GREY);
        word(c, f, said(f, "subText", "sub"), w * 0.7, h / 2 - 6, "center", GREY);
    }

    private static void note(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double fold = Math.min(20, Math.min(w, h));
        Ink.sharp(c, 0, 0, w - fold, 0, w, fold, w, h, 0, h);
        c.setShadow(null);
        c.save();
        f.color("fillColor2").ifPresent(c::setFillColor);
        Ink.sharp(c, w - fold, 0, w, fold, w - fold, fold);
        c.restore();
        word(c, f, w / 2, h / 2);
    }
}
