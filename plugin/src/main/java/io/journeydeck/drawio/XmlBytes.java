package io.journeydeck.drawio;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** A document's bytes and the charset that makes characters of them, or fails: none is replaced. */
final class XmlBytes {

    private final byte[] bytes;
    private final int start;
    private final Charset charset;

    XmlBytes(byte[] bytes, int start, Charset charset) {
        this.bytes = bytes;
        this.start = start;
        this.charset = charset;
    }

    Reader open() {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Where the first bytes are that make no character; a parser only knows that they are somewhere behind its place. */
    String undecodable() {
        String text = new String(bytes, start, bytes.length - start, charset);
        int broken = Math.max(0, text.indexOf('\ufffd'));
        long line = 1 + text.substring(0, broken).chars().filter(c -> c == '\n').count();
        int column = broken - text.lastIndexOf('\n', broken);
        return "line " + line + ", column " + column + ": the bytes there are no " + charset.name();
    }
}
