package io.journeydeck.export.ooxml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An XML element under construction. It escapes what it writes and leaves out the characters that XML 1.0 does not allow.
 *
 * <pre>{@code Xml.of("a:off").with("x", 0).with("y", 9525)}</pre>
 */
public final class Xml {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Xml> children = new ArrayList<>();
    private @Nullable String text;

    private Xml(String name) {
        this.name = name;
    }

    public static Xml of(String name) {
        return new Xml(name);
    }

    /** No element of its own: only what is added to it is written. */
    public static Xml fragment() {
        return new Xml("");
    }

    public Xml with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    public Xml with(String attribute, long value) {
        return with(attribute, Long.toString(value));
    }

    /** Writes {@code 1}, or nothing when {@code value} is false. */
    public Xml flag(String attribute, boolean value) {
        return value ? with(attribute, "1") : this;
    }

    public Xml add(@Nullable Xml child) {
        if (child != null) {
            children.add(child);
        }
        return this;
    }

    public Xml addAll(List<Xml> more) {
        children.addAll(more);
        return this;
    }

    public Xml text(String content) {
        text = content;
        return this;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        if (name.isEmpty()) {
            children.forEach(child -> child.write(out));
            return;
        }
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            escape(value, out);
            out.append('"');
        });
        if (children.isEmpty() && text == null) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (text != null) {
            escape(text, out);
        }
        children.forEach(child -> child.write(out));
        out.append("</").append(name).append('>');
    }

    private static void escape(String value, StringBuilder out) {
        value.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
                default -> {
                    if (isAllowed(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }

    /** XML 1.0, production 2 (Char), without the line ends, which are handled before. */
    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
