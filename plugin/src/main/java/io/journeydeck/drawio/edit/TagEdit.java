package io.journeydeck.drawio.edit;

import java.util.Map;
import java.util.Optional;

/** Changes to the attributes of start tags of one text. */
final class TagEdit {

    private final String text;
    private final boolean ascii;
    private final Splices splices;

    TagEdit(String text, boolean ascii, Splices splices) {
        this.text = text;
        this.ascii = ascii;
        this.splices = splices;
    }

    /**
     * Sets and takes away attributes.
     *
     * @param last new attributes stand before the one of this name, when it is the last
     */
    void change(Element element, Map<String, Optional<String>> changes, String last) {
        StringBuilder added = new StringBuilder();
        changes.forEach((name, value) -> {
            Element.Attribute present = element.attribute(name);
            if (value.isEmpty()) {
                remove(element, name);
            } else if (present == null) {
                added.append(written(name, value.get()));
            } else if (!present.value().equals(value.get())) {
                splices.replace(
                        present.valueStart(), present.valueEnd(), Markup.escaped(value.get(), present.quote(), ascii));
            }
        });
        if (!added.isEmpty()) {
            splices.insert(placeForMore(element, last), added.toString());
        }
    }

    private static int placeForMore(Element element, String last) {
        int count = element.attributes().size();
        boolean before = count > 0 && element.attributes().get(count - 1).name().equals(last);
        int index = before ? count - 2 : count - 1;
        return index < 0 ? element.nameEnd() : element.attributes().get(index).end();
    }

    void remove(Element element, String name) {
        Element.Attribute present = element.attribute(name);
        if (present != null) {
            int start = present.start();
            while (ElementScan.isSpace(text.charAt(start - 1))) {
                start--;
            }
            splices.delete(start, present.end());
        }
    }

    /** An attribute as it stands in a tag, with the space before it. */
    String written(String name, String value) {
        return " " + name + "=\"" + Markup.escaped(value, '"', ascii) + "\"";
    }
}
