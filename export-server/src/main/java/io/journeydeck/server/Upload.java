package io.journeydeck.server;

import io.journeydeck.export.DocumentName;
import io.journeydeck.export.SourceFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that came with a request.
 *
 * @param name without folders and without what no file system takes; never empty
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Upload(String name, byte[] bytes) {

    static final String NAMELESS = "diagram.drawio";

    private static final int LONGEST = 120;
    private static final int DEEPEST = 16;

    static Upload of(String nameAsSent, byte[] bytes) {
        return new Upload(safe(nameAsSent), bytes);
    }

    /** A file of an archive: the folders that it lies in stay, each made safe, 16 at most. */
    static Upload inFolder(String path, byte[] bytes) {
        String[] parts = path.replace('\\', '/').split("/+", -1);
        List<String> safe = new ArrayList<>();
        for (int i = Math.max(0, parts.length - DEEPEST); i < parts.length; i++) {
            if (!parts[i].isBlank() && !parts[i].matches("\\.+")) {
                safe.add(safe(parts[i]));
            }
        }
        return new Upload(safe.isEmpty() ? NAMELESS : String.join("/", safe), bytes);
    }

    /** {@code ../../x\0.drawio} is {@code x.drawio}. */
    static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]+", "")
                .replaceAll("[:*?\"<>|]+", "-");
        int length = plain.codePointCount(0, plain.length());
        if (length > LONGEST) {
            plain = plain.substring(plain.offsetByCodePoints(0, length - LONGEST));
        }
        plain = plain.strip().replaceFirst("^[.\\s\\p{Z}]+", "");
        return plain.isEmpty() ? NAMELESS : plain;
    }

    SourceFile source() {
        return new SourceFile(name, bytes);
    }

    /** The name of documents made of this file: {@code shop.drawio.svg} is {@code shop}. */
    String stem() {
        return DocumentName.of(name);
    }
}
