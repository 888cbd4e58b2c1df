package io.journeydeck.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The transitional schemas of ECMA-376, from the archive of POI's that brings them along. The archive is not on the class path of
 * tests: its classes would hide what the product lacks.
 *
 * <p>Before a part is held against them, it is read as part 3 (markup compatibility) says: what is in a namespace that the part itself
 * calls ignorable is left out; of alternatives, first the choice is looked at, then the fallback.
 */
public final class OfficeSchemas {

    private static final String SOURCES = "org/apache/poi/schemas/ooxml/src/";
    private static final List<String> ROOTS = List.of(
            "pml.xsd",
            "sml.xsd",
            "dml-main.xsd",
            "dml-chart.xsd",
            "dml-spreadsheetDrawing.xsd",
            "shared-documentPropertiesExtended.xsd",
            "shared-documentPropertiesCustom.xsd",
            "opc-relationships.xsd");

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final Schema schema;

    private OfficeSchemas(Schema schema) {
        this.schema = schema;
    }

    /** Reads them, which takes a second or two. */
    public static OfficeSchemas read() {
        String archive = System.getProperty("ooxml.schemas");
        if (archive == null) {
            throw new AssertionError("Say where the schemas are: -Dooxml.schemas=…/poi-ooxml-full.jar, as Maven does");
        }
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            Map<String, byte[]> files = files(Path.of(archive));
            factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                    systemId == null || !files.containsKey(name(systemId))
                            ? null
                            : new Input(name(systemId), files.get(name(systemId))));
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "mem");
            Source[] sources = ROOTS.stream()
                    .map(root -> new StreamSource(new ByteArrayInputStream(files.get(root)), "mem:///" + root))
                    .toArray(Source[]::new);
            return new OfficeSchemas(factory.newSchema(sources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("The schemas of " + archive + " cannot be read", e);
        }
    }

    private static Map<String, byte[]> files(Path archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(each ->
                            each.getName().startsWith(SOURCES) && each.getName().endsWith(".xsd"))
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName().substring(SOURCES.length()), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static String name(String systemId) {
        String path = URI.create(systemId).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What is wrong with a part; nothing, when it is as the standard says. */
    public List<String> problems(byte[] part) {
        List<String> problems = new ArrayList<>();
        for (boolean fallback : new boolean[] {false, true}) {
            Document document = parse(part);
            boolean hasAlternatives = document.getElementsByTagNameNS(COMPATIBILITY, "AlternateContent")
                            .getLength()
                    > 0;
            if (fallback && !hasAlternatives) {
                break;
            }
            new Compatibility(fallback).apply(document);
            validate(document, fallback ? "in a fallback: " : "", problems);
        }
        return problems;
    }

    private void validate(Document document, String where, List<String> problems) {
        try {
            Validator validator = schema.newValidator();
            validator.setErrorHandler(new ErrorHandler() {
                @Override
                public void warning(SAXParseException e) {
                    problems.add(where + e.getMessage());
                }

                @Override
                public void error(SAXParseException e) {
                    problems.add(where + e.getMessage());
                }

                @Override
                public void fatalError(SAXParseException e) {
                    problems.add(where + e.getMessage());
                }
            });
            validator.validate(new DOMSource(document));
        } catch (SAXException | IOException e) {
            problems.add(where + e);
        }
    }

    static Document parse(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (Exception e) {
            throw new AssertionError("Not XML that Office would read", e);
        }
    }

    /** Leaves in a document what a program that knows ECMA-376 and no more would read. */
    private record Compatibility(boolean fallback) {

        void apply(Document document) {
            clean(document.getDocumentElement(), List.of());
        }

        private void clean(Element element, List<String> ignorableAbove) {
            List<String> ignorable = new ArrayList<>(ignorableAbove);
            for (String prefix :
                    element.getAttributeNS(COMPATIBILITY, "Ignorable").strip().split("\\s+", -1)) {
                if (!prefix.isEmpty()) {
                    String namespace = element.lookupNamespaceURI(prefix);
                    if (namespace == null) {
                        throw new AssertionError("The ignorable prefix " + prefix + " is bound to nothing");
                    }
                    ignorable.add(namespace);
                }
            }
            NamedNodeMap attributes = element.getAttributes();
            for (int i = attributes.getLength() - 1; i >= 0; i--) {
                Attr attribute = (Attr) attributes.item(i);
                String namespace = attribute.getNamespaceURI();
                if (COMPATIBILITY.equals(namespace)
                        || ignorable.contains(namespace)
                        || XMLConstants.XML_NS_URI.equals(namespace)) {
                    element.removeAttributeNode(attribute);
                }
            }
            for (Node child = element.getFirstChild(); child != null; ) {
                Node next = child.getNextSibling();
                if (child instanceof Element inner) {
                    next = cleaned(element, inner, next, ignorable);
                }
                child = next;
            }
        }

        private Node cleaned(Element parent, Element child, Node next, List<String> ignorable) {
            if (COMPATIBILITY.equals(child.getNamespaceURI())
                    && child.getLocalName().equals("AlternateContent")) {
                Node first = null;
                Element taken = taken(child);
                while (taken != null && taken.getFirstChild() != null) {
                    Node moved = parent.insertBefore(taken.getFirstChild(), child);
                    first = first == null ? moved : first;
                }
                parent.removeChild(child);
                return first == null ? next : first;
            }
            if (ignorable.contains(child.getNamespaceURI())) {
                parent.removeChild(child);
            } else {
                clean(child, ignorable);
            }
            return next;
        }

        private Element taken(Element alternatives) {
            Element choice = null;
            Element other = null;
            for (Node node = alternatives.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element && element.getLocalName().equals("Choice")) {
                    choice = choice == null ? element : choice;
                } else if (node instanceof Element element
                        && element.getLocalName().equals("Fallback")) {
                    other = element;
                }
            }
            if (choice == null || choice.getAttribute("Requires").isBlank()) {
                throw new AssertionError("Alternatives without a choice that says what it requires");
            }
            return fallback ? other : choice;
        }
    }

    /** A schema in memory. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Input(String name, byte[] bytes) implements LSInput {
        @Override
        public InputStream getByteStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public String getSystemId() {
            return "mem:///" + name;
        }

        @Override
        public java.io.Reader getCharacterStream() {
            return null;
        }

        @Override
        public String getStringData() {
            return null;
        }

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public String getEncoding() {
            return null;
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCharacterStream(java.io.Reader reader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setByteStream(InputStream in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setStringData(String data) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setSystemId(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setPublicId(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setBaseURI(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setEncoding(String encoding) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setCertifiedText(boolean certified) {
            throw new UnsupportedOperationException();
        }
    }
}
