package io.journeydeck.export.pptx;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.png.BatikRasterizer;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Scene;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A deck as it was written, part by part, to ask questions in XPath with the prefixes a, p, r and rel. */
final class OpenedDeck {

    private static final Map<String, String> NAMESPACES = Map.of(
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "p", "http://schemas.openxmlformats.org/presentationml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "c", "http://schemas.openxmlformats.org/drawingml/2006/chart",
            "p14", "http://schemas.microsoft.com/office/powerpoint/2010/main",
            "rel", "http://schemas.openxmlformats.org/package/2006/relationships");

    private final byte[] bytes;
    private final Map<String, byte[]> parts;
    private final Diagnostics diagnostics;

    private OpenedDeck(byte[] bytes, Map<String, byte[]> parts, Diagnostics diagnostics) {
        this.bytes = bytes;
        this.parts = parts;
        this.diagnostics = diagnostics;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    static OpenedDeck of(Scene... scenes) {
        return of(ExportOptions.standard(), scenes);
    }

    static OpenedDeck of(ExportOptions options, Scene... scenes) {
        List<PaintedPage> pages = new ArrayList<>();
        for (Scene scene : scenes) {
            pages.add(new PaintedPage(pages.size() + 1, null, scene));
        }
        Diagnostics diagnostics = new Diagnostics();
        Drawing drawing = new Drawing("test", MxFile.of(List.of()), pages, diagnostics, Deadline.far());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PowerPointFormat(new BatikRasterizer(), new FontLibrary())
                    .write(drawing, options.with(options.deck().withKind(DeckKind.PAGES)), out);
            return new OpenedDeck(out.toByteArray(), unzip(out.toByteArray()), diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A deck that was made elsewhere. */
    static OpenedDeck of(byte[] bytes) {
        try {
            return new OpenedDeck(bytes, unzip(bytes), new Diagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the slides' parts, in the deck's order. */
    List<String> slideParts() {
        List<String> slides = new ArrayList<>();
        for (int number = 1; parts.containsKey(slidePart(number)); number++) {
            slides.add(slidePart(number));
        }
        return slides;
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    static String slidePart(int number) {
        return "ppt/slides/slide" + number + ".xml";
    }

    /** The text or attribute that {@code path} finds on slide 1; empty when there is none. */
    String value(String path) {
        return (String) ask(slidePart(1), path, XPathConstants.STRING);
    }

    long number(String path) {
        return Long.parseLong(value(path));
    }

    int count(String path) {
        return ((Double) ask(slidePart(1), "count(" + path + ")", XPathConstants.NUMBER)).intValue();
    }

    List<Element> elements(String part, String path) {
        NodeList nodes = (NodeList) ask(part, path, XPathConstants.NODESET);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    private Object ask(String part, String path, javax.xml.namespace.QName kind) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
            XPath xpath = XPathFactory.newDefaultInstance().newXPath();
            xpath.setNamespaceContext(new Prefixes());
            return xpath.evaluate(path, document, kind);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        } catch (Exception e) {
            throw new IllegalStateException(part, e);
        }
    }

    private static final class Prefixes implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return NAMESPACES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
        }

        @Override
        public String getPrefix(String uri) {
            return null;
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            return List.<String>of().iterator();
        }
    }
}
