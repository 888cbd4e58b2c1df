package io.journeydeck.server;

import io.journeydeck.batch.BatchDocument;
import io.journeydeck.batch.BatchRefusal;
import io.journeydeck.batch.Batches;
import io.journeydeck.export.SteadyZip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The documents of a batch as a ZIP archive, one after the other from the store to the client, never all in memory. Nothing is
 * compressed (the documents are), so that its size is known before its first byte and a client sees when the rest is missing.
 */
final class BatchArchive {

    private static final String REPORT = "report.json";
    /** Bytes of an entry beside its name and content: local header and directory (APPNOTE 4.3.7, 4.3.12). */
    private static final int ENTRY = 30 + 46;
    /** Bytes at the end (APPNOTE 4.3.16). */
    private static final int END = 22;

    private final List<BatchDocument> documents;
    private final byte[] report;

    /** @param report what was found, as JSON */
    BatchArchive(List<BatchDocument> documents, byte[] report) {
        this.documents = documents;
        this.report = report.clone();
    }

    /** Bytes. */
    long size() {
        long size = END + entry(REPORT, report.length);
        for (BatchDocument document : documents) {
            size += entry(document.name(), document.size());
        }
        return size;
    }

    private static long entry(String name, long content) {
        return ENTRY + 2L * name.getBytes(StandardCharsets.UTF_8).length + content;
    }

    /** Writes it; {@code out} stays open. */
    void write(Batches batches, OutputStream out) throws IOException, BatchRefusal {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setMethod(ZipOutputStream.STORED);
        for (BatchDocument document : documents) {
            begin(zip, document.name(), document.size(), document.crc32());
            batches.copy(document, zip);
            zip.closeEntry();
        }
        CRC32 crc = new CRC32();
        crc.update(report);
        begin(zip, REPORT, report.length, crc.getValue());
        zip.write(report);
        zip.closeEntry();
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name, long size, long crc) throws IOException {
        ZipEntry entry = SteadyZip.entry(name);
        entry.setSize(size);
        entry.setCompressedSize(size);
        entry.setCrc(crc);
        zip.putNextEntry(entry);
    }
}
