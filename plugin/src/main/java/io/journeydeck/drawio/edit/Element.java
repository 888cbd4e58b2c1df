package io.journeydeck.drawio.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a text and where its parts stand in it; offsets are characters, ends exclusive. */
final class Element {

    /**
     * An attribute.
     *
     * @param start of its name
     * @param valueStart after the opening quotation mark
     * @param end after the closing one
     */
    record Attribute(String name, int start, int valueStart, int end, char quote, String value) {

        int valueEnd() {
            return end - 1;
        }
    }

    private final String name;
    private final int start;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Element> children = new ArrayList<>();
    private int tagEnd;
    private int contentEnd;
    private int end;

    Element(String name, int start) {
        this.name = name;
        this.start = start;
    }

    String name() {
        return name;
    }

    /** At its {@code <}. */
    int start() {
        return start;
    }

    /** After its name. */
    int nameEnd() {
        return start + 1 + name.length();
    }

    /** After the {@code >} of its start tag. */
    int tagEnd() {
        return tagEnd;
    }

    /** At its end tag; {@link #tagEnd} of an element without one. */
    int contentEnd() {
        return contentEnd;
    }

    int end() {
        return end;
    }

    boolean isEmptyTag() {
        return end == tagEnd;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<Element> children() {
        return children;
    }

    @Nullable
    Attribute attribute(String wanted) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return attribute;
            }
        }
        return null;
    }

    /** An attribute's value; null when it is not there. */
    @Nullable
    String get(String wanted) {
        Attribute attribute = attribute(wanted);
        return attribute == null ? null : attribute.value();
    }

    /** Its first child of a name; null when it has none. */
    @Nullable
    Element child(String wanted) {
        for (Element child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    void closeTag(int at) {
        tagEnd = at;
        contentEnd = at;
        end = at;
    }

    void close(int content, int at) {
        contentEnd = content;
        end = at;
    }
}
