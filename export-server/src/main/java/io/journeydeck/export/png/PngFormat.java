package io.journeydeck.export.png;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.DiagramInPng;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.Viewport;
import io.journeydeck.export.java2d.Letters;
import io.journeydeck.export.java2d.ScenePainter;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Scene;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One page as a PNG picture, on white unless the page has a colour or transparency is asked for, as draw.io's pictures are.
 *
 * <p>It is painted strip by strip: however large the picture, a strip of {@link #STRIP} pixels is all that is in memory.
 */
public final class PngFormat implements OutputFormat {

    static final int STRIP = 2_000_000;
    /** Longest side that other programs still open, px. */
    private static final int LONGEST = 60_000;

    private final Letters letters;
    private final long mostPixels;
    private final int stripPixels;

    /** @param mostPixels of one picture; larger ones are refused */
    public PngFormat(FontLibrary fonts, long mostPixels) {
        this(fonts, mostPixels, STRIP);
    }

    PngFormat(FontLibrary fonts, long mostPixels, int stripPixels) {
        this.stripPixels = stripPixels;
        this.letters = new Letters(fonts);
        this.mostPixels = mostPixels;
    }

    @Override
    public String id() {
        return "png";
    }

    @Override
    public String title() {
        return "PNG picture";
    }

    @Override
    public String summary() {
        return "A page as a picture of pixels, at any scale, for places that take nothing else.";
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public boolean holdsAllPages() {
        return false;
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        Scene scene = drawing.pages().get(0).scene();
        Viewport viewport = Viewport.of(scene.bounds(), options);
        check(viewport, scene);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        paint(drawing, viewport, options.picture().transparent() ? null : background(scene), picture);
        out.write(
                options.picture().embed()
                        ? DiagramInPng.embed(picture.toByteArray(), drawing.file())
                        : picture.toByteArray());
    }

    private static Color background(Scene scene) {
        Color color = scene.background();
        return color == null ? Color.WHITE : color;
    }

    private void check(Viewport viewport, Scene scene) {
        double width = Math.ceil(viewport.width());
        double height = Math.ceil(viewport.height());
        if (width * height <= mostPixels && Math.max(width, height) <= LONGEST) {
            return;
        }
        double shrink = Math.min(Math.sqrt(mostPixels / (width * height)), LONGEST / Math.max(width, height));
        double scale = viewport.width() / viewport.view().width();
        throw new LimitExceededException(
                "LIMIT_OUTPUT_PIXELS",
                String.format(
                        Locale.ROOT,
                        "The picture would have %,.0f x %,.0f pixels; %,d in all and %,d on a side are the limit",
                        width,
                        height,
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

    private void paint(Drawing drawing, Viewport viewport, @Nullable Color background, OutputStream out)
            throws IOException {
        Scene scene = drawing.pages().get(0).scene();
        int width = (int) Math.ceil(viewport.width());
        int height = (int) Math.ceil(viewport.height());
        int rows = Math.max(1, Math.min(height, stripPixels / width));
        boolean alpha = background == null || !background.isOpaque();
        BufferedImage strip =
                new BufferedImage(width, rows, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        ScenePainter painter = new ScenePainter(
                letters, Origin.UNKNOWN.onPage(scene.name()), drawing.diagnostics(), drawing.deadline());
        try (PngWriter png = new PngWriter(out, width, height, alpha)) {
            for (int top = 0; top < height; top += rows) {
                drawing.deadline().check();
                Arrays.fill(pixels, background == null ? 0 : argb(background));
                Graphics2D graphics = strip.createGraphics();
                painter.paint(scene, graphics, place(viewport, top), new Rectangle(width, rows));
                graphics.dispose();
                for (int row = 0; row < Math.min(rows, height - top); row++) {
                    png.row(pixels, row * width);
                }
            }
            png.finish();
        }
    }

    private static int argb(Color color) {
        return (int) Math.round(color.alpha() * 255) << 24 | color.red() << 16 | color.green() << 8 | color.blue();
    }

    private static AffineTransform place(Viewport viewport, int top) {
        Bounds view = viewport.view();
        double scale = viewport.width() / view.width();
        return new AffineTransform(scale, 0, 0, scale, -view.x() * scale, -view.y() * scale - top);
    }
}
