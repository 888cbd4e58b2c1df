package io.journeydeck.journey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.ItemKind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class IconsTest {

    private final Icons icons = new Icons();

    @Test
    void encodesWhatIsDrawn() throws Exception {
        try (InputStream drawn = Icons.class.getResourceAsStream("icons.xml")) {
            List<Element> shapes = elements(parse(drawn.readAllBytes()));
            assertThat(shapes).hasSizeGreaterThan(50);
            for (Element shape : shapes) {
                String name = shape.getAttribute("name");
                Element encoded = parse(decoded(icons.shape(name)));
                shape.removeAttribute("name");
                assertThat(encoded.isEqualNode(shape)).as(name).isTrue();
            }
        }
    }

    @Test
    void drawsEachKindOfItemAndEachChannel() {
        for (ItemKind kind : ItemKind.values()) {
            assertThat(icons.shape(Icons.of(kind))).startsWith("shape=stencil(");
        }
        for (ChannelKind channel : ChannelKind.values()) {
            assertThat(icons.shape(Icons.of(channel))).startsWith("shape=stencil(");
        }
    }

    /** What draw.io makes of the text between {@code shape=stencil(} and {@code )}. */
    private static byte[] decoded(String style) throws Exception {
        String text = style.substring("shape=stencil(".length(), style.length() - ");".length());
        byte[] deflated = Base64.getDecoder().decode(text);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(true))) {
            String encoded = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static Element parse(byte[] xml) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        root.normalize();
        return root;
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
