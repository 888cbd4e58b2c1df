package io.journeydeck.export.java2d;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Takes out of an SVG picture what runs, what leads outside, and what would unfold without end. */
final class SvgSanitizer {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int DEEPEST = 200;
    private static final Set<String> DROPPED = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "audio",
            "video",
            "handler",
            "listener",
            "tref",
            "font-face-src",
            "font-face-uri");
    private static final Pattern OUTSIDE_URL =
            Pattern.compile("url\\(\\s*['\"]?(?!\\s*#)[^)]*\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPORT = Pattern.compile("@import[^;]*;?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BITMAP =
            Pattern.compile("data:image/(png|jpe?g|gif)[;,].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final int mostElements;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Integer> weights = new HashMap<>();

    SvgSanitizer(int mostElements) {
        this.mostElements = mostElements;
    }

    void clean(Document document) throws IOException {
        Element root = document.getDocumentElement();
        if (root == null || !"svg".equals(root.getLocalName()) || !SVG.equals(root.getNamespaceURI())) {
            throw new IOException("The picture is no SVG");
        }
        for (Node node = document.getFirstChild(); node != null; ) {
            Node next = node.getNextSibling();
            if (node != root) {
                document.removeChild(node);
            }
            node = next;
        }
        clean(root, 0);
        if (weight(root, new HashSet<>()) >= mostElements) {
            throw new IOException("The SVG picture unfolds into more than " + mostElements + " elements");
        }
        fillBox(root);
    }

    private void clean(Element element, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("The SVG picture is nested deeper than " + DEEPEST + " elements");
        }
        cleanAttributes(element);
        if (element.hasAttribute("id")) {
            byId.putIfAbsent(element.getAttribute("id"), element);
        }
        if ("style".equals(element.getLocalName())) {
            element.setTextContent(withoutOutside(element.getTextContent()));
            return;
        }
        for (Node node = element.getFirstChild(); node != null; ) {
            Node next = node.getNextSibling();
            if (node instanceof Element child) {
                if (isDropped(child)) {
                    element.removeChild(child);
                } else {
                    clean(child, depth + 1);
                }
            } else if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE
                    || node.getNodeType() == Node.ENTITY_REFERENCE_NODE) {
                element.removeChild(node);
            }
            node = next;
        }
    }

    /** Also what shows nothing, but would make Batik give up the whole picture. */
    private static boolean isDropped(Element element) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        return !SVG.equals(element.getNamespaceURI())
                || DROPPED.contains(name)
                || ((name.equals("image") || name.equals("use"))
                        && reference(element).isEmpty())
                || (name.equals("rect") && !(element.hasAttribute("width") && element.hasAttribute("height")));
    }

    /** The reference if it may be followed, else nothing. */
    private static String reference(Element element) {
        String href = element.hasAttributeNS(XLINK, "href")
                ? element.getAttributeNS(XLINK, "href")
                : element.getAttribute("href");
        String target = href.strip();
        return target.startsWith("#") || BITMAP.matcher(target).matches() ? target : "";
    }

    private static void cleanAttributes(Element element) {
        String reference = reference(element);
        boolean refers = element.hasAttributeNS(XLINK, "href") || element.hasAttribute("href");
        List<Attr> all = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            all.add((Attr) attributes.item(i));
        }
        for (Attr attribute : all) {
            String name = attribute.getName().toLowerCase(Locale.ROOT);
            boolean isReference = name.equals("href") || name.endsWith(":href") || name.equals("xml:base");
            if (name.startsWith("on") || isReference || name.equals("contentscripttype")) {
                element.removeAttributeNode(attribute);
            } else if (attribute.getValue().toLowerCase(Locale.ROOT).contains("url(")) {
                attribute.setValue(withoutOutside(attribute.getValue()));
            }
        }
        if (refers && !reference.isEmpty()) {
            // Batik reads SVG 1.1, where a reference has a namespace.
            element.setAttributeNS(XLINK, "xlink:href", reference);
        }
    }

    private static String withoutOutside(String css) {
        return OUTSIDE_URL.matcher(IMPORT.matcher(css).replaceAll("")).replaceAll("none");
    }

    /** Elements after unfolding, counted up to the limit; a {@code use} of what it stands in counts as the limit. */
    private int weight(Element element, Set<Element> open) {
        Integer known = weights.get(element);
        if (known != null) {
            return known;
        }
        if (!open.add(element)) {
            return mostElements;
        }
        long weight = 1;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                weight += weight(child, open);
            }
        }
        String reference = reference(element);
        Element target = reference.startsWith("#") ? byId.get(reference.substring(1)) : null;
        if (target != null) {
            weight += weight(target, open);
        }
        open.remove(element);
        int bounded = (int) Math.min(mostElements, weight);
        weights.put(element, bounded);
        return bounded;
    }

    /** The bitmap shows the whole picture, stretched to its sides. */
    private static void fillBox(Element root) {
        if (!root.hasAttribute("viewBox")) {
            String width = number(root.getAttribute("width"));
            String height = number(root.getAttribute("height"));
            if (!width.isEmpty() && !height.isEmpty()) {
                root.setAttribute("viewBox", "0 0 " + width + " " + height);
            }
        }
        root.setAttribute("preserveAspectRatio", "none");
    }

    private static String number(String length) {
        String digits = length.strip().replaceAll("px$", "");
        return digits.matches("\\d{1,7}(\\.\\d{1,9})?") ? digits : "";
    }
}
