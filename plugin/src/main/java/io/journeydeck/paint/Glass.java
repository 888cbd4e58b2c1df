package io.journeydeck.paint;

import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.shape.Figure;
import java.util.Set;

/** The shine of {@code glass=1} on the upper part of boxes and of swimlanes' titles. */
final class Glass {

    private static final Fill SHINE =
            new Fill.LinearGradient(new Color(255, 255, 255, 0.9), new Color(255, 255, 255, 0.1), Fill.Side.SOUTH);
    private static final Set<String> BOXES = Set.of("rectangle", "rect", "label", "ext");
    private static final double TITLE = 40;

    private Glass() {}

    /** Paints the shine of a shape that has one; the canvas' origin is the shape's corner. */
    static void paint(Canvas canvas, Figure figure) {
        if (!figure.flag("glass", false)) {
            return;
        }
        String shape = figure.style().text("shape", "rectangle");
        if (BOXES.contains(shape) && figure.color("fillColor").isPresent()) {
            double width = canvas.strokeWidth();
            double arc = figure.rounded() ? arc(figure, figure.width() + width, figure.height() + width) : 0;
            paint(canvas, figure.width(), figure.height(), arc);
        } else if (shape.equals("swimlane")) {
            double most = figure.flag("horizontal", true) ? figure.height() : figure.width();
            double title = figure.length("startSize", TITLE, most);
            double arc = figure.rounded() ? title * figure.length("arcSize", 15, 100) / 100 * 3 : 0;
            paint(canvas, figure.width(), title, arc);
        }
    }

    private static double arc(Figure figure, double width, double height) {
        double shorter = Math.min(width, height);
        return figure.flag("absoluteArcSize", false)
                ? Math.max(0, Math.min(shorter / 2, figure.number("arcSize", 20) / 2))
                : shorter * figure.length("arcSize", 15, 100) / 100;
    }

    private static void paint(Canvas c, double w, double h, double radius) {
        double out = Math.ceil(c.strokeWidth() / 2);
        double arc = radius > 0 ? radius + 2 * out : 0;
        c.setShadow(null);
        c.setGradient(SHINE);
        c.begin();
        if (arc > 0) {
            c.moveTo(arc - out, -out);
            c.quadTo(-out, -out, -out, arc - out);
        } else {
            c.moveTo(-out, -out);
        }
        c.lineTo(-out, h * 0.4);
        c.quadTo(w / 2, h * 0.7, w + out, h * 0.4);
        if (arc > 0) {
            c.lineTo(w + out, arc - out);
            c.quadTo(w + out, -out, w + out - arc, -out);
        } else {
            c.lineTo(w + out, -out);
        }
        c.close();
        c.fill();
    }
}
