package io.journeydeck.export.xlsx.book;

import io.journeydeck.export.SteadyZip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Finishes a workbook that POI has written: adds the rows that were held back, and leaves out the date of creation. */
final class FinishedBook {

    private FinishedBook() {}

    /** @param rows to be added to sheets, by the names of their parts */
    static void rewrite(byte[] file, Map<String, RowStream> rows, OutputStream out) throws IOException {
        Map<String, byte[]> parts = SteadyZip.parts(file);
        parts.computeIfPresent("docProps/core.xml", (name, xml) -> withoutCreationDate(xml));
        rows.forEach((name, added) ->
                parts.computeIfPresent(name, (part, xml) -> added.addedTo(new String(xml, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)));
        SteadyZip.write(parts, out);
    }

    private static byte[] withoutCreationDate(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replaceFirst("<dcterms:created [^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
