package io.journeydeck.export.png;

import io.journeydeck.export.Rasterizer;
import io.journeydeck.export.java2d.SvgDrawing;
import io.journeydeck.scene.ImageData;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Paints SVG pictures with Batik, see {@link SvgDrawing}. */
public final class BatikRasterizer implements Rasterizer {

    /** Pixels of a bitmap. */
    public static final long MOST_PIXELS = 25_000_000;

    /**
     * @throws IOException when the picture is no SVG, is too large, or cannot be painted
     */
    @Override
    public byte[] png(ImageData svg, int width, int height) throws IOException {
        if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
            throw new IOException("A bitmap of " + width + " x " + height + " px is out of bounds");
        }
        SvgDrawing drawing = SvgDrawing.of(svg);
        BufferedImage bitmap = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = bitmap.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.paint(graphics, new Rectangle2D.Double(0, 0, width, height), 1);
        graphics.dispose();
        int[] pixels = ((DataBufferInt) bitmap.getRaster().getDataBuffer()).getData();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PngWriter png = new PngWriter(out, width, height, true, 0)) {
            for (int row = 0; row < height; row++) {
                png.row(pixels, row * width);
            }
            png.finish();
        }
        return out.toByteArray();
    }
}
