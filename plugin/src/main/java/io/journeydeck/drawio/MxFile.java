package io.journeydeck.drawio;

import java.util.List;
import java.util.Map;

/**
 * A draw.io file.
 *
 * @param attributes of the {@code mxfile} element (host, agent, version, …) in their order
 * @param variables the file's global variables (attribute {@code vars}, JSON), for placeholders
 * @param extras elements beside the pages
 */
public record MxFile(
        Map<String, String> attributes,
        Map<String, String> variables,
        List<DiagramPage> pages,
        List<XmlElement> extras) {

    public MxFile {
        attributes = XmlElement.ordered(attributes);
        variables = XmlElement.ordered(variables);
        pages = List.copyOf(pages);
        extras = List.copyOf(extras);
    }

    /** A file of nothing but these pages. */
    public static MxFile of(List<DiagramPage> pages) {
        return new MxFile(Map.of(), Map.of(), pages, List.of());
    }
}
