package io.journeydeck.drawio;

import io.journeydeck.diagnostic.DiagnosticException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;

/**
 * A diagram inside a PDF document ({@code .drawio.pdf}): an embedded file of the type {@code application/vnd.jgraph.mxfile}, as
 * draw.io's desktop program attaches it (ISO 32000-1, 7.11.4), or the document's subject, which older versions filled with
 * URI-encoded XML.
 *
 * <p>draw.io does not parse the document: it looks for the first {@code EmbeddedFile} in the bytes, for its {@code stream} and a line
 * feed, and inflates from there. So the diagram is added as an update at the end (7.5.6), where we write each byte.
 */
public final class DiagramInPdf {

    private static final String TYPE = "/application#2Fvnd.jgraph.mxfile";
    private static final String SUBJECT = "/Subject";
    private static final Pattern ROOT = Pattern.compile("/Root (\\d+) 0 R");
    private static final Pattern SIZE = Pattern.compile("/Size (\\d+)");
    private static final Pattern KEPT = Pattern.compile("/(?:Info \\d+ 0 R|ID \\[[^\\]]*\\])");

    private DiagramInPdf() {}

    static boolean isPdf(byte[] bytes) {
        return UriText.startsWith(bytes, 0, "%PDF-");
    }

    /**
     * The document with the diagram in it, so that draw.io opens it.
     *
     * @param pdf with a table of objects and a trailer at its end, not compressed, and without embedded files
     * @throws IllegalArgumentException when it is not
     */
    public static byte[] embed(byte[] pdf, MxFile file) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int trailerAt = text.lastIndexOf("trailer");
        if (trailerAt < 0 || text.contains("/EmbeddedFile")) {
            throw new IllegalArgumentException("Not a PDF document that a diagram can be added to");
        }
        String trailer = text.substring(trailerAt);
        int root = number(ROOT, trailer);
        int next = number(SIZE, trailer);
        String catalog = object(text, root);
        Update update = new Update(pdf);
        byte[] xml = new MxFileWriter().write(file, MxFileWriter.Pages.COMPRESSED);
        byte[] deflated = deflated(xml);
        update.begin(next);
        update.write("<</Type/EmbeddedFile/Subtype" + TYPE + "/Filter/FlateDecode/Params<</Size " + xml.length
                + ">>/Length " + deflated.length + ">>\nstream\n");
        update.write(deflated);
        update.write("\nendstream\nendobj\n");
        update.begin(next + 1);
        update.write("<</Type/Filespec/F(diagram.xml)/UF(diagram.xml)/Desc(Diagram)/AFRelationship/Source/EF<</F "
                + next + " 0 R>>>>\nendobj\n");
        update.begin(root);
        update.write(catalog.substring(0, catalog.lastIndexOf(">>")) + "/Names<</EmbeddedFiles<</Names[(diagram.xml) "
                + (next + 1) + " 0 R]>>>>/AF[" + (next + 1) + " 0 R]\n>>\nendobj\n");
        StringBuilder kept = new StringBuilder();
        for (Matcher entry = KEPT.matcher(trailer); entry.find(); ) {
            kept.append(entry.group());
        }
        return update.end(root, next, kept.toString(), startOfTable(trailer));
    }

    private static int number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("The PDF document's trailer has no " + pattern);
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static String object(String text, int number) {
        int start = text.indexOf("\n" + number + " 0 obj");
        int end = start < 0 ? -1 : text.indexOf("endobj", start);
        if (end < 0) {
            throw new IllegalArgumentException("The PDF document has no catalogue");
        }
        return text.substring(text.indexOf("obj", start) + 3, end).strip();
    }

    private static int startOfTable(String trailer) {
        return Integer.parseInt(trailer.replaceFirst("(?s).*startxref\\s+(\\d+).*", "$1"));
    }

    private static byte[] deflated(byte[] xml) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(xml);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(xml.length / 2);
            byte[] step = new byte[8 * 1024];
            while (!deflater.finished()) {
                out.write(step, 0, deflater.deflate(step));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * The XML of the diagram in the document.
     *
     * @throws DiagnosticException with code {@code NO_DIAGRAM_IN_PDF} or {@code COMPRESSION_UNKNOWN}
     */
    static byte[] extract(byte[] pdf, Reading reading) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int type = text.indexOf(TYPE);
        int stream = type < 0 ? -1 : text.indexOf("stream", type);
        int end = stream < 0 ? -1 : text.indexOf("endstream", stream + 6);
        if (end >= 0) {
            boolean inflate =
                    text.substring(text.lastIndexOf("obj", type), stream).contains("/FlateDecode");
            return attached(Arrays.copyOfRange(pdf, afterLineEnd(text, stream + 6), end), inflate, reading);
        }
        for (int at = text.indexOf(SUBJECT); at >= 0; at = text.indexOf(SUBJECT, at + 1)) {
            reading.deadline().check();
            byte[] subject = literal(pdf, at + SUBJECT.length());
            if (UriText.looksEncoded(subject, 0)) {
                return new EmbeddedXml(reading).unwrap(subject);
            }
        }
        throw reading.failure(
                "NO_DIAGRAM_IN_PDF",
                "The document holds no diagram, only what it looks like",
                "Export it from draw.io again with \"Include a copy of my diagram\", or give the .drawio file.");
    }

    private static int afterLineEnd(String text, int at) {
        return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }

    private static byte[] attached(byte[] data, boolean inflate, Reading reading) {
        try {
            byte[] xml = inflate ? reading.inflater().inflate(data, reading.place()) : data;
            return new EmbeddedXml(reading).unwrap(xml);
        } catch (DataFormatException e) {
            throw reading.failure(
                    "COMPRESSION_UNKNOWN",
                    "The diagram in the document cannot be decompressed: "
                            + Excerpt.of(e.getMessage()).toLowerCase(Locale.ROOT),
                    "Export the document from draw.io again.",
                    e);
        }
    }

    /** A string in parentheses (7.3.4.2) that begins at {@code from}, after space; empty when there is none. */
    private static byte[] literal(byte[] pdf, int from) {
        int start = from;
        while (start < pdf.length && pdf[start] == ' ') {
            start++;
        }
        ByteArrayOutputStream string = new ByteArrayOutputStream();
        int open = 0;
        for (int i = start; i < pdf.length; i++) {
            if (pdf[i] == '\\' && i + 1 < pdf.length) {
                string.write(pdf[++i]);
                continue;
            }
            open += pdf[i] == '(' ? 1 : pdf[i] == ')' ? -1 : 0;
            if (open == 0) {
                break;
            }
            if (i > start) {
                string.write(pdf[i]);
            }
        }
        return string.toByteArray();
    }

    /** Objects that are added to a document or take the place of its own, and their table. */
    private static final class Update {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final StringBuilder table = new StringBuilder("xref\n");

        Update(byte[] pdf) {
            out.writeBytes(pdf);
            write("\n");
        }

        void begin(int number) {
            table.append(String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", number, out.size()));
            write(number + " 0 obj\n");
        }

        void write(String text) {
            write(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void write(byte[] bytes) {
            out.writeBytes(bytes);
        }

        byte[] end(int root, int next, String kept, int previous) {
            int start = out.size();
            write(table.toString());
            write("trailer\n<</Size " + (next + 2) + "/Root " + root + " 0 R" + kept + "/Prev " + previous
                    + ">>\nstartxref\n" + start + "\n%%EOF\n");
            return out.toByteArray();
        }
    }
}
