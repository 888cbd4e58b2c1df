package io.journeydeck.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes an Office file so that the same content gives the same bytes: parts in a fixed order (the content types first, as
 * ECMA-376 part 2 recommends for streaming), no times, no date of creation.
 */
final class StableZip {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /** @param rows to be added to sheets, by the names of their parts */
    static void rewrite(byte[] file, Map<String, RowStream> rows, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        parts.computeIfPresent("docProps/core.xml", (name, xml) -> withoutCreationDate(xml));
        rows.forEach((name, added) ->
                parts.computeIfPresent(name, (part, xml) -> added.addedTo(new String(xml, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)));
        ZipOutputStream zip = new ZipOutputStream(out);
        byte[] types = parts.remove(CONTENT_TYPES);
        if (types == null) {
            throw new IOException("An Office file without content types");
        }
        write(zip, CONTENT_TYPES, types);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            write(zip, part.getKey(), part.getValue());
        }
        zip.finish();
    }

    private static byte[] withoutCreationDate(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replaceFirst("<dcterms:created [^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
