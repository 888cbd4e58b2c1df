package io.journeydeck.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A message on a pipe: a header (JSON) and parts (any bytes), each behind its length. Whoever reads says how much he takes: what claims
 * to be more is refused before memory is taken for it.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Frame(byte[] header, List<byte[]> parts) {

    private static final int MARK = 0x4A44_4631;

    public Frame {
        parts = List.copyOf(parts);
    }

    /**
     * How much a reader takes.
     *
     * @param header bytes of the header
     * @param parts how many there may be
     * @param bytes of all parts together
     */
    public record Bounds(int header, int parts, long bytes) {}

    /** Writes it and flushes. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MARK);
        data.writeInt(header.length);
        data.writeInt(parts.size());
        for (byte[] part : parts) {
            data.writeInt(part.length);
        }
        data.write(header);
        for (byte[] part : parts) {
            data.write(part);
        }
        data.flush();
    }

    /**
     * Reads one.
     *
     * @throws EOFException when the stream ends before the frame does
     * @throws FrameTooLargeException when it is over the bounds
     * @throws IOException when there is something else than a frame
     */
    public static Frame read(InputStream in, Bounds bounds) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MARK) {
            throw new IOException("This is no frame");
        }
        int headerLength = length(data.readInt(), bounds.header());
        int count = length(data.readInt(), bounds.parts());
        int[] lengths = new int[count];
        long left = bounds.bytes();
        for (int i = 0; i < count; i++) {
            lengths[i] = length(data.readInt(), left);
            left -= lengths[i];
        }
        byte[] header = bytes(data, headerLength);
        List<byte[]> parts = new ArrayList<>(count);
        for (int length : lengths) {
            parts.add(bytes(data, length));
        }
        return new Frame(header, parts);
    }

    private static int length(int claimed, long bound) throws IOException {
        if (claimed < 0) {
            throw new IOException("A length is negative");
        }
        if (claimed > bound) {
            throw new FrameTooLargeException(claimed, bound);
        }
        return claimed;
    }

    /** Takes memory as bytes come, so that a claim alone costs nothing. */
    private static byte[] bytes(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The frame ends early");
        }
        return bytes;
    }
}
