package io.journeydeck.drawio;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.limits.LimitExceededException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The one door for XML from files: a StAX reader that knows no document types and no entities, asks nothing of the network, counts
 * depth and nodes and keeps to the deadline. Names are kept as written ({@code xlink:href}), prefixes need no binding.
 */
final class XmlPull {

    private final Reading reading;
    private final XMLStreamReader xml;
    private final XmlBytes source;
    private int depth;

    private XmlPull(XMLStreamReader xml, XmlBytes source, Reading reading) {
        this.xml = xml;
        this.source = source;
        this.reading = reading;
    }

    /**
     * Opens a document and stands at its first element.
     *
     * @throws DiagnosticException with code {@code XML_MALFORMED}, {@code XML_DOCTYPE_FORBIDDEN} or {@code UNSUPPORTED_INPUT}
     */
    static XmlPull open(byte[] bytes, Reading reading) {
        XmlProlog prolog = XmlProlog.scan(bytes);
        if (prolog.hasHtmlDoctype()) {
            throw reading.failure(
                    "UNSUPPORTED_INPUT",
                    "This is a web page, not a diagram",
                    "Save the diagram as .drawio and give that file.");
        }
        if (prolog.doctype() != null && !prolog.hasSvgDoctype()) {
            throw reading.failure(
                    "XML_DOCTYPE_FORBIDDEN",
                    "The file declares a document type (DOCTYPE), which no diagram needs and which can be used for attacks",
                    "Take the <!DOCTYPE …> out of the file.");
        }
        Charset charset = prolog.charset();
        if (charset == null) {
            throw reading.failure(
                    "UNSUPPORTED_INPUT",
                    "The file's characters are encoded as \"" + Excerpt.of(prolog.encoding()) + "\"",
                    "Save it as UTF-8.");
        }
        XmlBytes source = new XmlBytes(bytes, prolog.start(), charset);
        try {
            XmlPull pull = new XmlPull(hardened().createXMLStreamReader(source.open()), source, reading);
            while (pull.next() != XMLStreamConstants.START_ELEMENT) {
                // comments, processing instructions and SVG's own document type
            }
            return pull;
        } catch (XMLStreamException e) {
            throw malformed(reading, source, e.getLocation(), e);
        }
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("Nothing is fetched from \"" + Excerpt.of(systemId) + "\"");
        });
        return factory;
    }

    /** Name of the element that the reader stands at. */
    String name() {
        return xml.getLocalName();
    }

    /** Attributes of the element that the reader stands at the start of. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String name = xml.getAttributeLocalName(i);
            attributes.put(prefix == null || prefix.isEmpty() ? name : prefix + ':' + name, xml.getAttributeValue(i));
        }
        return attributes;
    }

    /**
     * Moves on to the start of the next child of the element that the reader is in, all of the child before it having been read;
     * false, at the element's end, when there is none.
     *
     * @param text takes the characters on the way
     */
    boolean nextChild(StringBuilder text) {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return event == XMLStreamConstants.START_ELEMENT;
            } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    /** Reads the element that the reader stands at the start of, up to its end. */
    XmlElement element() {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(name(), attributes()));
        while (true) {
            Open inner = open.element();
            if (nextChild(inner.text)) {
                open.push(new Open(name(), attributes()));
            } else {
                XmlElement closed = open.pop().close();
                if (open.isEmpty()) {
                    return closed;
                }
                open.element().children.add(closed);
            }
        }
    }

    /** Reads what is left, so that a file cut off or with something behind its end is found out. */
    void finish() {
        while (hasNext()) {
            next();
        }
    }

    private boolean hasNext() {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw malformed(reading, source, e.getLocation(), e);
        }
    }

    private int next() {
        reading.deadline().check();
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException e) {
            throw malformed(reading, source, e.getLocation(), e);
        } catch (RuntimeException e) {
            // The JDK's scanner lets index and state exceptions of its own out at some broken input.
            throw malformed(reading, source, xml.getLocation(), e);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            reading.countNodes(1 + xml.getAttributeCount());
            if (depth > reading.limits().xmlDepth()) {
                throw LimitExceededException.over(
                        "LIMIT_XML_DEPTH",
                        "levels of XML elements",
                        depth,
                        reading.limits().xmlDepth(),
                        reading.place());
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    private static DiagnosticException malformed(
            Reading reading, XmlBytes source, @Nullable Location place, Exception cause) {
        String where = cause.getCause() instanceof CharacterCodingException || place == null
                ? source.undecodable()
                : "line " + place.getLineNumber() + ", column " + place.getColumnNumber() + reason(cause);
        return reading.failure(
                "XML_MALFORMED",
                "The XML is broken at " + where,
                "The file may be cut off or changed by hand: open it in draw.io and save it again.",
                cause);
    }

    /** The parser's own words, where they are words, without its position, which is said already. */
    private static String reason(Exception cause) {
        String message = cause instanceof XMLStreamException ? cause.getMessage() : null;
        if (message == null) {
            return "";
        }
        int words = message.indexOf("Message: ");
        String text = words < 0 ? message : message.substring(words + "Message: ".length());
        boolean readable = !text.startsWith("http") && !text.startsWith("JAXP") && !text.startsWith("java.");
        return readable ? ": " + Excerpt.of(text).replaceAll("\\.$", "") : "";
    }

    /** An element whose end is still to come. */
    private static final class Open {

        private final String name;
        private final Map<String, String> attributes;
        private final List<XmlElement> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        XmlElement close() {
            return new XmlElement(name, attributes, children, Excerpt.isSpace(text) ? "" : text.toString());
        }
    }
}
