package io.journeydeck.export.jpg;

import io.journeydeck.export.java2d.PixelRows;
import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Has the JDK write rows of pixels as JPEG. It wants a picture in memory, and reads it row by row from the top: it is handed one whose
 * bytes are painted when they are read.
 */
final class JpegWriter {

    private static final int CHANNELS = 3;
    private static final String METADATA = "javax_imageio_jpeg_image_1.0";

    private JpegWriter() {}

    /**
     * Writes one picture.
     *
     * @param quality more than 0, and at most 1
     * @param dpi 0 when the picture has no size on paper
     */
    static void write(PixelRows rows, float quality, int dpi, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            BufferedImage picture = picture(rows);
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(quality);
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), wanted);
            if (dpi > 0) {
                metadata.mergeTree(METADATA, density(dpi));
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, metadata), wanted);
        } finally {
            writer.dispose();
        }
    }

    /** JFIF 1.02: units 1 are dots an inch. */
    private static IIOMetadataNode density(int dpi) {
        IIOMetadataNode segment = new IIOMetadataNode("app0JFIF");
        segment.setAttribute("majorVersion", "1");
        segment.setAttribute("minorVersion", "2");
        segment.setAttribute("resUnits", "1");
        segment.setAttribute("Xdensity", Integer.toString(dpi));
        segment.setAttribute("Ydensity", Integer.toString(dpi));
        segment.setAttribute("thumbWidth", "0");
        segment.setAttribute("thumbHeight", "0");
        IIOMetadataNode variety = new IIOMetadataNode("JPEGvariety");
        variety.appendChild(segment);
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(variety);
        root.appendChild(new IIOMetadataNode("markerSequence"));
        return root;
    }

    private static BufferedImage picture(PixelRows rows) {
        ColorModel colors = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        SampleModel samples = new PixelInterleavedSampleModel(
                DataBuffer.TYPE_BYTE, rows.width(), rows.height(), CHANNELS, rows.width() * CHANNELS, new int[] {0, 1, 2
                });
        return new BufferedImage(colors, new PaintedRaster(samples, new PaintedBytes(rows)), false, null);
    }

    private static final class PaintedRaster extends WritableRaster {
        PaintedRaster(SampleModel samples, DataBuffer bytes) {
            super(samples, bytes, new Point());
        }
    }

    /** Red, green and blue of each pixel, one after the other. */
    private static final class PaintedBytes extends DataBuffer {
        private final PixelRows rows;
        private final int rowBytes;
        private int first;
        private int start;
        private boolean begun;

        PaintedBytes(PixelRows rows) {
            super(TYPE_BYTE, Math.multiplyExact(Math.multiplyExact(rows.width(), rows.height()), CHANNELS));
            this.rows = rows;
            this.rowBytes = rows.width() * CHANNELS;
        }

        @Override
        public int getElem(int bank, int index) {
            if (!begun || index < first || index >= first + rowBytes) {
                int y = index / rowBytes;
                start = rows.row(y);
                first = y * rowBytes;
                begun = true;
            }
            int at = index - first;
            return (rows.pixels()[start + at / CHANNELS] >> (16 - 8 * (at % CHANNELS))) & 255;
        }

        @Override
        public void setElem(int bank, int index, int value) {
            throw new UnsupportedOperationException("A page is only read");
        }
    }
}
