package io.journeydeck.image;

import io.journeydeck.scene.ImageData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Keeps of an SVG picture what draws, and nothing that runs, fetches or points outside. */
final class SvgCleaner {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "defs",
            "title",
            "desc",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "use",
            "symbol",
            "style",
            "image",
            "switch",
            "marker",
            "filter",
            "feGaussianBlur",
            "feOffset",
            "feBlend",
            "feColorMatrix",
            "feFlood",
            "feComposite",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feComponentTransfer",
            "feFuncR",
            "feFuncG",
            "feFuncB",
            "feFuncA");

    private static final Pattern OUTSIDE = Pattern.compile("url\\(\\s*['\"]?\\s*(?!#)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\s*([0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*(px|pt)?\\s*");
    private static final double FALLBACK_SIZE = 100;

    private SvgCleaner() {}

    static Optional<ImageData> clean(String source) {
        Document document = Jsoup.parse(source, "", Parser.xmlParser());
        Element root = document.children().stream()
                .filter(element -> local(element.tagName()).equals("svg"))
                .findFirst()
                .orElse(null);
        if (root == null) {
            return Optional.empty();
        }
        List<Node> dropped = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if ((node instanceof Element element && !ELEMENTS.contains(local(element.tagName())))
                            || node instanceof Comment
                            || node instanceof DocumentType
                            || node instanceof XmlDeclaration) {
                        dropped.add(node);
                    } else if (node instanceof Element kept) {
                        cleanElement(kept, dropped);
                    }
                },
                root);
        dropped.forEach(Node::remove);
        if (!root.hasAttr("xmlns")) {
            root.attr("xmlns", "http://www.w3.org/2000/svg");
        }
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .prettyPrint(false)
                .charset("UTF-8");
        double[] size = size(root);
        return Optional.of(
                new ImageData(ImageData.Type.SVG, root.outerHtml().getBytes(StandardCharsets.UTF_8), size[0], size[1]));
    }

    private static void cleanElement(Element element, List<Node> dropped) {
        if (local(element.tagName()).equals("style") && outside(css(element))) {
            dropped.add(element);
        }
        for (Attribute attribute : List.copyOf(element.attributes().asList())) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            boolean reference = name.equals("href") || name.endsWith(":href") || name.equals("src");
            boolean inside = value.startsWith("#") || value.matches("(?s)data:image/(png|jpe?g|gif)[;,].*");
            if (name.startsWith("on") || (reference ? !inside : outside(value))) {
                element.removeAttr(attribute.getKey());
            }
        }
    }

    private static String css(Element style) {
        StringBuilder text = new StringBuilder(style.text());
        for (Node child : style.childNodes()) {
            if (child instanceof DataNode data) {
                text.append(data.getWholeData());
            }
        }
        return text.toString();
    }

    private static boolean outside(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return OUTSIDE.matcher(text).find()
                || lower.contains("@import")
                || lower.contains("javascript:")
                || lower.contains("\\");
    }

    private static String local(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(colon + 1);
    }

    private static double[] size(Element root) {
        String[] box = root.attr("viewBox").strip().split("[\\s,]+", 5);
        double boxWidth = box.length == 4 ? number(box[2], FALLBACK_SIZE) : FALLBACK_SIZE;
        double boxHeight = box.length == 4 ? number(box[3], FALLBACK_SIZE) : FALLBACK_SIZE;
        return new double[] {number(root.attr("width"), boxWidth), number(root.attr("height"), boxHeight)};
    }

    private static double number(String text, double otherwise) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return otherwise;
        }
        double value = Double.parseDouble(number.group(1)) * ("pt".equals(number.group(2)) ? 96.0 / 72 : 1);
        return value > 0 ? value : otherwise;
    }
}
