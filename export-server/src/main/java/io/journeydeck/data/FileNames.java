package io.journeydeck.data;

import io.journeydeck.export.DocumentName;
import java.util.Locale;

/** Names of diagrams as people write them in tables. */
final class FileNames {

    private FileNames() {}

    /** With {@code /} between folders, without the ending, in lower case. */
    static String simple(String name) {
        String path = name.strip().replace('\\', '/').replaceFirst("^(\\./)+", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return (path.substring(0, path.length() - last.length()) + DocumentName.of(last)).toLowerCase(Locale.ROOT);
    }
}
