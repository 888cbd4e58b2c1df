package io.journeydeck.drawio.edit;

import io.journeydeck.geometry.Bounds;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes to one cell; those of the same thing replace each other, and one to what is there already is none. */
public final class CellEdit {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_.\u00b7:-]*");

    private final Element cell;
    private final @Nullable Element wrapper;
    private final String id;
    private final Map<String, Optional<String>> data = new LinkedHashMap<>();
    private final Map<String, Optional<String>> attributes = new LinkedHashMap<>();
    private final Map<String, Optional<String>> geometry = new LinkedHashMap<>();

    CellEdit(Element cell, @Nullable Element wrapper, String id) {
        this.cell = cell;
        this.wrapper = wrapper;
        this.id = id;
    }

    String id() {
        return id;
    }

    /** What stands for the cell among the page's cells: itself, or the element around it. */
    Element outer() {
        return wrapper == null ? cell : wrapper;
    }

    /** Sets the label as it stands in the file: mark-up when the cell's style says so. */
    public CellEdit label(String label) {
        if (wrapper == null) {
            attributes.put("value", Optional.of(label));
        } else {
            data.put("label", Optional.of(label));
        }
        return this;
    }

    /**
     * Sets a property.
     *
     * @param value null to take it away
     * @throws IllegalArgumentException for a name that XML does not allow, or that is the cell's own
     */
    public CellEdit data(String name, @Nullable String value) {
        if (!NAME.matcher(name).matches() || name.equals("id") || name.equals("label")) {
            throw new IllegalArgumentException("\"" + name + "\" cannot be the name of a property");
        }
        if (wrapper != null || value != null || data.containsKey(name)) {
            data.put(name, Optional.ofNullable(value));
        }
        return this;
    }

    /**
     * Sets a key of the style; all other keys stay as they are written.
     *
     * @param value null to take the key away
     */
    public CellEdit style(String key, @Nullable String value) {
        String style = now("style");
        StringBuilder changed = new StringBuilder();
        boolean found = false;
        for (String token : style == null || style.isEmpty() ? new String[0] : style.split(";", -1)) {
            boolean same = token.strip().startsWith(key + "=");
            found |= same;
            if (!same || value != null) {
                changed.append(changed.isEmpty() ? "" : ";").append(same ? key + "=" + value : token);
            }
        }
        if (!found && value != null) {
            boolean ended = changed.isEmpty() || changed.charAt(changed.length() - 1) == ';';
            changed.append(ended ? "" : ";")
                    .append(key)
                    .append('=')
                    .append(value)
                    .append(';');
        }
        if (!found && value == null) {
            return this;
        }
        attributes.put("style", Optional.of(changed.toString()));
        return this;
    }

    public CellEdit parent(String parentId) {
        attributes.put("parent", Optional.of(parentId));
        return this;
    }

    /** Where a connector begins. */
    public CellEdit source(String cellId) {
        attributes.put("source", Optional.of(cellId));
        return this;
    }

    /** Where a connector ends. */
    public CellEdit target(String cellId) {
        attributes.put("target", Optional.of(cellId));
        return this;
    }

    /** Sets place and size, px, relative to the parent. */
    public CellEdit box(Bounds box) {
        number("x", box.x());
        number("y", box.y());
        number("width", box.width());
        number("height", box.height());
        return this;
    }

    private void number(String name, double value) {
        geometry.put(
                name, Optional.of(value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value)));
    }

    /** An attribute of the {@code mxCell} as it will be; null when it will not be there. */
    @Nullable
    String now(String name) {
        Optional<String> changed = attributes.get(name);
        return changed == null ? cell.get(name) : changed.orElse(null);
    }

    void splice(String text, boolean ascii, Splices splices) {
        TagEdit tag = new TagEdit(text, ascii, splices);
        Element.Attribute value = cell.attribute("value");
        if (wrapper != null) {
            tag.change(wrapper, data, "id");
        } else if (data.values().stream().anyMatch(Optional::isPresent)) {
            String label = value == null ? "" : value.value();
            wrap(attributes.getOrDefault("value", Optional.of(label)).orElse(""), tag, text, splices);
            attributes.remove("value");
        }
        tag.change(cell, attributes, "");
        geometry(tag, splices);
    }

    private void wrap(String label, TagEdit tag, String text, Splices splices) {
        StringBuilder open = new StringBuilder("<object");
        open.append(tag.written("label", label));
        data.forEach((name, given) -> given.ifPresent(each -> open.append(tag.written(name, each))));
        open.append(tag.written("id", id)).append('>');
        String space = before(text, cell.start());
        splices.insert(cell.start(), open + (space.isEmpty() ? "" : space + "  "));
        tag.remove(cell, "id");
        tag.remove(cell, "value");
        splices.insert(cell.end(), space + "</object>");
    }

    /** The line break and the indentation before an element; empty when it is on a line with others. */
    static String before(String text, int at) {
        int start = at;
        while (start > 0 && ElementScan.isSpace(text.charAt(start - 1))) {
            start--;
        }
        String space = text.substring(start, at);
        int line = space.lastIndexOf('\n');
        if (line < 0) {
            return "";
        }
        return space.substring(line > 0 && space.charAt(line - 1) == '\r' ? line - 1 : line);
    }

    private void geometry(TagEdit tag, Splices splices) {
        if (geometry.isEmpty()) {
            return;
        }
        Element present = cell.child("mxGeometry");
        if (present != null) {
            geometry.entrySet()
                    .removeIf(
                            change -> change.getValue().orElse("").equals("0") && present.get(change.getKey()) == null);
            tag.change(present, geometry, "as");
            return;
        }
        StringBuilder made = new StringBuilder("<mxGeometry");
        geometry.forEach((name, value) -> made.append(tag.written(name, value.orElse("0"))));
        made.append(" as=\"geometry\"/>");
        if (cell.isEmptyTag()) {
            splices.replace(cell.tagEnd() - 2, cell.tagEnd(), ">" + made + "</" + cell.name() + ">");
        } else {
            splices.insert(cell.tagEnd(), made.toString());
        }
    }
}
