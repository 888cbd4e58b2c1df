package io.journeydeck.drawio;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The one place where compressed bytes become larger: pages, text chunks of pictures and whatever else a file holds. Bounded for
 * each text, and for all texts of a file together to twice that.
 */
final class BoundedInflater {

    private static final int STEP = 64 * 1024;

    private final long textLimit;
    private final long fileLimit;
    private final Deadline deadline;
    private long total;

    BoundedInflater(long textLimit, Deadline deadline) {
        this.textLimit = textLimit;
        this.fileLimit = 2 * textLimit;
        this.deadline = deadline;
    }

    /**
     * Inflates raw deflate data as draw.io writes it, or zlib data as other tools do.
     *
     * @throws DataFormatException when it is neither, or ends too early
     * @throws LimitExceededException with code {@code LIMIT_INFLATED_SIZE}
     */
    byte[] inflate(byte[] data, Origin origin) throws DataFormatException {
        long before = total;
        try {
            return inflate(data, true, origin);
        } catch (DataFormatException e) {
            if (!looksLikeZlib(data)) {
                throw e;
            }
            total = before;
            return inflate(data, false, origin);
        }
    }

    /** RFC 1950: method 8, and the first two bytes are a multiple of 31. */
    private static boolean looksLikeZlib(byte[] data) {
        return data.length > 2 && (data[0] & 0x0f) == 8 && (((data[0] & 0xff) << 8) | (data[1] & 0xff)) % 31 == 0;
    }

    private byte[] inflate(byte[] data, boolean raw, Origin origin) throws DataFormatException {
        Inflater inflater = new Inflater(raw);
        try {
            // A raw stream wants one byte more than it has (java.util.zip.Inflater).
            inflater.setInput(raw ? Arrays.copyOf(data, data.length + 1) : data);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            byte[] step = new byte[STEP];
            while (!inflater.finished()) {
                deadline.check();
                int count = inflater.inflate(step);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("The data ends too early");
                }
                total += count;
                check("bytes of one page, inflated,", (long) text.size() + count, textLimit, origin);
                check("bytes of all pages, inflated,", total, fileLimit, origin);
                text.write(step, 0, count);
            }
            return text.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private static void check(String what, long size, long limit, Origin origin) {
        if (size > limit) {
            throw LimitExceededException.over("LIMIT_INFLATED_SIZE", what, size, limit, origin);
        }
    }
}
