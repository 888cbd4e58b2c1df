package io.journeydeck.export.pptx.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads, walks and writes the XML of a stranger's parts, no deeper than our own code can walk. */
final class TemplateXml {

    /** Writing recurses. */
    private static final int DEEPEST = 200;

    private TemplateXml() {}

    /** @param part its name, for messages */
    static Document read(byte[] xml, String part, TemplateTrouble trouble) {
        try {
            // POI's factory takes no DOCTYPE; its own error handler would log what is not our fault.
            DocumentBuilder builder = XMLHelper.getDocumentBuilderFactory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new ByteArrayInputStream(xml));
            if (depth(document.getDocumentElement()) > DEEPEST) {
                throw trouble.broken(part + " is nested too deeply");
            }
            return document;
        } catch (IOException | SAXException e) {
            throw trouble.broken(part + " is no XML");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int depth(Element root) {
        int depth = 1;
        int deepest = 1;
        Node node = root;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++depth);
                continue;
            }
            while (node != root && node.getNextSibling() == null) {
                node = node.getParentNode();
                depth--;
            }
            if (node == root) {
                return deepest;
            }
            node = node.getNextSibling();
        }
    }

    static byte[] bytes(Document document) {
        try {
            Transformer transformer = XMLHelper.newTransformer();
            document.setXmlStandalone(true);
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            // Transformers end lines as the machine does.
            return out.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        } catch (TransformerException e) {
            throw new UncheckedIOException(new IOException("A part could not be written", e));
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .findFirst();
    }

    /** The element that a way of names leads to, the first of each name. */
    static Optional<Element> at(Element from, String... names) {
        Optional<Element> found = Optional.of(from);
        for (String name : names) {
            found = found.flatMap(element -> child(element, name));
        }
        return found;
    }

    /** An element and all below it, in order. */
    static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Element element, List<Element> all) {
        all.add(element);
        children(element).forEach(child -> collect(child, all));
    }

    /** A number that an attribute holds; {@code otherwise} when it holds none. */
    static double number(Element element, String attribute, double otherwise) {
        String text = element.getAttribute(attribute).strip();
        if (!text.matches("[+-]?\\d{1,15}(\\.\\d{1,9})?")) {
            return otherwise;
        }
        return Double.parseDouble(text);
    }

    /** Yes or no, as ST_OnOff and xsd:boolean say it. */
    static boolean flag(Element element, String attribute, boolean otherwise) {
        return switch (element.getAttribute(attribute)) {
            case "1", "true", "on" -> true;
            case "0", "false", "off" -> false;
            default -> otherwise;
        };
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }
}
