package io.journeydeck.stencil;

import io.journeydeck.drawio.XmlElement;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Stroke;
import io.journeydeck.shape.Corners;
import io.journeydeck.shape.Figure;
import io.journeydeck.shape.ShapeText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One painting of a stencil: carries out its steps; a step it does not know paints nothing. */
final class StencilRun {

    private static final int MOST_INCLUDES = 4;
    private static final double DEFAULT_ARC_PERCENT = 15;

    private final Canvas canvas;
    private final Figure figure;
    private final Bounds box;
    private final double sx;
    private final double sy;
    private final StencilShape.StencilSource others;
    private final int depth;
    private final Deque<ShapeText.Font> savedFonts = new ArrayDeque<>();
    private ShapeText.Font font = ShapeText.Font.CELLS;
    private boolean shadowPending;

    StencilRun(
            Canvas canvas,
            Figure figure,
            Bounds box,
            double sx,
            double sy,
            StencilShape.StencilSource others,
            int depth) {
        this.canvas = canvas;
        this.figure = figure;
        this.box = box;
        this.sx = sx;
        this.sy = sy;
        this.others = others;
        this.depth = depth;
    }

    /** @param shadowless when the shadow was thrown by steps before these */
    void steps(List<XmlElement> steps, boolean shadowless) {
        shadowPending = !shadowless;
        if (shadowless) {
            canvas.setShadow(null);
        }
        steps.forEach(this::step);
    }

    private void step(XmlElement step) {
        switch (step.name()) {
            case "save" -> save();
            case "restore" -> restore();
            case "path" -> path(step);
            case "rect" -> canvas.rect(x(step, "x"), y(step, "y"), w(step), h(step));
            case "roundrect" -> roundrect(step);
            case "ellipse" -> canvas.ellipse(x(step, "x"), y(step, "y"), w(step), h(step));
            case "fillstroke" -> painted(canvas::fillAndStroke);
            case "fill" -> painted(canvas::fill);
            case "stroke" -> painted(canvas::stroke);
            case "text" -> text(step);
            case "image" -> image(step);
            case "include-shape" -> include(step);
            default -> state(step);
        }
    }

    private void state(XmlElement step) {
        String value = step.attributes().getOrDefault("color", "");
        switch (step.name()) {
            case "strokecolor" ->
                color(value).ifPresentOrElse(canvas::setStrokeColor, () -> canvas.setStrokeColor(null));
            case "fillcolor" -> color(value).ifPresentOrElse(canvas::setFillColor, () -> canvas.setFillColor(null));
            case "strokewidth" ->
                canvas.setStrokeWidth(Numbers.of(step, "width", 1)
                        * ("1".equals(step.attributes().get("fixed")) ? 1 : Math.min(sx, sy)));
            case "alpha" -> canvas.setAlpha(alpha(step));
            case "fillalpha" -> canvas.setFillAlpha(alpha(step));
            case "strokealpha" -> canvas.setStrokeAlpha(alpha(step));
            case "dashed" -> canvas.setDashed("1".equals(step.attributes().get("dashed")), true);
            case "dashpattern" -> {
                double scale = Math.min(sx, sy);
                List<Double> pattern = Numbers.list(step.attributes().get("pattern"));
                canvas.setDashPattern(
                        pattern.stream().map(length -> length * scale).toList());
            }
            case "linecap" ->
                canvas.setLineCap(
                        switch (step.attributes().getOrDefault("cap", "flat")) {
                            case "round" -> Stroke.Cap.ROUND;
                            case "square" -> Stroke.Cap.SQUARE;
                            default -> Stroke.Cap.FLAT;
                        });
            case "linejoin" ->
                canvas.setLineJoin(
                        switch (step.attributes().getOrDefault("join", "miter")) {
                            case "round" -> Stroke.Join.ROUND;
                            case "bevel" -> Stroke.Join.BEVEL;
                            default -> Stroke.Join.MITER;
                        });
            case "miterlimit" -> canvas.setMiterLimit(Numbers.of(step, "limit", 10));
            default -> font = font(step, font);
        }
    }

    private void save() {
        canvas.save();
        savedFonts.push(font);
    }

    private void restore() {
        canvas.restore();
        if (!savedFonts.isEmpty()) {
            font = savedFonts.pop();
        }
    }

    /** What a font step makes of a font; other steps leave it as it is. */
    private ShapeText.Font font(XmlElement step, ShapeText.Font old) {
        Map<String, String> values = step.attributes();
        Color color = color(values.getOrDefault("color", "")).orElse(null);
        return switch (step.name()) {
            case "fontsize" ->
                new ShapeText.Font(
                        old.family(),
                        Numbers.of(step, "size", 0) * Math.min(sx, sy),
                        old.style(),
                        old.color(),
                        old.background());
            case "fontstyle" ->
                new ShapeText.Font(
                        old.family(),
                        old.size(),
                        (int) Numbers.of(step, "style", 0) & 15,
                        old.color(),
                        old.background());
            case "fontfamily" ->
                new ShapeText.Font(values.get("family"), old.size(), old.style(), old.color(), old.background());
            case "fontcolor" -> new ShapeText.Font(old.family(), old.size(), old.style(), color, old.background());
            case "fontbackgroundcolor" -> new ShapeText.Font(old.family(), old.size(), old.style(), old.color(), color);
            default -> old;
        };
    }

    private void image(XmlElement step) {
        double w = w(step);
        double h = h(step);
        if (w <= 0 || h <= 0) {
            return;
        }
        Bounds place = new Bounds(x(step, "x"), y(step, "y"), w, h);
        figure.pictures().find(step.attributes().getOrDefault("src", "")).ifPresent(data -> {
            canvas.save();
            canvas.rotate(
                    0,
                    "1".equals(step.attributes().get("flipH")),
                    "1".equals(step.attributes().get("flipV")),
                    place.centerX(),
                    place.centerY());
            canvas.image(place, data, "fixed".equals(step.attributes().get("aspect")), null);
            canvas.restore();
        });
    }

    private void painted(Runnable painting) {
        painting.run();
        if (shadowPending) {
            shadowPending = false;
            canvas.setShadow(null);
        }
    }

    private void path(XmlElement path) {
        canvas.begin();
        if ("1".equals(path.attributes().get("rounded"))) {
            roundedPath(path);
            return;
        }
        for (XmlElement step : path.children()) {
            switch (step.name()) {
                case "move" -> canvas.moveTo(x(step, "x"), y(step, "y"));
                case "line" -> canvas.lineTo(x(step, "x"), y(step, "y"));
                case "quad" -> canvas.quadTo(x(step, "x1"), y(step, "y1"), x(step, "x2"), y(step, "y2"));
                case "curve" ->
                    canvas.curveTo(
                            x(step, "x1"), y(step, "y1"), x(step, "x2"), y(step, "y2"), x(step, "x3"), y(step, "y3"));
                case "arc" ->
                    canvas.arcTo(
                            Numbers.of(step, "rx", 0) * sx,
                            Numbers.of(step, "ry", 0) * sy,
                            Numbers.of(step, "x-axis-rotation", 0),
                            Numbers.of(step, "large-arc-flag", 0) != 0,
                            Numbers.of(step, "sweep-flag", 0) != 0,
                            x(step, "x"),
                            y(step, "y"));
                case "close" -> canvas.close();
                default -> {
                    // Not a step of a path.
                }
            }
        }
    }

    private void roundedPath(XmlElement path) {
        double radius = Numbers.of(path, "arcSize", 0) * Math.min(sx, sy);
        List<Point> points = new ArrayList<>();
        for (XmlElement step : path.children()) {
            boolean move = step.name().equals("move");
            boolean close = step.name().equals("close");
            if ((move || close) && points.size() > 1) {
                trace(points, radius, close);
                points.clear();
            }
            if (move || step.name().equals("line")) {
                points.add(new Point(x(step, "x"), y(step, "y")));
            }
        }
        if (points.size() > 1) {
            trace(points, radius, false);
        }
    }

    private void trace(List<Point> points, double radius, boolean close) {
        if (close && points.size() > 2) {
            Corners.closed(canvas, points, radius);
        } else {
            Corners.open(canvas, points, radius);
        }
    }

    private void roundrect(XmlElement step) {
        double percent = Numbers.of(step, "arcsize", 0);
        double factor = (percent == 0 ? DEFAULT_ARC_PERCENT : percent) / 100;
        double radius = Math.min(w(step) * factor, h(step) * factor);
        canvas.roundrect(x(step, "x"), y(step, "y"), w(step), h(step), radius, radius);
    }

    private void text(XmlElement step) {
        String text = step.attributes().getOrDefault("str", "");
        if (!text.isEmpty()) {
            figure.texts()
                    .write(
                            canvas,
                            new ShapeText.Words(
                                    text,
                                    x(step, "x"),
                                    y(step, "y"),
                                    step.attributes().getOrDefault("align", "left"),
                                    step.attributes().getOrDefault("valign", "top"),
                                    "1".equals(step.attributes().get("vertical"))
                                            ? -90
                                            : Numbers.of(step, "rotation", 0),
                                    font));
        }
    }

    private void include(XmlElement step) {
        Stencil other = others.find(step.attributes().getOrDefault("name", ""));
        double w = w(step);
        double h = h(step);
        if (other != null && depth < MOST_INCLUDES && w > 0 && h > 0) {
            new StencilShape(other, others)
                    .paint(canvas, figure, new Bounds(x(step, "x"), y(step, "y"), w, h), depth + 1);
        }
    }

    /** {@code fill} and {@code stroke} are the cell's own colours. */
    private Optional<Color> color(String value) {
        return switch (value) {
            case "fill" -> figure.color("fillColor");
            case "stroke" -> figure.color("strokeColor");
            default -> Color.parse(value);
        };
    }

    private static double alpha(XmlElement step) {
        return Numbers.of(step, "alpha", 1);
    }

    private double x(XmlElement step, String attribute) {
        return box.x() + Numbers.of(step, attribute, 0) * sx;
    }

    private double y(XmlElement step, String attribute) {
        return box.y() + Numbers.of(step, attribute, 0) * sy;
    }

    private double w(XmlElement step) {
        return Numbers.of(step, "w", 0) * sx;
    }

    private double h(XmlElement step) {
        return Numbers.of(step, "h", 0) * sy;
    }
}
