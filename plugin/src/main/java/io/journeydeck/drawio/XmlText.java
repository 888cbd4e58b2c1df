package io.journeydeck.drawio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * XML being written. Line breaks and tabs are written as references, in attributes so that
 * they come back, and in text when all is on one line; a character that XML 1.0
 * cannot hold (clause 2.2: most control characters, half a surrogate pair) becomes U+FFFD, so that its loss can be seen.
 */
final class XmlText {

    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_.·-]*(:[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_.·-]*)?");

    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final boolean lines;
    private boolean inTag;

    /** @param lines whether each element begins on a line of its own */
    XmlText(boolean lines) {
        this.lines = lines;
    }

    XmlText open(String name) {
        closeTag();
        if (lines && xml.length() > 0) {
            newLine();
        }
        start(name);
        return this;
    }

    XmlText attribute(String name, @Nullable String value) {
        if (value != null) {
            xml.append(' ').append(checked(name)).append("=\"");
            escape(value, true);
            xml.append('"');
        }
        return this;
    }

    XmlText attributes(Map<String, String> attributes) {
        attributes.forEach(this::attribute);
        return this;
    }

    XmlText text(String text) {
        closeTag();
        escape(text, !lines);
        return this;
    }

    /** Closes the innermost element, which holds elements or nothing. */
    XmlText close() {
        boolean empty = inTag;
        String name = open.pop();
        if (!empty && lines) {
            newLine();
        }
        end(name, empty);
        return this;
    }

    /** Closes the innermost element, which holds text: no line break may come into it. */
    XmlText closeText() {
        boolean empty = inTag;
        end(open.pop(), empty);
        return this;
    }

    XmlText elements(List<XmlElement> elements) {
        elements.forEach(this::element);
        return this;
    }

    /** An element that was kept, on one line: white space in it might mean something. */
    private void element(XmlElement element) {
        closeTag();
        if (lines) {
            newLine();
        }
        Deque<Iterator<XmlElement>> rest = new ArrayDeque<>();
        startWhole(element, rest);
        while (!rest.isEmpty()) {
            if (rest.element().hasNext()) {
                closeTag();
                startWhole(rest.element().next(), rest);
            } else {
                rest.pop();
                end(open.pop(), inTag);
            }
        }
    }

    private void startWhole(XmlElement element, Deque<Iterator<XmlElement>> rest) {
        start(element.name());
        attributes(element.attributes());
        if (!element.text().isEmpty()) {
            text(element.text());
        }
        rest.push(element.children().iterator());
    }

    private void start(String name) {
        xml.append('<').append(checked(name));
        open.push(name);
        inTag = true;
    }

    private void end(String name, boolean empty) {
        if (empty) {
            xml.append("/>");
        } else {
            xml.append("</").append(name).append('>');
        }
        inTag = false;
    }

    private void closeTag() {
        if (inTag) {
            xml.append('>');
            inTag = false;
        }
    }

    private void newLine() {
        xml.append('\n').append("  ".repeat(open.size()));
    }

    private static String checked(String name) {
        if (!NAME.matcher(Objects.requireNonNull(name)).matches()) {
            throw new IllegalArgumentException(
                    "\"" + Excerpt.of(name) + "\" cannot be the name of an XML element or attribute");
        }
        return name;
    }

    private void escape(String text, boolean oneLine) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '\r' -> xml.append("&#13;");
                case '"' -> xml.append(oneLine ? "&quot;" : "\"");
                case '\n' -> xml.append(oneLine ? "&#10;" : "\n");
                case '\t' -> xml.append(oneLine ? "&#9;" : "\t");
                default -> xml.appendCodePoint(isCharacter(c) ? c : 0xfffd);
            }
        }
    }

    private static boolean isCharacter(int c) {
        return c >= 0x20 && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
    }

    @Override
    public String toString() {
        return xml.toString();
    }

    byte[] toBytes() {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
