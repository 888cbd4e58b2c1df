package io.journeydeck.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.server.UntrustedRequests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/** An archive of diagrams: as it is, or one packed of lines, each the name of an entry. */
class BatchArchiveFuzz implements FuzzTarget {

    @Override
    @DictionaryEntries({
        "PK\\x03\\x04",
        "PK\\x01\\x02",
        "PK\\x05\\x06",
        ".drawio\\x0A",
        ".png\\x0A",
        "../",
        "__MACOSX/",
        "/",
        "\\x5C",
        "C:",
        "\\x00"
    })
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) throws IOException {
        boolean archive = input.length > 1 && input[0] == 'P' && input[1] == 'K';
        UntrustedRequests.checkArchive(archive ? input : packed(new String(input, StandardCharsets.UTF_8)));
    }

    private static byte[] packed(String names) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (String name : names.split("\n", -1)) {
                try {
                    zip.putNextEntry(new ZipEntry(name));
                } catch (ZipException | IllegalArgumentException e) {
                    continue; // twice, or too long
                }
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return archive.toByteArray();
    }
}
