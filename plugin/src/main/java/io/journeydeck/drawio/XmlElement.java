package io.journeydeck.drawio;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * XML that is kept as it came because it means nothing to us: name, attributes in their order, elements and text.
 *
 * @param text the character data directly in the element, joined; not kept when it is white space only
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    public XmlElement {
        attributes = ordered(attributes);
        children = List.copyOf(children);
    }

    /** An unmodifiable copy that keeps the order. */
    static Map<String, String> ordered(Map<String, String> attributes) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
