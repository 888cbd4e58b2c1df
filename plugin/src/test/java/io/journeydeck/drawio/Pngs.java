package io.journeydeck.drawio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** A white pixel as PNG, with chunks put into it by hand. */
final class Pngs {

    private Pngs() {}

    /** Signature and header. */
    static byte[] start() {
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        byte[] header = {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0};
        return joined(signature, chunk("IHDR", header));
    }

    static byte[] plain() {
        return joined(start(), end());
    }

    static byte[] with(String type, byte[] data) {
        return joined(start(), chunk(type, data), end());
    }

    private static byte[] end() {
        ByteArrayOutputStream pixel = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(pixel)) {
            out.write(new byte[] {0, -1});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return joined(chunk("IDAT", pixel.toByteArray()), chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] body = joined(type.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(data.length)
                .put(body)
                .putInt((int) checksum.getValue())
                .array();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
