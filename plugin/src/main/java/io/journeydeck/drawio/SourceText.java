package io.journeydeck.drawio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * An XML file as text, to be changed in places and written again with every other byte as it was.
 *
 * @param before bytes before the text: a byte order mark and white space
 * @param charset of the text
 * @param ascii whether characters beyond ASCII must be written as references, since the file says that its charset is a small one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SourceText(byte[] before, Charset charset, boolean ascii, String text) {

    /** Empty when the bytes are no text in a charset that is accepted, or would not come back the same. */
    public static Optional<SourceText> of(byte[] bytes) {
        XmlProlog prolog = XmlProlog.scan(bytes);
        Charset charset = prolog.charset();
        if (charset == null) {
            return Optional.empty();
        }
        byte[] before = Arrays.copyOf(bytes, prolog.start());
        String encoding = prolog.encoding();
        boolean unicode = encoding == null || encoding.regionMatches(true, 0, "UTF", 0, 3);
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, prolog.start(), bytes.length - prolog.start()))
                    .toString();
            SourceText source = new SourceText(before, charset, !unicode, text);
            return Arrays.equals(source.bytes(text), bytes) ? Optional.of(source) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Text inside a page, which is UTF-8 whatever the file is. */
    public static SourceText ofPage(byte[] utf8) {
        return new SourceText(new byte[0], StandardCharsets.UTF_8, false, new String(utf8, StandardCharsets.UTF_8));
    }

    /** The file with another text. */
    public byte[] bytes(String changed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(changed.length() + before.length);
        bytes.writeBytes(before);
        bytes.writeBytes(changed.getBytes(charset));
        return bytes.toByteArray();
    }
}
