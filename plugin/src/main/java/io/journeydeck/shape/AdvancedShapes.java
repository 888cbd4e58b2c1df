package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** Further shapes of the General, Misc and Advanced palettes. */
final class AdvancedShapes {

    private AdvancedShapes() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("ext", Shape.of(AdvancedShapes::doubled));
        shapes.put("transparent", Shape.of((c, f) -> {}));
        shapes.put("switch", Shape.of(AdvancedShapes::star));
        shapes.put("crossbar", Shape.of(AdvancedShapes::crossbar));
        shapes.put("dimension", Shape.of(AdvancedShapes::dimension));
        shapes.put("associativeEntity", Shape.of(AdvancedShapes::associativeEntity));
        shapes.put("sortShape", Shape.of(AdvancedShapes::sort));
        shapes.put("lineEllipse", Shape.of(AdvancedShapes::lineEllipse));
        shapes.put("tapeData", Shape.of(AdvancedShapes::tapeData));
        shapes.put("collate", Shape.of(AdvancedShapes::collate));
        shapes.put("parallelMarker", Shape.of(AdvancedShapes::parallelMarker));
        shapes.put("requiredInterface", Shape.of((c, f) -> socket(c, f, 0)));
        shapes.put("providedRequiredInterface", Shape.of(AdvancedShapes::providedRequired));
        return shapes;
    }

    /** A box, with {@code double=1} one more inside it, {@code margin} px further than its line needs. */
    private static void doubled(Canvas c, Figure f) {
        BasicShapes.rectangle(c, f);
        if (f.flag("double", false)) {
            double margin = Math.max(2, c.strokeWidth() + 1) + f.number("margin", 0);
            c.setShadow(null);
            Ink.box(c, f, margin, margin, Math.max(0, f.width() - 2 * margin), Math.max(0, f.height() - 2 * margin));
            c.fillAndStroke();
        }
    }

    private static void star(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.begin();
        c.moveTo(0, 0);
        c.quadTo(w / 2, h / 2, w, 0);
        c.quadTo(w / 2, h / 2, w, h);
        c.quadTo(w / 2, h / 2, 0, h);
        c.quadTo(w / 2, h / 2, 0, 0);
        c.close();
        c.fillAndStroke();
    }

    private static void crossbar(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        lines(c, new double[][] {{0, 0, 0, h}, {w, 0, w, h}, {0, h / 2, w, h / 2}});
    }

    private static void lines(Canvas c, double[][] lines) {
        c.begin();
        for (double[] line : lines) {
            c.moveTo(line[0], line[1]);
            c.lineTo(line[2], line[3]);
        }
        c.setShadow(null);
        c.stroke();
    }

    /** A measure with its arrows 5 px above the foot. */
    private static void dimension(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double y = h - 5;
        lines(c, new double[][] {
            {0, 0, 0, h},
            {0, y, 10, y - 5},
            {0, y, 10, y + 5},
            {0, y, w, y},
            {w, 0, w, h},
            {w, y, w - 10, y - 5},
            {w, y, w - 10, y + 5}
        });
    }

    private static void associativeEntity(Canvas c, Figure f) {
        BasicShapes.rectangle(c, f);
        c.setShadow(null);
        c.begin();
        Ink.area(c, f.width() / 2, 0, f.width(), f.height() / 2, f.width() / 2, f.height(), 0, f.height() / 2);
        c.stroke();
    }

    private static void sort(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        Ink.polygon(c, f, w / 2, 0, w, h / 2, w / 2, h, 0, h / 2);
        Ink.line(c, 0, h / 2, w, h / 2);
    }

    private static void lineEllipse(Canvas c, Figure f) {
        c.ellipse(0, 0, f.width(), f.height());
        c.fillAndStroke();
        if (f.style().text("line", "").equals("vertical")) {
            Ink.line(c, f.width() / 2, 0, f.width() / 2, f.height());
        } else {
            Ink.line(c, 0, f.height() / 2, f.width(), f.height() / 2);
        }
    }

    private static void tapeData(Canvas c, Figure f) {
        c.ellipse(0, 0, f.width(), f.height());
        c.fillAndStroke();
        Ink.line(c, f.width() / 2, f.height(), f.width(), f.height());
    }

    private static void collate(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        Ink.sharp(c, 0, 0, w, 0, w / 2, h / 2);
        Ink.sharp(c, 0, h, w, h, w / 2, h / 2);
    }

    /** Three bars in the colour of the line. */
    private static void parallelMarker(Canvas c, Figure f) {
        c.setFillColor(c.strokeColor());
        for (double share : new double[] {0, 0.4, 0.8}) {
            c.rect(share * f.width(), 0, f.width() / 5, f.height());
            c.fillAndStroke();
        }
    }

    private static void socket(Canvas c, Figure f, double from) {
        c.begin();
        c.moveTo(from, 0);
        c.quadTo(f.width(), 0, f.width(), f.height() / 2);
        c.quadTo(f.width(), f.height(), from, f.height());
        c.setShadow(null);
        c.stroke();
    }

    private static void providedRequired(Canvas c, Figure f) {
        double inset = f.number("inset", 2) + c.strokeWidth();
        c.ellipse(0, inset, Math.max(0, f.width() - 2 * inset), Math.max(0, f.height() - 2 * inset));
        c.fillAndStroke();
        socket(c, f, f.width() / 2);
    }
}
