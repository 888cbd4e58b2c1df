package io.journeydeck.sketch;

import io.journeydeck.drawio.Style;
import java.util.Locale;

/**
 * What a style says about how to sketch, with draw.io's defaults.
 *
 * @param roughness {@code jiggle}: 0 is straight, 1 is usual
 * @param fill how areas are filled
 * @param gap {@code hachureGap}: px between hatch lines; below 0 is four times the line's width
 * @param angle {@code hachureAngle}: of hatch lines, degrees
 * @param weight {@code fillWeight}: width of hatch lines, px; below 0 is half the line's width
 * @param curveFitting 1 keeps ellipses in their box
 * @param simplification 0 (nothing left out of curves) to 1; 0 when not asked for
 * @param oneStroke {@code disableMultiStroke}: lines are drawn once
 * @param oneFillStroke {@code disableMultiStrokeFill}: hatch lines are drawn once
 */
record Manner(
        double roughness,
        Filling fill,
        double gap,
        double angle,
        double weight,
        double curveFitting,
        double simplification,
        boolean oneStroke,
        boolean oneFillStroke) {

    /** How a sketched area is filled. */
    enum Filling {
        /** Hatched, but plain when it is white or a gradient. */
        AUTO,
        HACHURE,
        SOLID,
        ZIGZAG,
        CROSS_HATCH,
        DOTS,
        DASHED,
        ZIGZAG_LINE
    }

    static Manner of(Style style, double usualRoughness) {
        return new Manner(
                clamp(style.number("jiggle", usualRoughness), 0, 100),
                filling(style.text("fillStyle", "auto")),
                clamp(style.number("hachureGap", -1), -1, 10_000),
                style.number("hachureAngle", -41) % 360,
                clamp(style.number("fillWeight", -1), -1, 1000),
                clamp(style.number("curveFitting", 0.95), 0, 1),
                clamp(style.number("simplification", 0), 0, 1),
                style.flag("disableMultiStroke", false),
                style.flag("disableMultiStrokeFill", false));
    }

    private static Filling filling(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "auto" -> Filling.AUTO;
            case "solid" -> Filling.SOLID;
            case "zigzag" -> Filling.ZIGZAG;
            case "cross-hatch" -> Filling.CROSS_HATCH;
            case "dots" -> Filling.DOTS;
            case "dashed" -> Filling.DASHED;
            case "zigzag-line" -> Filling.ZIGZAG_LINE;
            default -> Filling.HACHURE;
        };
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    double gap(double strokeWidth) {
        return Math.max(0.1, gap < 0 ? 4 * strokeWidth : gap);
    }

    double weight(double strokeWidth) {
        return weight < 0 ? strokeWidth / 2 : weight;
    }
}
