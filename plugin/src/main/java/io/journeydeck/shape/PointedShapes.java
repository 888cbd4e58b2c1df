package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Triangles, cones and free polygons of the Basic palette; {@code dx} and {@code dy} are shares of width and height. */
final class PointedShapes {

    /** More corners than any drawing has, fewer than hurt. */
    private static final int MOST_CORNERS = 2000;

    private static final Pattern PAIR = Pattern.compile("\\[\\s*([-+.\\deE]{1,24})\\s*,\\s*([-+.\\deE]{1,24})\\s*]");

    private PointedShapes() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.basic.acute_triangle", Shape.of(PointedShapes::acute));
        shapes.put("mxgraph.basic.obtuse_triangle", Shape.of(PointedShapes::obtuse));
        shapes.put("mxgraph.basic.4_point_star_2", Shape.of(PointedShapes::star));
        shapes.put("mxgraph.basic.cone2", Shape.of(PointedShapes::cone));
        shapes.put("mxgraph.basic.pyramid", Shape.of(PointedShapes::pyramid));
        shapes.put("mxgraph.basic.wave2", Shape.of(PointedShapes::wave));
        shapes.put("mxgraph.basic.polygon", Shape.of(PointedShapes::polygon));
        return shapes;
    }

    private static void acute(Canvas c, Figure f) {
        Ink.sharp(c, 0, f.height(), f.width() * f.length("dx", 0.5, 1), 0, f.width(), f.height());
    }

    private static void obtuse(Canvas c, Figure f) {
        Ink.sharp(c, f.width() * f.length("dx", 0.5, 1), f.height(), 0, 0, f.width(), f.height());
    }

    private static void star(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double in = f.length("dx", 0.8, 1) / 2;
        double l = w * in;
        double r = w - l;
        double t = h * in;
        double b = h - t;
        Ink.sharp(c, 0, h / 2, l, t, w / 2, 0, r, t, w, h / 2, r, b, w / 2, h, l, b);
    }

    private static void cone(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double foot = h * f.length("dy", 0.9, 1);
        double ry = h - foot;
        c.begin();
        c.moveTo(w * f.length("dx", 0.5, 1), 0);
        c.lineTo(w, foot);
        c.arcTo(w / 2, ry, 0, false, true, w / 2, h);
        c.arcTo(w / 2, ry, 0, false, true, 0, foot);
        c.close();
        c.fillAndStroke();
    }

    private static void pyramid(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double top = w * f.length("dx1", 0.5, 1);
        double foot = w * f.length("dx2", 0.6, 1);
        Ink.sharp(c, top, 0, w, h * f.length("dy2", 0.8, 1), foot, h, 0, h * f.length("dy1", 0.9, 1));
        Ink.line(c, top, 0, foot, h);
    }

    private static void wave(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = h * f.length("dy", 0.5, 1) / 2;
        double swing = dy * 1.8;
        c.begin();
        c.moveTo(0, dy);
        c.quadTo(w / 6, dy - swing, w / 3, dy);
        c.quadTo(w / 2, dy + swing, w * 2 / 3, dy);
        c.quadTo(w * 5 / 6, dy - swing, w, dy);
        c.lineTo(w, h - dy);
        c.quadTo(w * 5 / 6, h - dy - swing, w * 2 / 3, h - dy);
        c.quadTo(w / 2, h - dy + swing, w / 3, h - dy);
        c.quadTo(w / 6, h - dy - swing, 0, h - dy);
        c.close();
        c.fillAndStroke();
    }

    /** Corners from {@code polyCoords}, pairs of shares; an open line with {@code polyline=1}. A box stands in for missing corners. */
    private static void polygon(Canvas c, Figure f) {
        double[] corners = corners(f);
        if (corners.length < 4) {
            BasicShapes.rectangle(c, f);
        } else if (f.flag("polyline", false)) {
            c.begin();
            Corners.open(c, Corners.points(corners), 0);
            c.stroke();
        } else {
            Ink.sharp(c, corners);
        }
    }

    private static double[] corners(Figure f) {
        List<Double> numbers = new ArrayList<>();
        Matcher pairs = PAIR.matcher(f.style().text("polyCoords", ""));
        while (pairs.find() && numbers.size() < 2 * MOST_CORNERS) {
            double x = number(pairs.group(1));
            double y = number(pairs.group(2));
            if (Double.isFinite(x) && Double.isFinite(y)) {
                numbers.add(x * f.width());
                numbers.add(y * f.height());
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Math.abs(number) <= 1e4 ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
