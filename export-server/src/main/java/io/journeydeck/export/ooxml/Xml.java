package io.journeydeck.export.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An XML element under construction. It escapes what it writes and leaves out the characters that XML 1.0 does not allow.
 *
 * <pre>{@code Xml.of("a:off").with("x", 0).with("y", 9525)}</pre>
 */
public final class Xml {

    /** What a part begins with. */
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final String name;

    /** Each name followed by its value; elements have few. */
    private final List<String> attributes = new ArrayList<>(4);

    private final List<Xml> children = new ArrayList<>(4);
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

    /** Writes an attribute; a later one takes the place of an earlier one of the same name. */
    public Xml with(String attribute, String value) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(attribute)) {
                attributes.set(i + 1, value);
                return this;
            }
        }
        attributes.add(attribute);
        attributes.add(value);
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
        appendTo(out);
        return out.toString();
    }

    public void appendTo(StringBuilder out) {
        if (name.isEmpty()) {
            for (Xml child : children) {
                child.appendTo(out);
            }
            return;
        }
        out.append('<').append(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            out.append(' ').append(attributes.get(i)).append("=\"");
            escape(attributes.get(i + 1), out);
            out.append('"');
        }
        if (children.isEmpty() && text == null) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (text != null) {
            escape(text, out);
        }
        for (Xml child : children) {
            child.appendTo(out);
        }
        out.append("</").append(name).append('>');
    }

    private static void escape(String value, StringBuilder out) {
        if (isPlain(value)) {
            out.append(value);
            return;
        }
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

    /** True when nothing is to be escaped or left out. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '"' || c >= '\ud800') {
                return false;
            }
        }
        return true;
    }

    /** XML 1.0, production 2 (Char), without the line ends, which are handled before. */
    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
