package io.journeydeck.journey.edit;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.CellBody;
import io.journeydeck.drawio.CellValue;
import io.journeydeck.drawio.PlainText;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.drawio.edit.CellEdit;
import io.journeydeck.drawio.edit.LabelText;
import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.layout.ItemDrawing;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets what is drawn of an item follow what it says: its label, and what our own cards and faces show of its data. */
final class ItemRedraw {

    private static final Pattern ONLY_PLACEHOLDER = Pattern.compile("%([^%\\s]+)%");
    private static final Set<String> OF_FACES = Set.of("shape", "fillColor", "dashed");

    private final PageDrawing page;
    private final Map<String, ResolvedCell> shapes;
    private final List<ItemDrawing> looks;
    private final List<String> notes;

    /** @param notes takes what should be known, as sentences without a full stop */
    ItemRedraw(PageDrawing page, Map<String, ResolvedCell> shapes, List<ItemDrawing> looks, List<String> notes) {
        this.page = page;
        this.shapes = shapes;
        this.looks = looks;
        this.notes = notes;
    }

    /** Writes another text into the label of a cell that says {@code before}; why not, or empty. */
    String label(String id, String before, String after) {
        Cell cell = page.cell(id);
        CellEdit edit = page.edit(id).orElse(null);
        if (cell == null || edit == null) {
            return "its shape stands in the file in a rare form; save the file in draw.io first";
        }
        String raw = cell.label();
        Style style = style(cell);
        String plain = PlainText.of(raw, style);
        String property = placeholder(cell, plain);
        if (property != null) {
            if (property.isEmpty()) {
                return "its label is made of its data; change these";
            }
            edit.data(property, after);
            return "";
        }
        String wanted = wanted(plain, before, after);
        if (wanted == null) {
            return "its text stands in several shapes; change it in draw.io";
        }
        LabelText label = LabelText.replaced(raw, style, wanted);
        edit.label(label.label());
        if (!label.looksKept()) {
            notes.add("the formatting inside its text is gone");
        }
        return "";
    }

    private Style style(Cell cell) {
        ResolvedCell shape = shapes.get(cell.id());
        return shape == null ? cell.style() : shape.style();
    }

    /** The property that a label shows; empty for a label of properties and other words; null for a label of words. */
    private static @Nullable String placeholder(Cell cell, String plain) {
        String named = cell.data().get("placeholder");
        if (named != null && cell.data().containsKey(named)) {
            return named;
        }
        if (!"1".equals(cell.data().get("placeholders")) || !plain.contains("%")) {
            return null;
        }
        Matcher only = ONLY_PLACEHOLDER.matcher(plain);
        return only.matches() && cell.data().containsKey(only.group(1)) ? only.group(1) : "";
    }

    /** The whole of a label: what stands around an item's text, such as its number or quotation marks, stays. */
    private static @Nullable String wanted(String plain, String before, String after) {
        if (plain.equals(before) || before.isEmpty()) {
            return after;
        }
        int at = plain.indexOf(before);
        if (at >= 0) {
            return plain.substring(0, at) + after + plain.substring(at + before.length());
        }
        String rest = before.startsWith(plain) ? before.substring(plain.length()) : "";
        return !plain.isEmpty() && rest.startsWith("\n") && after.endsWith(rest)
                ? after.substring(0, after.length() - rest.length())
                : null;
    }

    /** How an item is drawn, when that is one of our looks; null when it has a look of its own. */
    @Nullable
    ItemDrawing look(JourneyItem item) {
        String id = PartIds.cell(item.origin());
        Bounds box = page.box(id);
        Cell cell = page.cell(id);
        String parent = page.parent(id);
        if (box == null || cell == null || parent == null) {
            return null;
        }
        for (ItemDrawing look : looks) {
            Style drawn = look.cells(item, parent, box).get(0).style();
            if (Objects.equals(drawn.get("fillColor"), cell.style().get("fillColor"))
                    && Objects.equals(drawn.get("strokeColor"), cell.style().get("strokeColor"))
                    && Objects.equals(drawn.get("shape"), cell.style().get("shape"))) {
                return look;
            }
        }
        return null;
    }

    /**
     * Draws an item as what it says now.
     *
     * @param look as {@link #look} gave it before
     * @param to the item's new place and size
     */
    void redraw(JourneyItem before, JourneyItem after, @Nullable ItemDrawing look, Bounds to) {
        String id = PartIds.cell(before.origin());
        Bounds from = page.box(id);
        Cell cell = page.cell(id);
        if (from == null || cell == null) {
            return;
        }
        page.box(id, to);
        if (look == null) {
            return;
        }
        String parent = Objects.requireNonNull(page.parent(id));
        List<Cell> old = look.cells(before, parent, from);
        List<Cell> now = look.cells(after, parent, to);
        restyle(cell, old.get(0), now.get(0), ItemDrawing.isFace(after));
        Map<String, Cell> present = byRole(page.parts(id).stream()
                .map(page::cell)
                .filter(Objects::nonNull)
                .filter(ItemRedraw::isPart)
                .toList());
        Map<String, Cell> oldParts = byRole(old.subList(1, old.size()));
        Map<String, Cell> newParts = byRole(now.subList(1, now.size()));
        Set<String> roles = new LinkedHashSet<>(oldParts.keySet());
        roles.addAll(newParts.keySet());
        for (String role : roles) {
            part(id, present.get(role), oldParts.get(role), newParts.get(role));
        }
    }

    private void part(String id, @Nullable Cell present, @Nullable Cell old, @Nullable Cell now) {
        if (present == null) {
            if (old == null && now != null) {
                page.insert(moved(now, page.freeId(id + "-part"), id), id);
            }
        } else if (old != null && now == null && present.label().equals(old.label())) {
            page.delete(present.id());
        } else if (old != null && now != null) {
            restyle(present, old, now, false);
            if (!old.label().equals(now.label()) && present.label().equals(old.label())) {
                page.edit(present.id()).ifPresent(edit -> edit.label(now.label()));
            }
            Bounds box = page.box(present.id());
            Bounds oldBox = box(old);
            if (box != null && near(box, oldBox)) {
                Bounds newBox = box(now);
                page.box(
                        present.id(),
                        new Bounds(
                                box.x() + newBox.x() - oldBox.x(),
                                box.y() + newBox.y() - oldBox.y(),
                                newBox.width(),
                                newBox.height()));
            }
        }
    }

    private static boolean isPart(Cell cell) {
        return cell.style().flag("part", false) || "1".equals(cell.data().get("placeholders"));
    }

    private static Map<String, Cell> byRole(List<Cell> parts) {
        Map<String, Cell> roles = new HashMap<>();
        parts.forEach(part -> roles.putIfAbsent(role(part), part));
        return roles;
    }

    private static String role(Cell part) {
        if (part.label().equals("%number%")) {
            return "number";
        }
        return part.label().contains("%") ? "figures" : part.label().isEmpty() ? "icon" : "heading";
    }

    private void restyle(Cell present, Cell old, Cell now, boolean face) {
        Set<String> keys = new LinkedHashSet<>(old.style().values().keySet());
        keys.addAll(now.style().values().keySet());
        if (face) {
            keys.retainAll(OF_FACES);
        }
        for (String key : keys) {
            String before = old.style().get(key);
            String after = now.style().get(key);
            if (!Objects.equals(before, after) && Objects.equals(present.style().get(key), before)) {
                page.edit(present.id()).ifPresent(edit -> edit.style(key, after));
            }
        }
    }

    static Cell moved(Cell cell, String id, String parent) {
        CellBody body = cell.body();
        Vertex vertex = (Vertex) cell;
        CellValue value = body.value();
        return new Vertex(
                new CellBody(id, parent, value, body.style(), body.attributes(), body.extras()), vertex.geometry());
    }

    private static Bounds box(Cell cell) {
        Vertex vertex = (Vertex) cell;
        return new Bounds(
                vertex.geometry().x(),
                vertex.geometry().y(),
                vertex.geometry().width(),
                vertex.geometry().height());
    }

    private static boolean near(Bounds one, Bounds other) {
        return Math.abs(one.x() - other.x()) <= 1
                && Math.abs(one.y() - other.y()) <= 2
                && Math.abs(one.width() - other.width()) <= 1
                && Math.abs(one.height() - other.height()) <= 2;
    }

    /** The height of a card that has to hold another text; never less than it is. */
    static double height(ItemDrawing look, JourneyItem before, JourneyItem after, Bounds box) {
        double needed = look.height(before, box.width());
        double now = look.height(after, box.width());
        if (now <= box.height()) {
            return box.height();
        }
        return needed <= box.height() ? now : box.height() + Math.max(0, now - needed);
    }

    /** Px by which a face goes down when its score changes. */
    static double fall(JourneyItem before, JourneyItem after, double step) {
        Sentiment from = before.sentiment();
        Sentiment to = after.sentiment();
        return ((from == null ? 0 : from.value()) - (to == null ? 0 : to.value())) * step;
    }
}
