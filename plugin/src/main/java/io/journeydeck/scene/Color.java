package io.journeydeck.scene;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** An sRGB colour: red, green and blue from 0 to 255, alpha from 0 (nothing to see) to 1. */
public record Color(int red, int green, int blue, double alpha) {

    public static final Color BLACK = rgb(0, 0, 0);
    public static final Color WHITE = rgb(255, 255, 255);
    public static final Color TRANSPARENT = new Color(0, 0, 0, 0);

    public Color {
        if (((red | green | blue) & ~255) != 0 || !(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("Colour parts go from 0 to 255 and alpha from 0 to 1, got " + red + ", "
                    + green + ", " + blue + ", " + alpha);
        }
    }

    public static Color rgb(int red, int green, int blue) {
        return new Color(red, green, blue, 1);
    }

    /**
     * Reads a CSS colour: {@code #rgb}, {@code #rrggbb}, {@code #rrggbbaa}, {@code rgb()}, {@code rgba()}, {@code hsl()}, a name, or
     * {@code light-dark(a, b)}, whose light side is taken, or {@code var(--name, a)}, whose other value is taken.
     *
     * @return empty for {@code none}, {@code default} and everything that is no colour
     */
    public static Optional<Color> parse(String text) {
        return CssColor.parse(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The same colour, seen through as {@code factor} (0 to 1) says. */
    public Color faded(double factor) {
        return factor >= 1 ? this : new Color(red, green, blue, alpha * Math.max(0, factor));
    }

    /** The same colour, not seen through. */
    public Color opaque() {
        return rgb(red, green, blue);
    }

    public boolean isOpaque() {
        return alpha >= 1;
    }

    /** {@code rrggbb} in lower case, without alpha. */
    public String hex() {
        return HexFormat.of().toHexDigits((long) red << 16 | green << 8 | blue, 6);
    }
}
