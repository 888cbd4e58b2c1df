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
import java.util.Optional;

/** Puts a style's colours, line and shadow on a canvas, as draw.io's shapes do before they paint. */
final class Brush {

    /** What draw.io's pictures show behind a shape with {@code shadow=1}. */
    static final Shadow SHADOW = new Shadow(2, 3, 2, new Color(0, 0, 0, 0.25));

    /** What the drawing as a whole throws when the page has shadows. */
    static final Shadow PAGE_SHADOW = new Shadow(3, 3, 1.7, new Color(0x3d, 0x45, 0x74, 0.4));

    private Brush() {}

    static void dip(Canvas canvas, Style style) {
        canvas.setAlpha(percent(style, "opacity"));
        canvas.setFillAlpha(percent(style, "fillOpacity"));
        canvas.setStrokeAlpha(percent(style, "strokeOpacity"));
        fill(canvas, style);
        line(canvas, style);
        canvas.setShadow(shadow(style).orElse(null));
    }

    /** What a shape with {@code shadow=1} throws: as draw.io's pictures show it, or as the keys {@code shadow…} say. */
    static Optional<Shadow> shadow(Style style) {
        if (!style.flag("shadow", false)) {
            return Optional.empty();
        }
        Color color = Colors.of(style, "shadowColor").orElse(SHADOW.color().opaque());
        double opacity = Math.max(
                0,
                Math.min(100, style.number("shadowOpacity", 100 * SHADOW.color().alpha())));
        return Optional.of(new Shadow(
                offset(style, "shadowOffsetX", SHADOW.dx()),
                offset(style, "shadowOffsetY", SHADOW.dy()),
                Math.max(0, offset(style, "shadowBlur", SHADOW.blur())),
                color.faded(opacity / 100)));
    }

    private static double offset(Style style, String key, double otherwise) {
        return Math.max(-100, Math.min(100, style.number(key, otherwise)));
    }

    /** Colour, width and dashes of a line, without fill and shadow. */
    static void line(Canvas canvas, Style style) {
        canvas.setStrokeColor(Colors.of(style, "strokeColor").orElse(null));
        canvas.setStrokeWidth(Math.min(1000, style.number("strokeWidth", 1)));
        canvas.setDashed(style.flag("dashed", false), style.flag("fixDash", false));
        List<Double> pattern = dashes(style);
        if (pattern.size() == 1) {
            // draw.io takes a single number for no pattern at all, and the line is solid.
            canvas.setDashed(false, false);
        } else if (!pattern.isEmpty()) {
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
