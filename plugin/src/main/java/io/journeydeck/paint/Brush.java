package io.journeydeck.paint;

import io.journeydeck.drawio.Style;
import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Stroke;
import io.journeydeck.shape.Colors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a style's colours, line and shadow on a canvas, as draw.io's shapes do before they paint. */
final class Brush {

    /** What draw.io's pictures show behind a shape with {@code shadow=1}. */
    static final Shadow SHADOW = new Shadow(2, 3, 2, new Color(0, 0, 0, 0.25));

    private Brush() {}

    static void dip(Canvas canvas, Style style) {
        canvas.setAlpha(percent(style, "opacity"));
        canvas.setFillAlpha(percent(style, "fillOpacity"));
        canvas.setStrokeAlpha(percent(style, "strokeOpacity"));
        fill(canvas, style);
        line(canvas, style);
        canvas.setShadow(style.flag("shadow", false) ? SHADOW : null);
    }

    /** Colour, width and dashes of a line, without fill and shadow. */
    static void line(Canvas canvas, Style style) {
        canvas.setStrokeColor(Colors.of(style, "strokeColor").orElse(null));
        canvas.setStrokeWidth(Math.min(1000, style.number("strokeWidth", 1)));
        canvas.setDashed(style.flag("dashed", false), style.flag("fixDash", false));
        List<Double> pattern = dashes(style);
        if (!pattern.isEmpty()) {
            canvas.setDashPattern(pattern);
        }
        canvas.setLineCap(
                switch (style.text("lineCap", "flat")) {
                    case "round" -> Stroke.Cap.ROUND;
                    case "square" -> Stroke.Cap.SQUARE;
                    default -> Stroke.Cap.FLAT;
                });
        canvas.setLineJoin(
                switch (style.text("lineJoin", "miter")) {
                    case "round" -> Stroke.Join.ROUND;
                    case "bevel" -> Stroke.Join.BEVEL;
                    default -> Stroke.Join.MITER;
                });
    }

    private static void fill(Canvas canvas, Style style) {
        Color color = Colors.of(style, "fillColor").orElse(null);
        Color second = Colors.of(style, "gradientColor").orElse(null);
        if (color == null || second == null) {
            canvas.setFillColor(color);
            return;
        }
        String direction = style.text("gradientDirection", "south").toLowerCase(Locale.ROOT);
        canvas.setGradient(
                switch (direction) {
                    case "north" -> new Fill.LinearGradient(color, second, Fill.Side.NORTH);
                    case "east" -> new Fill.LinearGradient(color, second, Fill.Side.EAST);
                    case "west" -> new Fill.LinearGradient(color, second, Fill.Side.WEST);
                    case "radial" -> new Fill.RadialGradient(color, second);
                    default -> new Fill.LinearGradient(color, second, Fill.Side.SOUTH);
                });
    }

    private static List<Double> dashes(Style style) {
        List<Double> pattern = new ArrayList<>();
        for (String word : style.text("dashPattern", "").strip().split("[\\s,]+", 33)) {
            try {
                double length = Double.parseDouble(word);
                if (!Double.isFinite(length) || length < 0) {
                    return List.of();
                }
                pattern.add(length);
            } catch (NumberFormatException e) {
                return List.of();
            }
        }
        return pattern;
    }

    /** A style's percentage as a share from 0 to 1. */
    static double percent(Style style, String key) {
        return Math.max(0, Math.min(100, style.number(key, 100))) / 100;
    }
}
