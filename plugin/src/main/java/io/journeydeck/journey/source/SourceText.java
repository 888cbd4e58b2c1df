package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes as text: UTF-8 or UTF-16 by the mark that they begin with, else UTF-8, else what Windows writes in Western Europe. */
final class SourceText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SourceText() {}

    /**
     * The text of a file, without its byte-order mark and with {@code \n} for ends of lines.
     *
     * @param charset what the file is written in; null to find out
     * @throws LimitExceededException for a file over {@link Limits#fileBytes()}
     */
    static String decode(byte[] bytes, @Nullable Charset charset, Origin file, Limits limits, Diagnostics diagnostics) {
        if (bytes.length > limits.fileBytes()) {
            throw LimitExceededException.over("LIMIT_FILE", "bytes", bytes.length, limits.fileBytes(), file);
        }
        return text(bytes, charset, file, diagnostics).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String text(byte[] bytes, @Nullable Charset charset, Origin file, Diagnostics diagnostics) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8, file, diagnostics);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        return charset == null
                ? strict(bytes, 0, StandardCharsets.UTF_8, file, diagnostics)
                : new String(bytes, charset);
    }

    private static String strict(byte[] bytes, int from, Charset charset, Origin file, Diagnostics diagnostics) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            diagnostics.add(Diagnostic.warning(
                    "SOURCE_ENCODING_GUESSED",
                    "The text is not UTF-8 and is read as Windows-1252",
                    file,
                    "Look at its accented letters, or save the file as UTF-8."));
            return new String(bytes, from, bytes.length - from, WINDOWS);
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
