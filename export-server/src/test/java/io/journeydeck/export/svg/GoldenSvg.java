package io.journeydeck.export.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Compares pictures with those in {@code src/test/resources/golden/svg} by what they say: the order of attributes and the space between
 * elements don't count. {@code -Dgolden.update=true} rewrites them and fails.
 */
final class GoldenSvg {

    private static final Path FOLDER = Path.of("src/test/resources/golden/svg");

    private GoldenSvg() {}

    static void check(String name, byte[] actual) throws Exception {
        Path expected = FOLDER.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.write(expected, actual);
            fail("Rewrote " + expected + ": look at it, then run without golden.update");
        }
        String is = canonical(actual);
        String shouldBe = canonical(Files.readAllBytes(expected));
        if (!is.equals(shouldBe)) {
            Path seen = Path.of("target/golden", name + ".svg");
            Files.createDirectories(seen.getParent());
            Files.write(seen, actual);
        }
        assertThat(is).as(name).isEqualTo(shouldBe);
    }

    static Document parse(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static String canonical(byte[] svg) throws Exception {
        StringBuilder text = new StringBuilder();
        write(parse(svg).getDocumentElement(), "", text);
        return text.toString();
    }

    private static void write(Element element, String indent, StringBuilder text) throws IOException {
        TreeMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        text.append(indent)
                .append(element.getTagName())
                .append(' ')
                .append(attributes)
                .append('\n');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                write(inner, indent + "  ", text);
            } else if (!child.getNodeValue().isBlank() || element.getTagName().equals("tspan")) {
                text.append(indent).append("  \"").append(child.getNodeValue()).append("\"\n");
            }
        }
    }

    static String text(byte[] svg) {
        return new String(svg, StandardCharsets.UTF_8);
    }
}
