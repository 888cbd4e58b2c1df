package io.journeydeck.export.svg;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a DOM of elements and text as XML, the same DOM always as the same characters: known attributes in a fixed order, others
 * by name, an element a line except inside text. All escaping of the SVG is done here.
 */
final class XmlText {

    /** Attributes that a reader looks for first; all others follow by name. */
    private static final List<String> FIRST = List.of(
            "xmlns",
            "xmlns:xlink",
            "version",
            "id",
            "x",
            "y",
            "cx",
            "cy",
            "rx",
            "ry",
            "width",
            "height",
            "viewBox",
            "d");

    private final Writer out;

    private XmlText(Writer out) {
        this.out = out;
    }

    static void write(Element root, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        new XmlText(out).element(root);
        out.write('\n');
    }

    private void element(Element element) throws IOException {
        out.write('<');
        out.write(element.getTagName());
        for (Attr attribute : attributes(element)) {
            out.write(' ');
            out.write(attribute.getName());
            out.write("=\"");
            escape(attribute.getValue(), true);
            out.write('"');
        }
        if (element.getFirstChild() == null) {
            out.write("/>");
            return;
        }
        out.write('>');
        boolean inline = isInline(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!inline) {
                out.write('\n');
            }
            if (child instanceof Element inner) {
                element(inner);
            } else {
                escape(child.getNodeValue(), false);
            }
        }
        if (!inline) {
            out.write('\n');
        }
        out.write("</");
        out.write(element.getTagName());
        out.write('>');
    }

    /** In text every line break would be a space more. */
    private static boolean isInline(Element element) {
        for (Node node = element; node instanceof Element; node = node.getParentNode()) {
            if ("text".equals(node.getLocalName())) {
                return true;
            }
        }
        return element.getFirstChild().getNodeType() == Node.TEXT_NODE;
    }

    private static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            Attr attribute = (Attr) map.item(i);
            if (attribute.getSpecified()) {
                attributes.add(attribute);
            }
        }
        attributes.sort((a, b) -> {
            int order = Integer.compare(rank(a.getName()), rank(b.getName()));
            return order != 0 ? order : a.getName().compareTo(b.getName());
        });
        return attributes;
    }

    private static int rank(String name) {
        int index = FIRST.indexOf(name);
        return index < 0 ? FIRST.size() : index;
    }

    /** Characters that XML 1.0 does not allow, halves of surrogate pairs among them, become U+FFFD. */
    private void escape(String text, boolean attribute) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write(attribute ? "&quot;" : "\"");
                case '\n' -> out.write(attribute ? "&#10;" : "\n");
                case '\t' -> out.write(attribute ? "&#9;" : "\t");
                case '\r' -> out.write("&#13;");
                default -> character(c);
            }
        }
    }

    private void character(int c) throws IOException {
        boolean allowed = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF);
        if (!allowed) {
            out.write(0xFFFD);
        } else if (c < 0x10000) {
            out.write(c);
        } else {
            out.write(Character.toChars(c));
        }
    }
}
