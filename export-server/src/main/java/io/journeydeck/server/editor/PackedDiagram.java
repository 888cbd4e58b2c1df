package io.journeydeck.server.editor;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A diagram as {@code xmldata} holds it: XML, perhaps encoded for a URL, deflated without a header (RFC 1951), in Base64. */
final class PackedDiagram {

    private PackedDiagram() {}

    static byte[] unpack(String base64, long mostBytes) {
        byte[] packed;
        try {
            // A plus sign that was not encoded is a space in a form.
            packed = Base64.getMimeDecoder().decode(base64.replace(' ', '+'));
        } catch (IllegalArgumentException e) {
            throw new DiagnosticException(broken(), e);
        }
        String text = new String(inflated(packed, mostBytes), StandardCharsets.UTF_8);
        return (text.startsWith("%3C") || text.startsWith("%3c") ? EditorForm.decoded(text) : text)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] inflated(byte[] packed, long mostBytes) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            byte[] buffer = new byte[64 * 1024];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DiagnosticException(broken());
                }
                if (plain.size() + count > mostBytes) {
                    throw new DiagnosticException(Diagnostic.error(
                            "LIMIT_INFLATED_SIZE",
                            "The diagram inflates to more than " + mostBytes + " bytes",
                            Origin.UNKNOWN,
                            "Make the diagram smaller."));
                }
                plain.write(buffer, 0, count);
            }
            return plain.toByteArray();
        } catch (DataFormatException e) {
            throw new DiagnosticException(broken(), e);
        } finally {
            inflater.end();
        }
    }

    private static Diagnostic broken() {
        return Diagnostic.error(
                "REQUEST_MALFORMED",
                "Field \"xmldata\" is no deflated data in Base64",
                Origin.UNKNOWN,
                "Send the diagram as xml.");
    }
}
