package io.journeydeck.export;

import io.journeydeck.scene.Color;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for of pictures; decks and PDF documents take from it what they can.
 *
 * @param scale factor
 * @param border free space around the picture, px
 * @param transparent no background even when the page has one
 * @param embed the diagram goes along in the picture, so that draw.io opens it again
 * @param width wanted width, px; 0 is free
 * @param background instead of the page's own, {@code #rrggbb}; null for the page's own
 * @param dpi pixels an inch that the picture says of itself, without a change of its pixels; 0 says nothing
 * @param quality of pictures that lose something, 1 to 100
 */
public record PictureOptions(
        double scale,
        double border,
        boolean transparent,
        boolean embed,
        double width,
        double height,
        @Nullable String background,
        int dpi,
        int quality) {

    /** As large as the diagram, with its background. */
    public static final PictureOptions STANDARD = new PictureOptions(1, 0, false, false, 0, 0);

    public static final int MOST_DPI = 10_000;

    private static final int GOOD = 90;

    public PictureOptions {
        if (background != null && !background.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("A background is #rrggbb, got " + background);
        }
        if (dpi < 0 || dpi > MOST_DPI || quality < 1 || quality > 100) {
            throw new IllegalArgumentException("Out of range: " + dpi + " dpi, quality " + quality);
        }
    }

    public PictureOptions(
            double scale, double border, boolean transparent, boolean embed, double width, double height) {
        this(scale, border, transparent, embed, width, height, null, 0, GOOD);
    }

    /** A background as {@link #withBackground} takes it, of any opaque CSS colour; empty for what is none. */
    public static Optional<String> background(String css) {
        return Color.parse(css).filter(Color::isOpaque).map(color -> "#" + color.hex());
    }

    public PictureOptions withScale(double factor) {
        return new PictureOptions(factor, border, transparent, embed, width, height, background, dpi, quality);
    }

    public PictureOptions withBorder(double space) {
        return new PictureOptions(scale, space, transparent, embed, width, height, background, dpi, quality);
    }

    public PictureOptions withTransparent(boolean wanted) {
        return new PictureOptions(scale, border, wanted, embed, width, height, background, dpi, quality);
    }

    public PictureOptions withEmbed(boolean wanted) {
        return new PictureOptions(scale, border, transparent, wanted, width, height, background, dpi, quality);
    }

    /** Fitted into a box; a side of 0 is free. */
    public PictureOptions within(double boxWidth, double boxHeight) {
        return new PictureOptions(scale, border, transparent, embed, boxWidth, boxHeight, background, dpi, quality);
    }

    public PictureOptions withBackground(@Nullable String color) {
        return new PictureOptions(scale, border, transparent, embed, width, height, color, dpi, quality);
    }

    public PictureOptions withDpi(int pixelsPerInch) {
        return new PictureOptions(scale, border, transparent, embed, width, height, background, pixelsPerInch, quality);
    }

    public PictureOptions withQuality(int percent) {
        return new PictureOptions(scale, border, transparent, embed, width, height, background, dpi, percent);
    }
}
