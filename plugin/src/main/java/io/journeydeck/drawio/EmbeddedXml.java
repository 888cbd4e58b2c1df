package io.journeydeck.drawio;

import io.journeydeck.diagnostic.DiagnosticException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Unwraps XML that lies as text in something else: in a {@code diagram} element, in an SVG's {@code content} attribute or in a PNG's
 * text chunk. It may be plain, URI-encoded (also twice), HTML-escaped, or base64 of deflated and URI-encoded.
 */
final class EmbeddedXml {

    /** More wrappings than draw.io or a browser make are an attack. */
    private static final int MOST_WRAPPINGS = 5;

    private final Reading reading;

    EmbeddedXml(Reading reading) {
        this.reading = reading;
    }

    /**
     * The XML's bytes; empty for empty text.
     *
     * @throws DiagnosticException with code {@code COMPRESSION_UNKNOWN} when it is none of these
     */
    byte[] unwrap(byte[] wrapped) {
        byte[] text = wrapped;
        for (int wrapping = 0; wrapping < MOST_WRAPPINGS; wrapping++) {
            reading.deadline().check();
            int start = afterSpace(text);
            if (start == text.length || text[start] == '<') {
                return text;
            } else if (UriText.looksEncoded(text, start)) {
                text = UriText.decode(text);
            } else if (UriText.startsWith(text, start, "&lt;") || UriText.startsWith(text, start, "&#")) {
                text = unescape(text);
            } else {
                text = inflate(text);
            }
        }
        throw unknown(null);
    }

    static int afterSpace(byte[] text) {
        int start = hasByteOrderMark(text) ? 3 : 0;
        while (start < text.length && isSpace(text[start])) {
            start++;
        }
        return start;
    }

    private static boolean hasByteOrderMark(byte[] text) {
        return text.length > 2 && text[0] == (byte) 0xef && text[1] == (byte) 0xbb && text[2] == (byte) 0xbf;
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\t' || value == '\r' || value == '\n';
    }

    private byte[] inflate(byte[] text) {
        byte[] dense = new byte[text.length];
        int length = 0;
        for (byte value : text) {
            if (!isSpace(value)) {
                dense[length++] = value;
            }
        }
        try {
            byte[] deflated = Base64.getDecoder().decode(Arrays.copyOf(dense, length));
            return reading.inflater().inflate(deflated, reading.place());
        } catch (IllegalArgumentException | DataFormatException e) {
            throw unknown(e);
        }
    }

    private static byte[] unescape(byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&#60;", "<")
                .replace("&#62;", ">")
                .replace("&#34;", "\"")
                .replace("&#xa;", "\n")
                .replace("&amp;", "&")
                .getBytes(StandardCharsets.UTF_8);
    }

    private DiagnosticException unknown(@Nullable Throwable cause) {
        String message = "The diagram's text is compressed in a way that is not known, or was cut off";
        String remedy = "Open the file in draw.io, untick File > Properties > Compressed and save it again.";
        return cause == null
                ? reading.failure("COMPRESSION_UNKNOWN", message, remedy)
                : reading.failure("COMPRESSION_UNKNOWN", message, remedy, cause);
    }
}
