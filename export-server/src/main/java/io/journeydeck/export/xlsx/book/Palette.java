package io.journeydeck.export.xlsx.book;

import io.journeydeck.scene.Color;

/** The workbook's own colours; those that are also in its theme ({@code theme1.xml}) are written as the theme's, so that a company's theme recolours them. */
public final class Palette {

    public static final Color INK = Color.rgb(0x1f, 0x29, 0x37);
    public static final Color SLATE = Color.rgb(0x47, 0x55, 0x69);
    public static final Color LINE = Color.rgb(0xcb, 0xd5, 0xe1);
    public static final Color MIST = Color.rgb(0xf1, 0xf5, 0xf9);
    public static final Color BLUE = Color.rgb(0x28, 0x64, 0x9f);

    /** What goes badly, and what goes well: grounds that ink can be read on. */
    public static final Color ROSE = Color.rgb(0xf8, 0xc8, 0xd8);

    public static final Color MINT = Color.rgb(0xbf, 0xe8, 0xd3);

    /** What asks for attention. */
    public static final Color AMBER = Color.rgb(0xfd, 0xe6, 0xb3);

    public static final Color SKY = Color.rgb(0xa9, 0xcb, 0xec);

    private Palette() {}

    /** Position in the theme's colour scheme as SpreadsheetML counts it (lt1, dk1, lt2, dk2, accents); -1 for other colours. */
    public static int themeIndex(Color color) {
        if (color.equals(Color.WHITE)) {
            return 0;
        }
        if (color.equals(INK)) {
            return 1;
        }
        if (color.equals(MIST)) {
            return 2;
        }
        return color.equals(SLATE) ? 3 : color.equals(BLUE) ? 4 : -1;
    }

    /** {@code wanted} when it can be read on {@code ground} (WCAG 2.2, 1.4.3: 4.5 to 1), else ink or white, whichever can. */
    public static Color readable(Color wanted, Color ground) {
        if (contrast(wanted, ground) >= 4.5) {
            return wanted;
        }
        return contrast(INK, ground) >= contrast(Color.WHITE, ground) ? INK : Color.WHITE;
    }

    /** How far two colours are apart, 1 to 21 (WCAG 2.2, contrast ratio). */
    public static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The colour as it looks over white paper. */
    public static Color overWhite(Color color) {
        return Color.rgb(
                blend(color.red(), color.alpha()),
                blend(color.green(), color.alpha()),
                blend(color.blue(), color.alpha()));
    }

    private static int blend(int part, double alpha) {
        return (int) Math.round(255 + (part - 255) * alpha);
    }
}
