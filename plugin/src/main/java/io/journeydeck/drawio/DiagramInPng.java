package io.journeydeck.drawio;

import io.journeydeck.diagnostic.DiagnosticException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A diagram inside a PNG picture ({@code .drawio.png}): a text chunk named {@code mxfile} or {@code mxGraphModel} before the
 * picture's data. draw.io's editor writes {@code tEXt} with URI-encoded XML, its export server {@code zTXt} with raw deflate data
 * (PNG says zlib), other tools {@code iTXt}; W3C PNG, clause 11.3.3.
 */
public final class DiagramInPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** Of a chunk, besides its data: length, type and checksum. */
    private static final int FRAME = 12;

    private DiagramInPng() {}

    public static boolean isPng(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /**
     * The picture with the diagram in it, so that draw.io opens it; a diagram that was in it is replaced.
     *
     * @throws IllegalArgumentException when {@code png} is no whole PNG picture
     */
    public static byte[] embed(byte[] png, MxFile file) {
        if (!isPng(png)) {
            throw new IllegalArgumentException("Not a PNG picture");
        }
        byte[] text = UriText.encode(new MxFileWriter().write(file, MxFileWriter.Pages.COMPRESSED));
        ByteArrayOutputStream result = new ByteArrayOutputStream(png.length + text.length + 100);
        result.writeBytes(SIGNATURE);
        Chunks chunks = new Chunks(png);
        while (chunks.next()) {
            if (!(chunks.isText() && isDiagram(chunks.keyword()))) {
                result.write(png, chunks.start, chunks.length + FRAME);
            }
            if (chunks.type.equals("IHDR")) {
                writeText(text, result);
            }
        }
        if (!chunks.type.equals("IEND")) {
            throw new IllegalArgumentException("The PNG picture is cut off");
        }
        return result.toByteArray();
    }

    private static void writeText(byte[] text, ByteArrayOutputStream png) {
        byte[] start = "tEXtmxfile\0".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer chunk = ByteBuffer.allocate(4 + start.length + text.length + 4);
        chunk.putInt(start.length - 4 + text.length).put(start).put(text);
        CRC32 checksum = new CRC32();
        checksum.update(chunk.array(), 4, start.length + text.length);
        chunk.putInt((int) checksum.getValue());
        png.writeBytes(chunk.array());
    }

    /**
     * The XML of the first diagram in the picture.
     *
     * @throws DiagnosticException with code {@code NO_DIAGRAM_IN_PNG} or {@code COMPRESSION_UNKNOWN}
     */
    static byte[] extract(byte[] png, Reading reading) {
        Chunks chunks = new Chunks(png);
        while (chunks.next()) {
            reading.deadline().check();
            if (chunks.isText() && isDiagram(chunks.keyword())) {
                byte[] text = text(chunks, reading);
                byte[] xml = text == null ? new byte[0] : new EmbeddedXml(reading).unwrap(text);
                if (EmbeddedXml.afterSpace(xml) < xml.length) {
                    return xml;
                }
            }
        }
        throw reading.failure(
                "NO_DIAGRAM_IN_PNG",
                chunks.type.equals("IEND")
                        ? "The picture holds no diagram, only what it looks like"
                        : "The picture is broken off, and no diagram was found in what there is of it",
                "Export it from draw.io again with \"Include a copy of my diagram\", or give the .drawio file.");
    }

    private static boolean isDiagram(@Nullable String keyword) {
        return "mxfile".equals(keyword) || "mxGraphModel".equals(keyword);
    }

    /** The text of a chunk, inflated but still wrapped; null when the chunk is broken. */
    private static byte @Nullable [] text(Chunks chunks, Reading reading) {
        byte[] data = chunks.data();
        int start = Objects.requireNonNull(chunks.keyword()).length() + 1;
        return switch (chunks.type) {
            case "tEXt" -> Arrays.copyOfRange(data, start, data.length);
            case "zTXt" -> inflated(data, start + 1, reading);
            default -> international(data, start, reading);
        };
    }

    /** {@code iTXt}: compression flag, method, language and translated keyword stand before the text. */
    private static byte @Nullable [] international(byte[] data, int start, Reading reading) {
        int language = indexOfZero(data, start + 2);
        int keyword = language < 0 ? -1 : indexOfZero(data, language + 1);
        if (keyword < 0) {
            return null;
        }
        return data[start] == 0
                ? Arrays.copyOfRange(data, keyword + 1, data.length)
                : inflated(data, keyword + 1, reading);
    }

    private static byte @Nullable [] inflated(byte[] data, int start, Reading reading) {
        if (start >= data.length) {
            return null;
        }
        try {
            byte[] text = reading.inflater().inflate(Arrays.copyOfRange(data, start, data.length), reading.place());
            if (UriText.looksEncoded(text, 0)) {
                // Written by java.net.URLEncoder: JavaScript's function would have made %2B of a plus and %20 of a
                // space.
                for (int i = 0; i < text.length; i++) {
                    text[i] = text[i] == '+' ? (byte) ' ' : text[i];
                }
            }
            return text;
        } catch (DataFormatException e) {
            throw reading.failure(
                    "COMPRESSION_UNKNOWN",
                    "The diagram in the picture cannot be decompressed: "
                            + Excerpt.of(e.getMessage()).toLowerCase(Locale.ROOT),
                    "Export the picture from draw.io again.",
                    e);
        }
    }

    private static int indexOfZero(byte[] data, int from) {
        for (int i = from; i < data.length; i++) {
            if (data[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Steps through a picture's chunks; stops at the end, or where a chunk claims more bytes than there are. */
    private static final class Chunks {

        private final byte[] png;
        private int start = SIGNATURE.length - FRAME;
        private int length;
        private String type = "";

        Chunks(byte[] png) {
            this.png = png;
        }

        boolean next() {
            long following = (long) start + length + FRAME;
            if (type.equals("IEND") || following + FRAME > png.length) {
                return false;
            }
            long claimed = ByteBuffer.wrap(png).getInt((int) following) & 0xffff_ffffL;
            if (following + FRAME + claimed > png.length) {
                return false;
            }
            start = (int) following;
            length = (int) claimed;
            type = new String(png, start + 4, 4, StandardCharsets.ISO_8859_1);
            return true;
        }

        boolean isText() {
            return type.equals("tEXt") || type.equals("zTXt") || type.equals("iTXt");
        }

        @Nullable
        String keyword() {
            int from = start + FRAME - 4;
            for (int i = from; i < from + length; i++) {
                if (png[i] == 0) {
                    return new String(png, from, i - from, StandardCharsets.ISO_8859_1);
                }
            }
            return null;
        }

        byte[] data() {
            int from = start + FRAME - 4;
            return Arrays.copyOfRange(png, from, from + length);
        }
    }
}
