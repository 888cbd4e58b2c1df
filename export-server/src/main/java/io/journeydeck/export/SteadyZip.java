package io.journeydeck.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Office files whose bytes say nothing but what is in their parts: parts in a fixed order (the content types first, as ECMA-376
 * part 2 recommends for streaming), no times, one kind of line end.
 */
public final class SteadyZip {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** For the very first moment that ZIP knows, Java adds a second time, which depends on the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private SteadyZip() {}

    /** The parts of a package by their names, to be changed as one likes. */
    public static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /** Writes a package; {@code out} stays open. */
    public static void write(Map<String, byte[]> parts, OutputStream out) throws IOException {
        write(parts.keySet(), parts::get, out);
    }

    /**
     * Writes a package whose parts need not be in memory all at once; {@code out} stays open.
     *
     * @param content of a part by its name
     */
    public static void write(Set<String> names, Function<String, byte[]> content, OutputStream out) throws IOException {
        write(names, content, Deflater.DEFAULT_COMPRESSION, out);
    }

    /**
     * Writes a package packed as hard as one likes; {@code out} stays open.
     *
     * @param content of a part by its name
     * @param level of {@link Deflater}
     */
    public static void write(Set<String> names, Function<String, byte[]> content, int level, OutputStream out)
            throws IOException {
        Set<String> ordered = new TreeSet<>(names);
        if (!ordered.remove(CONTENT_TYPES)) {
            throw new IOException("An Office file without content types");
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(level);
        write(zip, CONTENT_TYPES, content.apply(CONTENT_TYPES));
        for (String name : ordered) {
            write(zip, name, content.apply(name));
        }
        zip.finish();
    }

    /** An entry of any archive, without a time. */
    public static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(withPlainLineEnd(content));
        zip.closeEntry();
    }

    /** XMLBeans ends the XML declaration with the line end of the machine; a line feed is what all others are. */
    private static byte[] withPlainLineEnd(byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, 100), StandardCharsets.ISO_8859_1);
        int end = beginning.indexOf("?>\r\n");
        if (!beginning.startsWith("<?xml") || end < 0) {
            return content;
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream(content.length);
        plain.write(content, 0, end + 2);
        plain.write(content, end + 3, content.length - end - 3);
        return plain.toByteArray();
    }
}
