package io.journeydeck.drawio;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads libraries of shapes ({@code mxlibrary}), entries compressed or plain. The input is not trusted: it is bounded as a diagram's
 * is, an entry counting as a page. Entries that are pictures ({@code data}) are left out and named.
 */
public final class ShapeLibraryReader {

    /**
     * Reads a library.
     *
     * @param fileName the file as its user names it, for messages
     * @param diagnostics takes what was mended or left out
     * @throws LimitExceededException when the file is larger than {@code limits} allow, or time is over
     * @throws DiagnosticException when it is no library; codes {@code UNSUPPORTED_INPUT}, {@code XML_MALFORMED}, {@code
     *     LIBRARY_MALFORMED}, {@code COMPRESSION_UNKNOWN}
     */
    public ShapeLibrary read(byte[] bytes, String fileName, Limits limits, Deadline deadline, Diagnostics diagnostics) {
        Reading reading = new Reading(fileName, limits, deadline, diagnostics);
        if (bytes.length > limits.fileBytes()) {
            throw LimitExceededException.over(
                    "LIMIT_FILE_SIZE", "bytes of one file", bytes.length, limits.fileBytes(), reading.place());
        }
        XmlPull xml = XmlPull.open(FileKind.requireXml(bytes, reading), reading);
        if (!xml.name().equals("mxlibrary")) {
            throw FileKind.unsupported(xml.name(), reading);
        }
        String json = xml.element().text();
        xml.finish();
        List<Map<String, String>> members = FlatJson.parseList(json);
        if (members == null) {
            throw reading.failure(
                    "LIBRARY_MALFORMED",
                    "The library is not a list of shapes",
                    "Open it in draw.io and save it again.");
        }
        if (members.size() > limits.cellsPerPage()) {
            throw LimitExceededException.over(
                    "LIMIT_CELLS", "shapes in one library", members.size(), limits.cellsPerPage(), reading.place());
        }
        List<ShapeLibrary.Entry> entries = new ArrayList<>();
        for (Map<String, String> member : members) {
            String title = member.getOrDefault("title", "");
            String model = member.get("xml");
            if (model == null) {
                reading.warn(
                        "LIBRARY_ENTRY_IGNORED",
                        "The entry \"" + Excerpt.of(title) + "\" holds a picture and no shapes",
                        reading.place(),
                        "Draw it on a page, and add it to the library from there.");
            } else {
                entries.add(new ShapeLibrary.Entry(
                        title, size(member.get("w")), size(member.get("h")), cells(model, reading)));
            }
        }
        return new ShapeLibrary(entries);
    }

    private static List<Cell> cells(String model, Reading reading) {
        return new PageReader(reading)
                .textOnly(model).cells().stream()
                        .filter(cell -> !(cell instanceof Layer))
                        .toList();
    }

    /** 100 for a size that is not there or is none. */
    private static double size(@Nullable String written) {
        return written != null && written.matches("\\d{1,6}([.]\\d{1,9})?") && Double.parseDouble(written) > 0
                ? Double.parseDouble(written)
                : 100;
    }
}
