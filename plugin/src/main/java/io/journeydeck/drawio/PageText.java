package io.journeydeck.drawio;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;

/** The XML of a page whose model stands as text in its {@code diagram} element. */
public final class PageText {

    private PageText() {}

    /**
     * Takes all wrappings off.
     *
     * @param text of the element, its references replaced
     * @throws DiagnosticException with code {@code COMPRESSION_UNKNOWN}
     * @throws LimitExceededException with code {@code LIMIT_INFLATED_SIZE} or {@code RENDER_TIMEOUT}
     */
    public static byte[] unwrapped(String text, String fileName, Limits limits, Deadline deadline) {
        Reading reading = new Reading(fileName, limits, deadline, new Diagnostics());
        return new EmbeddedXml(reading).unwrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As draw.io writes it: URI-encoded, deflated, as base64. */
    public static String compressed(byte[] xml) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(UriText.encode(xml));
            deflater.finish();
            ByteArrayOutputStream deflated = new ByteArrayOutputStream();
            byte[] step = new byte[8 * 1024];
            while (!deflater.finished()) {
                deflated.write(step, 0, deflater.deflate(step));
            }
            return new String(Base64.getEncoder().encode(deflated.toByteArray()), StandardCharsets.US_ASCII);
        } finally {
            deflater.end();
        }
    }
}
