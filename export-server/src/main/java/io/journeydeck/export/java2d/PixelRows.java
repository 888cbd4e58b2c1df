package io.journeydeck.export.java2d;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.Viewport;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Scene;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page as rows of pixels. It is painted strip by strip, from the top down: however large the picture, a strip is all that is in
 * memory.
 */
public final class PixelRows {

    /** Pixels of a strip that is small beside a heap, and large beside what it costs to begin one. */
    public static final int STRIP = 2_000_000;

    /** Longest side that other programs still open, px. */
    private static final int LONGEST = 60_000;

    private final Drawing drawing;
    private final Scene scene;
    private final Viewport viewport;
    private final @Nullable Color background;
    private final ScenePainter painter;
    private final BufferedImage strip;
    private final int[] pixels;
    private final int height;
    private int top;
    private int bottom;

    /**
     * @param drawing with one page
     * @param background null is transparent
     * @param mostPixels of a whole picture; larger ones are refused
     * @param stripPixels {@link #STRIP}, or less
     * @throws LimitExceededException when the picture is larger
     */
    public PixelRows(
            Drawing drawing,
            Viewport viewport,
            @Nullable Color background,
            Letters letters,
            long mostPixels,
            int stripPixels) {
        this.drawing = drawing;
        this.scene = drawing.pages().get(0).scene();
        this.viewport = viewport;
        this.background = background;
        check(mostPixels);
        int width = (int) Math.ceil(viewport.width());
        this.height = (int) Math.ceil(viewport.height());
        int rows = Math.max(1, Math.min(height, stripPixels / width));
        this.strip =
                new BufferedImage(width, rows, hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        this.pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        this.painter = new ScenePainter(
                letters, Origin.UNKNOWN.onPage(scene.name()), drawing.diagnostics(), drawing.deadline());
    }

    public int width() {
        return strip.getWidth();
    }

    public int height() {
        return height;
    }

    public boolean hasAlpha() {
        return background == null || !background.isOpaque();
    }

    /** Where the row that was asked for last is: {@code 0xAARRGGBB}, not multiplied by alpha. */
    public int[] pixels() {
        return pixels;
    }

    /**
     * Paints row {@code y}, and those that come with it.
     *
     * @return where it begins in {@link #pixels()}, until the next call
     */
    public int row(int y) {
        if (y < top || y >= bottom) {
            paint(y);
        }
        return (y - top) * strip.getWidth();
    }

    private void paint(int from) {
        drawing.deadline().check();
        top = from;
        bottom = Math.min(height, from + strip.getHeight());
        Arrays.fill(pixels, background == null ? 0 : argb(background));
        Graphics2D graphics = strip.createGraphics();
        painter.paint(scene, graphics, place(), new Rectangle(strip.getWidth(), strip.getHeight()));
        graphics.dispose();
    }

    private AffineTransform place() {
        Bounds view = viewport.view();
        double scale = viewport.width() / view.width();
        return new AffineTransform(scale, 0, 0, scale, -view.x() * scale, -view.y() * scale - top);
    }

    private static int argb(Color color) {
        return (int) Math.round(color.alpha() * 255) << 24 | color.red() << 16 | color.green() << 8 | color.blue();
    }

    private void check(long mostPixels) {
        double across = Math.ceil(viewport.width());
        double down = Math.ceil(viewport.height());
        if (across * down <= mostPixels && Math.max(across, down) <= LONGEST) {
            return;
        }
        double shrink = Math.min(Math.sqrt(mostPixels / (across * down)), LONGEST / Math.max(across, down));
        double scale = viewport.width() / viewport.view().width();
        throw new LimitExceededException(
                "LIMIT_OUTPUT_PIXELS",
                String.format(
                        Locale.ROOT,
                        "The picture would have %,.0f x %,.0f pixels; %,d in all and %,d on a side are the limit",
                        across,
                        down,
                        mostPixels,
                        LONGEST),
                Origin.UNKNOWN.onPage(scene.name()),
                String.format(
                        Locale.ROOT,
                        "Ask for a smaller one, for example with a scale of %s, or for an SVG picture, which has no limit.",
                        shorter(scale * shrink * 0.99)));
    }

    /** Rounded down to two digits that count. */
    private static String shorter(double scale) {
        double unit = Math.pow(10, Math.floor(Math.log10(scale)) - 1);
        return String.format(Locale.ROOT, "%.6f", Math.floor(scale / unit) * unit)
                .replaceAll("0+$", "");
    }
}
