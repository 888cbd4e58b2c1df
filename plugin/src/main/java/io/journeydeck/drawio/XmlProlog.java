package io.journeydeck.drawio;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an XML document's first element, found before any parser sees the document: where the text begins, its
 * charset, and its document type. XML 1.0, appendix F.
 *
 * <p>The JDK's parser would accept any charset, and print to the standard error stream at a byte that does not fit.
 *
 * @param start index of the first byte after a byte order mark and white space
 * @param charset null when the file names one that is not accepted
 * @param encoding as the file names it; null when it does not
 * @param doctype the declaration from after {@code <!DOCTYPE} up to {@code [} or {@code >}, that character included; null when there is none
 */
record XmlProlog(
        int start,
        @Nullable Charset charset,
        @Nullable String encoding,
        @Nullable String doctype) {

    private static final Pattern ENCODING = Pattern.compile("\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern SVG_DOCTYPE = Pattern.compile(
            "\\s*svg\\s+PUBLIC\\s+([\"'])-//W3C//DTD SVG [^\"'\\[<>]*\\1\\s+([\"'])https?://www\\.w3\\.org/[^\"'\\[<>]*\\2\\s*>");
    private static final int LONGEST_DECLARATION = 1_000;

    static XmlProlog scan(byte[] bytes) {
        Charset family = StandardCharsets.UTF_8;
        int start = 0;
        if (matches(bytes, 0xff, 0xfe, 0, 0) || matches(bytes, 0, 0, 0xfe, 0xff)) {
            return new XmlProlog(0, null, "UTF-32", null);
        } else if (matches(bytes, 0xef, 0xbb, 0xbf)) {
            start = 3;
        } else if (matches(bytes, 0xff, 0xfe)) {
            family = StandardCharsets.UTF_16LE;
            start = 2;
        } else if (matches(bytes, 0xfe, 0xff)) {
            family = StandardCharsets.UTF_16BE;
            start = 2;
        } else if (bytes.length > 1 && bytes[0] == 0 && bytes[1] != 0) {
            family = StandardCharsets.UTF_16BE;
        } else if (bytes.length > 1 && bytes[1] == 0 && bytes[0] != 0) {
            family = StandardCharsets.UTF_16LE;
        }
        Text text = new Text(bytes, family, start);
        text.skipSpace();
        int begin = text.at;
        String declaration = text.startsWith("<?xml") ? text.upTo("?>") : "";
        Matcher named = ENCODING.matcher(declaration);
        String encoding = named.find() ? named.group(1) : null;
        return new XmlProlog(
                begin, family.equals(StandardCharsets.UTF_8) ? charset(encoding) : family, encoding, text.doctype());
    }

    /** Whether the document type is SVG's own, without declarations inside; it is skipped and never fetched. */
    boolean hasSvgDoctype() {
        return doctype != null && SVG_DOCTYPE.matcher(doctype).matches();
    }

    boolean hasHtmlDoctype() {
        return doctype != null && doctype.strip().toLowerCase(Locale.ROOT).startsWith("html");
    }

    private static @Nullable Charset charset(@Nullable String encoding) {
        if (encoding == null) {
            return StandardCharsets.UTF_8;
        }
        return switch (encoding.toUpperCase(Locale.ROOT)) {
            // A text that says UTF-16 in bytes that are not was converted by a tool that left the declaration alone.
            case "UTF-8", "UTF8", "US-ASCII", "ASCII", "UTF-16", "UTF-16LE", "UTF-16BE" -> StandardCharsets.UTF_8;
            case "ISO-8859-1", "LATIN1" -> StandardCharsets.ISO_8859_1;
            case "WINDOWS-1252", "CP1252" -> Charset.forName("windows-1252");
            default -> null;
        };
    }

    private static boolean matches(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The bytes as characters, as far as mark-up needs them: all of it is ASCII. */
    private static final class Text {

        private final byte[] bytes;
        private final int width;
        private final int low;
        private int at;

        Text(byte[] bytes, Charset family, int at) {
            this.bytes = bytes;
            this.width = family.equals(StandardCharsets.UTF_8) ? 1 : 2;
            this.low = family.equals(StandardCharsets.UTF_16BE) ? 1 : 0;
            this.at = at;
        }

        private int peek(int ahead) {
            int index = at + ahead * width;
            if (index + width > bytes.length) {
                return -1;
            }
            boolean ascii = width == 1 || bytes[index + 1 - low] == 0;
            return ascii ? bytes[index + low] & 0xff : '\ufffd';
        }

        void skipSpace() {
            while (peek(0) == ' ' || peek(0) == '\t' || peek(0) == '\r' || peek(0) == '\n') {
                at += width;
            }
        }

        boolean startsWith(String ascii) {
            for (int i = 0; i < ascii.length(); i++) {
                if (peek(i) != ascii.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        /** Moves behind {@code end}; returns what was passed, cut where it is too long to matter. */
        String upTo(String end) {
            StringBuilder passed = new StringBuilder();
            while (peek(0) >= 0 && !startsWith(end)) {
                if (passed.length() < LONGEST_DECLARATION) {
                    passed.append((char) peek(0));
                }
                at += width;
            }
            at += end.length() * width;
            return passed.toString();
        }

        @Nullable
        String doctype() {
            while (true) {
                skipSpace();
                if (startsWith("<!--")) {
                    upTo("-->");
                } else if (startsWith("<?")) {
                    upTo("?>");
                } else if (startsWith("<!DOCTYPE") || startsWith("<!doctype")) {
                    String declaration = upTo(">").substring("<!DOCTYPE".length());
                    int inner = declaration.indexOf('[');
                    return inner < 0 ? declaration + '>' : declaration.substring(0, inner + 1);
                } else {
                    return null;
                }
            }
        }
    }
}
