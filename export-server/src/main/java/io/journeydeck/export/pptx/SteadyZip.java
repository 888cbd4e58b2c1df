package io.journeydeck.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a package again with its parts in order and no times in it, so that the same parts are the same bytes. */
final class SteadyZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private SteadyZip() {}

    static void copy(byte[] zip, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ZipOutputStream steady = new ZipOutputStream(out);
        byte[] types = parts.remove(CONTENT_TYPES);
        if (types != null) {
            write(CONTENT_TYPES, types, steady);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            write(part.getKey(), part.getValue(), steady);
        }
        steady.finish();
    }

    private static void write(String name, byte[] bytes, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
