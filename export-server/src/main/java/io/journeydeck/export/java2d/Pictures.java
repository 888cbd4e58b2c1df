package io.journeydeck.export.java2d;

import io.journeydeck.scene.ImageData;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The embedded pictures of one document, each read once as long as there is room for it. */
public final class Pictures {

    /** Pixels kept for the next use. */
    private static final long MOST_KEPT = 8_000_000;

    private record Size(ImageData data, int width, int height) {}

    private final Map<ImageData, SvgDrawing> drawings = new HashMap<>();
    private final Map<Size, BufferedImage> bitmaps = new HashMap<>();
    private long kept;

    public SvgDrawing svg(ImageData data) throws IOException {
        SvgDrawing known = drawings.get(data);
        if (known == null) {
            known = SvgDrawing.of(data);
            drawings.put(data, known);
        }
        return known;
    }

    /** A bitmap less than twice as large as what it will be painted at, or as large as it is. */
    public BufferedImage bitmap(ImageData data, double width, double height) throws IOException {
        Size size = new Size(data, (int) Math.ceil(width), (int) Math.ceil(height));
        BufferedImage known = bitmaps.get(size);
        if (known != null) {
            return known;
        }
        BufferedImage bitmap = reduced(read(data, width, height), width, height);
        long pixels = (long) bitmap.getWidth() * bitmap.getHeight();
        if (kept + pixels <= MOST_KEPT) {
            bitmaps.put(size, bitmap);
            kept += pixels;
        }
        return bitmap;
    }

    /** Leaves out pixels while reading when there are more than four times too many in both directions. */
    private static BufferedImage read(ImageData data, double width, double height) throws IOException {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByMIMEType(data.type().mediaType());
        if (!readers.hasNext()) {
            throw new IOException("There is no reader for " + data.type().mediaType());
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(data.bytes())), true, true);
            ImageReadParam how = reader.getDefaultReadParam();
            double surplus =
                    Math.min(reader.getWidth(0) / Math.max(1, width), reader.getHeight(0) / Math.max(1, height));
            int step = Math.max(1, (int) Math.min(64, surplus / 4));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } catch (RuntimeException e) {
            throw new IOException("The picture is broken: " + e.getMessage(), e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage reduced(BufferedImage source, double width, double height) {
        BufferedImage result = source;
        while (result.getWidth() >= 2 * width
                && result.getHeight() >= 2 * height
                && result.getWidth() > 1
                && result.getHeight() > 1) {
            BufferedImage half = new BufferedImage(
                    (result.getWidth() + 1) / 2, (result.getHeight() + 1) / 2, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = half.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(result, 0, 0, half.getWidth(), half.getHeight(), null);
            graphics.dispose();
            result = half;
        }
        return result;
    }
}
