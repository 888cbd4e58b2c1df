package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Stroke;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tables, their rows and cells, and boxes with only some of their sides. Swimlanes are {@link Swimlane}. */
final class ContainerShapes {

    private ContainerShapes() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("swimlane", new Swimlane());
        shapes.put("table", Shape.of(ContainerShapes::table, new Swimlane()::labelBounds));
        shapes.put("tableRow", Shape.of(ContainerShapes::partialRectangle));
        shapes.put("partialRectangle", Shape.of(ContainerShapes::partialRectangle));
        shapes.put("mxgraph.basic.rect", Shape.of(StyledRect::paint));
        return shapes;
    }

    private static void table(Canvas c, Figure f) {
        if (f.number("startSize", 0) > 0) {
            new Swimlane().paint(c, f);
        } else {
            BasicShapes.rectangle(c, f);
        }
        boolean horizontal = f.flag("horizontal", true);
        double start = Math.max(0, f.number("startSize", 0));
        if (f.flag("rowLines", true)) {
            for (double y : f.grid().rows()) {
                Ink.line(c, horizontal ? 0 : start, y, f.width(), y);
            }
        }
        if (f.flag("columnLines", true)) {
            for (double x : f.grid().columns()) {
                Ink.line(c, x, horizontal ? start : 0, x, f.height());
            }
        }
    }

    /** A filled box of which the keys {@code top}, {@code right}, {@code bottom} and {@code left} say which sides are drawn. */
    private static void partialRectangle(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.rect(0, 0, w, h);
        c.fill();
        c.setShadow(null);
        boolean top = f.flag("top", true);
        boolean right = f.flag("right", true);
        boolean bottom = f.flag("bottom", true);
        boolean left = f.flag("left", true);
        if (top && right && bottom && left) {
            c.rect(0, 0, w, h);
            c.stroke();
            return;
        }
        c.setLineCap(Stroke.Cap.SQUARE);
        c.begin();
        side(c, top, 0, 0, w, 0);
        side(c, right, w, 0, w, h);
        side(c, bottom, w, h, 0, h);
        side(c, left, 0, h, 0, 0);
        c.stroke();
    }

    private static void side(Canvas c, boolean drawn, double x1, double y1, double x2, double y2) {
        if (drawn) {
            c.moveTo(x1, y1);
            c.lineTo(x2, y2);
        }
    }
}
