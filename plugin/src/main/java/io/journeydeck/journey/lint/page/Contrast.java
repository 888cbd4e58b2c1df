package io.journeydeck.journey.lint.page;

import io.journeydeck.scene.Color;
import io.journeydeck.scene.TextStyle;

/**
 * How well letters can be told from what lies behind them (WCAG 2.2, "contrast ratio" and "relative luminance").
 *
 * @param ratio from 1 (not at all) to 21
 * @param large letters that do with less: 18 pt, or 14 pt and bold (WCAG 2.2, "large scale")
 * @param colours for people
 */
record Contrast(double ratio, boolean large, String colours) {

    /** For letters of which nothing is known. */
    static final Contrast BEST = new Contrast(21, false, "");

    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    /** Both colours opaque. */
    static Contrast of(TextStyle style, Color letters, Color behind) {
        double a = luminance(letters);
        double b = luminance(behind);
        boolean large = style.size() >= (style.bold() ? LARGE_BOLD : LARGE);
        return new Contrast(
                (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), large, "#" + letters.hex() + " on #" + behind.hex());
    }

    /** The one that is farther from what is wanted of letters of its size. */
    static Contrast worse(Contrast a, Contrast b) {
        return a.equals(BEST) || b.share() < a.share() ? b : a;
    }

    private double share() {
        return ratio / (large ? 3 : 4.5);
    }

    /** {@code upper} seen over an opaque colour. */
    static Color over(Color upper, Color lower) {
        return Color.rgb(
                mixed(upper.red(), lower.red(), upper.alpha()),
                mixed(upper.green(), lower.green(), upper.alpha()),
                mixed(upper.blue(), lower.blue(), upper.alpha()));
    }

    private static int mixed(int upper, int lower, double share) {
        return (int) Math.round(upper * share + lower * (1 - share));
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
