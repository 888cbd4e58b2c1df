package io.journeydeck.shape;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shapes with a body and something on it: cylinders, notes, cubes, folders, call-outs. */
final class SolidShapes {

    private SolidShapes() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("cylinder", Shape.of(SolidShapes::cylinder, SolidShapes::cylinderLabel));
        shapes.put("cylinder2", Shape.of(SolidShapes::cylinder3, SolidShapes::cylinder3Label));
        shapes.put("cylinder3", Shape.of(SolidShapes::cylinder3, SolidShapes::cylinder3Label));
        shapes.put("datastore", Shape.of(SolidShapes::datastore, SolidShapes::datastoreLabel));
        shapes.put("note", Shape.of(SolidShapes::note, f -> noteLabel(f, 30)));
        shapes.put("note2", Shape.of(SolidShapes::note, f -> noteLabel(f, 15)));
        shapes.put("cube", Shape.of(SolidShapes::cube, SolidShapes::cubeLabel));
        shapes.put("folder", Shape.of(SolidShapes::folder, SolidShapes::folderLabel));
        shapes.put("callout", Shape.of(SolidShapes::callout, SolidShapes::calloutLabel));
        shapes.put("message", Shape.of(SolidShapes::message));
        return shapes;
    }

    private static double lid(Figure f) {
        return Math.min(40, Math.floor(f.height() / 5));
    }

    private static void cylinder(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = lid(f);
        cylinderBody(c, w, h, dy);
        c.setShadow(null);
        rim(c, w, dy);
    }

    private static void cylinderBody(Canvas c, double w, double h, double dy) {
        c.begin();
        c.moveTo(0, dy);
        c.curveTo(0, -dy / 3, w, -dy / 3, w, dy);
        c.lineTo(w, h - dy);
        c.curveTo(w, h + dy / 3, 0, h + dy / 3, 0, h - dy);
        c.close();
        c.fillAndStroke();
    }

    private static void rim(Canvas c, double w, double dy) {
        c.begin();
        c.moveTo(0, dy);
        c.curveTo(0, 2 * dy, w, 2 * dy, w, dy);
        c.stroke();
    }

    private static Bounds cylinderLabel(Figure f) {
        return f.flag("boundedLbl", false) ? f.box().inset(0, Math.min(40, f.height() * 0.3), 0, 0) : f.box();
    }

    private static double lidSize(Figure f) {
        return f.length("size", 15, f.height() / 2);
    }

    private static void cylinder3(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double s = lidSize(f);
        boolean lid = f.flag("lid", true);
        c.begin();
        if (s == 0) {
            c.rect(0, 0, w, h);
            c.fillAndStroke();
            return;
        }
        c.moveTo(0, s);
        if (lid) {
            c.arcTo(w / 2, s, 0, false, true, w / 2, 0);
            c.arcTo(w / 2, s, 0, false, true, w, s);
        } else {
            c.moveTo(0, 0);
            c.arcTo(w / 2, s, 0, false, false, w / 2, s);
            c.arcTo(w / 2, s, 0, false, false, w, 0);
        }
        c.lineTo(w, h - s);
        c.arcTo(w / 2, s, 0, false, true, w / 2, h);
        c.arcTo(w / 2, s, 0, false, true, 0, h - s);
        c.close();
        c.fillAndStroke();
        if (lid) {
            c.setShadow(null);
            c.begin();
            c.moveTo(w, s);
            c.arcTo(w / 2, s, 0, false, true, w / 2, 2 * s);
            c.arcTo(w / 2, s, 0, false, true, 0, s);
            c.stroke();
        }
    }

    private static Bounds cylinder3Label(Figure f) {
        if (!f.flag("boundedLbl", false)) {
            return f.box();
        }
        double size = f.flag("lid", true) ? lidSize(f) : lidSize(f) / 2;
        return f.box().inset(0, Math.min(f.height(), 2 * size), 0, Math.max(0, size * 0.3));
    }

    private static void datastore(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = Math.min(h / 2, Math.round(h / 8) + c.strokeWidth() - 1);
        cylinderBody(c, w, h, dy);
        c.setShadow(null);
        for (int ring = 0; ring < 3; ring++) {
            double y = dy + ring * dy / 2;
            c.begin();
            c.moveTo(0, y);
            c.curveTo(0, y + dy, w, y + dy, w, y);
            c.stroke();
        }
    }

    private static Bounds datastoreLabel(Figure f) {
        double dy = Math.round(f.height() / 8);
        return f.box().inset(0, f.flag("boundedLbl", true) ? 2.5 * dy : 0, 0, 0);
    }

    private static void note(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double s = f.length("size", 30, Math.min(w, h));
        c.begin();
        Corners.closed(c, Corners.points(0, 0, w - s, 0, w, s, w, h, 0, h), 0);
        c.fillAndStroke();
        Ink.shade(c, f.number("darkOpacity", 0), w - s, 0, w - s, s, w, s);
        Ink.line(c, w - s, 0, w - s, s, w, s);
    }

    private static Bounds noteLabel(Figure f, double size) {
        return f.flag("boundedLbl", false) ? f.box().inset(0, f.length("size", size, f.height()), 0, 0) : f.box();
    }

    private static void cube(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double s = f.length("size", 20, Math.min(w, h));
        c.begin();
        Corners.closed(c, Corners.points(0, 0, w - s, 0, w, s, w, h, s, h, 0, h - s), 0);
        c.fillAndStroke();
        Ink.shade(c, f.number("darkOpacity", 0), 0, 0, w - s, 0, w, s, s, s);
        Ink.shade(c, f.number("darkOpacity2", 0), 0, 0, s, s, s, h, 0, h - s);
        Ink.line(c, s, h, s, s, 0, 0);
        Ink.line(c, s, s, w, s);
    }

    private static Bounds cubeLabel(Figure f) {
        double s = f.flag("boundedLbl", false) ? f.number("size", 20) : 0;
        return f.box().inset(s, s, 0, 0);
    }

    /** A box with a tab; round corners are the box's only, {@code arcSize} px or a share of the shorter side. */
    private static void folder(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = f.length("tabWidth", 60, w);
        double dy = f.length("tabHeight", 20, h);
        double least = Math.min(w, h);
        double arc = f.flag("absoluteArcSize", false) ? f.number("arcSize", 10) : least * f.number("arcSize", 0.1);
        double radius = f.rounded() ? Math.max(0, Math.min(Math.min(arc, w / 2), (h - dy) / 2)) : 0;
        boolean left = f.style().text("tabPosition", "right").equals("left");
        double tab = Math.max(radius, Math.min(dx, w - arc));
        double from = left ? radius : w - tab;
        double to = left ? tab : w - radius;
        c.begin();
        Ink.area(c, from, dy, from, 0, to, 0, to, dy);
        if (radius == 0) {
            Ink.area(c, 0, dy, w, dy, w, h, 0, h);
        } else {
            roundBody(c, w, dy, h, radius);
        }
        c.fillAndStroke();
        if (f.style().text("folderSymbol", "").equals("triangle")) {
            c.begin();
            c.setShadow(null);
            Ink.area(c, w - 30, dy + 20, w - 20, dy + 10, w - 10, dy + 20);
            c.stroke();
        }
    }

    private static void roundBody(Canvas c, double w, double top, double h, double r) {
        c.moveTo(0, top + r);
        c.arcTo(r, r, 0, false, true, r, top);
        c.lineTo(w - r, top);
        c.arcTo(r, r, 0, false, true, w, top + r);
        c.lineTo(w, h - r);
        c.arcTo(r, r, 0, false, true, w - r, h);
        c.lineTo(r, h);
        c.arcTo(r, r, 0, false, true, 0, h - r);
        c.close();
    }

    private static Bounds folderLabel(Figure f) {
        double tab = f.length("tabHeight", 15, f.height());
        if (!f.flag("boundedLbl", false)) {
            return f.box();
        }
        if (!f.flag("labelInHeader", false)) {
            return f.box().inset(0, tab, 0, 0);
        }
        double width = f.length("tabWidth", 15, f.width());
        boolean left = f.style().text("tabPosition", "right").equals("left");
        return new Bounds(left ? 0 : f.width() - width, 0, width, tab);
    }

    private static void callout(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double s = f.length("size", 30, h);
        double from = w * f.length("position", 0.5, 1);
        double tip = w * f.length("position2", 0.5, 1);
        double base = f.length("base", 20, w);
        Ink.polygon(
                c,
                f,
                0,
                0,
                w,
                0,
                w,
                h - s,
                Math.min(w, from + base),
                h - s,
                tip,
                h,
                Math.max(0, from),
                h - s,
                0,
                h - s);
    }

    private static Bounds calloutLabel(Figure f) {
        return f.box().inset(0, 0, 0, f.length("size", 30, f.height()));
    }

    private static void message(Canvas c, Figure f) {
        c.rect(0, 0, f.width(), f.height());
        c.fillAndStroke();
        Ink.line(c, 0, 0, f.width() / 2, f.height() / 2, f.width(), 0);
    }
}
