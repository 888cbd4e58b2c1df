package io.journeydeck.export.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PNG picture (W3C PNG, second edition) written row by row, so that no more than a strip of it is ever in memory. Of 8 bits a
 * channel, with or without alpha, not interlaced, without a time or anything else that differs between two runs.
 */
final class PngWriter implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int TRUE_COLOR = 2;
    private static final int TRUE_COLOR_WITH_ALPHA = 6;
    private static final int SUB = 1;
    private static final int UP = 2;
    private static final int CHUNK = 64 * 1024;

    private final OutputStream out;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(CHUNK);
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private final DeflaterOutputStream rows = new DeflaterOutputStream(packed, deflater, 8 * 1024);
    private final int channels;
    private byte[] above;
    private byte[] row;
    private final byte[] sub;
    private final byte[] up;

    /** @param dpi 0 when the picture has no size on paper */
    PngWriter(OutputStream out, int width, int height, boolean alpha, int dpi) throws IOException {
        this.out = out;
        this.channels = alpha ? 4 : 3;
        int bytes = Math.multiplyExact(width, channels);
        above = new byte[bytes];
        row = new byte[bytes];
        sub = new byte[bytes + 1];
        up = new byte[bytes + 1];
        sub[0] = SUB;
        up[0] = UP;
        out.write(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put((byte) 8);
        header.put((byte) (alpha ? TRUE_COLOR_WITH_ALPHA : TRUE_COLOR));
        chunk("IHDR", header.array());
        if (dpi > 0) {
            int perMetre = (int) Math.round(dpi / 0.0254);
            chunk(
                    "pHYs",
                    ByteBuffer.allocate(9)
                            .putInt(perMetre)
                            .putInt(perMetre)
                            .put((byte) 1)
                            .array());
        }
    }

    /** Writes the next row of {@code 0xAARRGGBB} pixels, not multiplied by alpha. */
    void row(int[] pixels, int from) throws IOException {
        int at = 0;
        for (int x = from; at < row.length; x++) {
            int pixel = pixels[x];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            if (channels == 4) {
                row[at++] = (byte) (pixel >>> 24);
            }
        }
        rows.write(filtered());
        if (packed.size() >= CHUNK) {
            chunk("IDAT", packed.toByteArray());
            packed.reset();
        }
        byte[] spare = above;
        above = row;
        row = spare;
    }

    /** The differences to the left or to the row above, whichever are smaller (clause 12.8). */
    private byte[] filtered() {
        long sumSub = 0;
        long sumUp = 0;
        for (int i = 0; i < row.length; i++) {
            sub[i + 1] = (byte) (row[i] - (i < channels ? 0 : row[i - channels]));
            up[i + 1] = (byte) (row[i] - above[i]);
            sumSub += Math.abs(sub[i + 1]);
            sumUp += Math.abs(up[i + 1]);
        }
        return sumSub < sumUp ? sub : up;
    }

    /** Ends the picture; {@code out} stays open. */
    void finish() throws IOException {
        rows.finish();
        chunk("IDAT", packed.toByteArray());
        chunk("IEND", new byte[0]);
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    @Override
    public void close() {
        deflater.end();
    }
}
