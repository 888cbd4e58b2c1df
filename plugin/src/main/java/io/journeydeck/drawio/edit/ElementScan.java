package io.journeydeck.drawio.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Finds the elements of a text that a parser has found well-formed, without document type. */
final class ElementScan {

    private final String text;
    private final Deque<Element> open = new ArrayDeque<>();
    private int at;

    private ElementScan(String text) {
        this.text = text;
    }

    /** The text's one element; null when it has none. */
    static @Nullable Element of(String text) {
        return new ElementScan(text).scan();
    }

    private @Nullable Element scan() {
        Element root = null;
        for (at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            if (text.startsWith("<!--", at)) {
                at = after("-->");
            } else if (text.startsWith("<![CDATA[", at)) {
                at = after("]]>");
            } else if (text.startsWith("<?", at)) {
                at = after("?>");
            } else if (text.startsWith("<!", at)) {
                at = after(">");
            } else if (text.startsWith("</", at)) {
                int content = at;
                at = after(">");
                open.pop().close(content, at);
            } else {
                Element element = startTag();
                root = root == null ? element : root;
            }
        }
        return root;
    }

    private int after(String end) {
        int found = text.indexOf(end, at);
        return found < 0 ? text.length() : found + end.length();
    }

    private Element startTag() {
        int start = at;
        at++;
        Element element = new Element(word(), start);
        Element parent = open.peek();
        if (parent != null) {
            parent.children().add(element);
        }
        while (true) {
            skipSpace();
            char c = text.charAt(at);
            if (c == '>') {
                element.closeTag(++at);
                open.push(element);
                return element;
            } else if (c == '/') {
                at += 2;
                element.closeTag(at);
                return element;
            }
            attribute(element);
        }
    }

    private void attribute(Element element) {
        int start = at;
        String name = word();
        skipSpace();
        at++;
        skipSpace();
        char quote = text.charAt(at);
        int valueStart = at + 1;
        int valueEnd = text.indexOf(quote, valueStart);
        at = valueEnd + 1;
        element.attributes()
                .add(new Element.Attribute(
                        name, start, valueStart, at, quote, Markup.value(text.substring(valueStart, valueEnd))));
    }

    private String word() {
        int start = at;
        while (!isSpace(text.charAt(at)) && "=/>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipSpace() {
        while (isSpace(text.charAt(at))) {
            at++;
        }
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
