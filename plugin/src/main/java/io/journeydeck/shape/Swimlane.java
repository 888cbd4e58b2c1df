package io.journeydeck.shape;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Canvas;

/**
 * A box with a title bar at its top, or at its left with {@code horizontal=0}. The bar has the fill colour, the rest
 * {@code swimlaneFillColor}; {@code swimlaneHead}, {@code swimlaneBody} and {@code swimlaneLine} set to 0 leave out lines.
 */
final class Swimlane implements Shape {

    private static final double DEFAULT_TITLE = 40;

    @Override
    public void paint(Canvas c, Figure f) {
        Frame frame = Frame.of(f);
        double w = f.width();
        double h = f.height();
        double radius = f.rounded() ? arc(f, frame.title) : 0;
        c.save();
        frame.body(c, w, h, radius, f);
        c.restore();
        frame.head(c, w, h, radius, f);
        c.setShadow(null);
        if (f.flag("swimlaneLine", true) && frame.title > 0 && frame.title < (frame.horizontal ? h : w)) {
            frame.divider(c, w, h);
        }
        f.color("separatorColor").ifPresent(color -> {
            c.setStrokeColor(color);
            c.setDashed(true, false);
            if (frame.horizontal) {
                Ink.line(c, w, frame.title, w, h);
            } else {
                Ink.line(c, frame.title, 0, w, 0);
            }
        });
    }

    @Override
    public Bounds labelBounds(Figure f) {
        Frame frame = Frame.of(f);
        return frame.horizontal ? new Bounds(0, 0, f.width(), frame.title) : new Bounds(0, 0, frame.title, f.height());
    }

    private static double arc(Figure f, double title) {
        if (f.flag("absoluteArcSize", false)) {
            return Math.min(Math.min(f.width(), f.height()) / 2, Math.max(0, f.number("arcSize", 20) / 2));
        }
        return Math.min(Math.min(f.width(), f.height()) / 2, title * f.length("arcSize", 15, 100) / 100 * 3);
    }

    private record Frame(boolean horizontal, double title) {

        static Frame of(Figure f) {
            boolean horizontal = f.flag("horizontal", true);
            double fallback = f.style().text("shape", "").equals("table") ? 0 : DEFAULT_TITLE;
            return new Frame(horizontal, f.length("startSize", fallback, horizontal ? f.height() : f.width()));
        }

        void head(Canvas c, double w, double h, double radius, Figure f) {
            if (title <= 0) {
                return;
            }
            if (!f.flag("swimlaneHead", true)) {
                c.setStrokeColor(null);
            }
            c.begin();
            if (horizontal) {
                double down = Math.min(title, radius);
                c.moveTo(0, title);
                c.lineTo(0, down);
                c.quadTo(0, 0, Math.min(w / 2, radius), 0);
                c.lineTo(w - Math.min(w / 2, radius), 0);
                c.quadTo(w, 0, w, down);
                c.lineTo(w, title);
            } else {
                double right = Math.min(title, radius);
                c.moveTo(title, 0);
                c.lineTo(right, 0);
                c.quadTo(0, 0, 0, Math.min(h / 2, radius));
                c.lineTo(0, h - Math.min(h / 2, radius));
                c.quadTo(0, h, right, h);
                c.lineTo(title, h);
            }
            c.fillAndStroke();
            if (!f.flag("swimlaneHead", true)) {
                c.setStrokeColor(f.color("strokeColor").orElse(null));
            }
        }

        void body(Canvas c, double w, double h, double radius, Figure f) {
            c.setFillColor(f.color("swimlaneFillColor").orElse(null));
            if (!f.flag("swimlaneBody", true)) {
                c.setStrokeColor(null);
            }
            c.begin();
            if (horizontal) {
                c.moveTo(0, title);
                c.lineTo(0, h - radius);
                c.quadTo(0, h, Math.min(w / 2, radius), h);
                c.lineTo(w - Math.min(w / 2, radius), h);
                c.quadTo(w, h, w, h - radius);
                c.lineTo(w, title);
            } else {
                c.moveTo(title, 0);
                c.lineTo(w - radius, 0);
                c.quadTo(w, 0, w, Math.min(h / 2, radius));
                c.lineTo(w, h - Math.min(h / 2, radius));
                c.quadTo(w, h, w - radius, h);
                c.lineTo(title, h);
            }
            if (title <= 0) {
                c.close();
            }
            c.fillAndStroke();
        }

        void divider(Canvas c, double w, double h) {
            if (horizontal) {
                Ink.line(c, 0, title, w, title);
            } else {
                Ink.line(c, title, 0, title, h);
            }
        }
    }
}
