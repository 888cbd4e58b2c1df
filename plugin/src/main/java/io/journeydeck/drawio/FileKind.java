package io.journeydeck.drawio;

import io.journeydeck.diagnostic.DiagnosticException;

/** Tells from its first bytes what a file is that is no diagram, so that the message can say how to get one. */
enum FileKind {
    ZIP("a ZIP archive or an Office or Visio document", "PK\u0003\u0004"),
    GZIP("compressed with gzip", "\u001f\u008b"),
    JPEG("a JPEG picture", "\u00ff\u00d8\u00ff"),
    GIF("a GIF picture", "GIF8"),
    WEBP("a WebP picture", "RIFF"),
    OLE("an old Office or Visio document", "\u00d0\u00cf\u0011\u00e0"),
    JSON("JSON", "{");

    private static final String REMEDY =
            "Give a .drawio file, or a .drawio.svg, .drawio.png or .drawio.pdf with a copy of the diagram in it.";

    private final String words;
    private final String magic;

    FileKind(String words, String magic) {
        this.words = words;
        this.magic = magic;
    }

    /**
     * The bytes when they are XML, or XML that is URI-encoded, as far as the first characters tell.
     *
     * @throws DiagnosticException with code {@code UNSUPPORTED_INPUT}, saying what the file is
     */
    static byte[] requireXml(byte[] bytes, Reading reading) {
        int start = XmlProlog.scan(bytes).start();
        boolean wide = start + 1 < bytes.length && bytes[start] == 0;
        if (start < bytes.length && bytes[wide ? start + 1 : start] == '<') {
            return bytes;
        } else if (UriText.looksEncoded(bytes, start)) {
            return new EmbeddedXml(reading).unwrap(bytes);
        } else if (start >= bytes.length) {
            throw reading.failure("UNSUPPORTED_INPUT", "The file is empty", REMEDY);
        }
        for (FileKind kind : values()) {
            if (startsWith(bytes, start, kind.magic)) {
                throw reading.failure("UNSUPPORTED_INPUT", "The file is " + kind.words + ", not a diagram", REMEDY);
            }
        }
        throw reading.failure(
                "UNSUPPORTED_INPUT", "The file is neither XML nor a picture with a diagram in it", REMEDY);
    }

    /** For XML whose first element is none that a diagram begins with. */
    static DiagnosticException unsupported(String root, Reading reading) {
        return switch (root) {
            case "mxlibrary" ->
                reading.failure(
                        "UNSUPPORTED_INPUT",
                        "The file is a library of shapes, not a diagram",
                        "Open it in draw.io with File > Open Library, put shapes on a page and save that.");
            case "shapes" ->
                reading.failure(
                        "UNSUPPORTED_INPUT",
                        "The file is a stencil set, not a diagram",
                        "Use its shapes in a diagram and give that.");
            case "html", "HTML" ->
                reading.failure(
                        "UNSUPPORTED_INPUT",
                        "The file is a web page, not a diagram",
                        "Save the diagram as .drawio and give that file.");
            default ->
                reading.failure(
                        "UNSUPPORTED_INPUT", "The file is XML, but <" + Excerpt.of(root) + "> is no diagram", REMEDY);
        };
    }

    private static boolean startsWith(byte[] bytes, int from, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (from + i >= bytes.length || (bytes[from + i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
