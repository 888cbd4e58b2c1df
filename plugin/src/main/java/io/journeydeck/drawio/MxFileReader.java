package io.journeydeck.drawio;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what draw.io writes: {@code mxfile} XML (plain or compressed pages), a bare {@code mxGraphModel} or {@code diagram}, a
 * {@code .drawio.svg}, a {@code .drawio.png} and a {@code .drawio.pdf}. The content decides which it is, not the file's name.
 *
 * <p>The input is not trusted: everything is bounded by {@link Limits} and the {@link Deadline}, nothing is fetched, and no name in
 * the file is ever looked up as a class. Comments and processing instructions are left out; all else that is not understood is kept.
 */
public final class MxFileReader {

    /**
     * Reads a file.
     *
     * @param fileName the file as its user names it, for messages
     * @param diagnostics takes what was mended: ids, parents, numbers, …
     * @throws LimitExceededException when the file is larger than {@code limits} allow, or time is over; codes {@code LIMIT_FILE_SIZE},
     *     {@code LIMIT_INFLATED_SIZE}, {@code LIMIT_PAGES}, {@code LIMIT_CELLS}, {@code LIMIT_XML_DEPTH}, {@code LIMIT_XML_NODES},
     *     {@code LIMIT_GROUP_DEPTH}, {@code LIMIT_LABEL}, {@code RENDER_TIMEOUT}
     * @throws DiagnosticException when it is no diagram; codes {@code UNSUPPORTED_INPUT}, {@code XML_MALFORMED},
     *     {@code XML_DOCTYPE_FORBIDDEN}, {@code NO_DIAGRAM_IN_PNG}, {@code NO_DIAGRAM_IN_SVG}, {@code NO_DIAGRAM_IN_PDF}, {@code COMPRESSION_UNKNOWN}
     */
    public MxFile read(byte[] bytes, String fileName, Limits limits, Deadline deadline, Diagnostics diagnostics) {
        Reading reading = new Reading(fileName, limits, deadline, diagnostics);
        deadline.check();
        if (bytes.length > limits.fileBytes()) {
            throw LimitExceededException.over(
                    "LIMIT_FILE_SIZE", "bytes of one file", bytes.length, limits.fileBytes(), reading.place());
        }
        if (DiagramInPng.isPng(bytes)) {
            return parse(DiagramInPng.extract(bytes, reading), reading, false);
        }
        if (DiagramInPdf.isPdf(bytes)) {
            return parse(DiagramInPdf.extract(bytes, reading), reading, false);
        }
        return parse(FileKind.requireXml(bytes, reading), reading, true);
    }

    private static MxFile parse(byte[] bytes, Reading reading, boolean maybePicture) {
        XmlPull xml = XmlPull.open(bytes, reading);
        MxFile file;
        switch (xml.name()) {
            case "mxfile" -> file = mxfile(xml, reading);
            case "diagram" -> file = MxFile.of(List.of(new PageReader(reading).diagram(xml, 1)));
            case "mxGraphModel" -> file = MxFile.of(List.of(new PageReader(reading).bareModel(xml)));
            case "svg", "svg:svg" -> {
                if (maybePicture) {
                    return parse(contentOfSvg(xml, reading), reading, false);
                }
                throw FileKind.unsupported(xml.name(), reading);
            }
            default -> throw FileKind.unsupported(xml.name(), reading);
        }
        xml.finish();
        return file;
    }

    private static byte[] contentOfSvg(XmlPull xml, Reading reading) {
        String content = xml.attributes().get("content");
        if (content == null || content.isBlank()) {
            throw reading.failure(
                    "NO_DIAGRAM_IN_SVG",
                    "The picture holds no diagram, only what it looks like",
                    "Export it from draw.io again with \"Include a copy of my diagram\", or give the .drawio file.");
        }
        return new EmbeddedXml(reading).unwrap(content.getBytes(StandardCharsets.UTF_8));
    }

    private static MxFile mxfile(XmlPull xml, Reading reading) {
        Map<String, String> attributes = new LinkedHashMap<>(xml.attributes());
        Map<String, String> variables = variables(attributes, reading);
        List<DiagramPage> pages = new ArrayList<>();
        List<XmlElement> extras = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.nextChild(text)) {
            if (xml.name().equals("diagram")) {
                checkCount(pages.size() + 1, reading);
                pages.add(new PageReader(reading).diagram(xml, pages.size() + 1));
            } else {
                extras.add(xml.element());
            }
        }
        if (pages.isEmpty()) {
            // Very old files hold the compressed model right here; a file without anything is one blank page in
            // draw.io.
            pages.add(new PageReader(reading).textOnly(text.toString()));
        }
        return new MxFile(attributes, variables, pages, extras);
    }

    /** Takes {@code vars} out of the attributes when it can be read; otherwise it stays there, as it is. */
    private static Map<String, String> variables(Map<String, String> attributes, Reading reading) {
        String json = attributes.get("vars");
        if (json == null) {
            return Map.of();
        }
        Map<String, String> variables = FlatJson.parse(json);
        if (variables == null) {
            reading.warn(
                    "VARIABLES_UNREADABLE",
                    "The file's variables are not a list of names and values, so placeholders cannot use them",
                    reading.place(),
                    "Correct the attribute vars, for example {\"name\": \"value\"}.");
            return Map.of();
        }
        attributes.remove("vars");
        return variables;
    }

    private static void checkCount(int pages, Reading reading) {
        int limit = reading.limits().pages();
        if (pages > limit) {
            throw LimitExceededException.over("LIMIT_PAGES", "pages", pages, limit, reading.place());
        }
    }
}
