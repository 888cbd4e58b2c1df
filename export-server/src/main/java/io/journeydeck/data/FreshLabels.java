package io.journeydeck.data;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.CellBody;
import io.journeydeck.drawio.CellValue;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Layer;
import io.journeydeck.drawio.Vertex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a page that show fresh values. draw.io puts values into HTML labels as they are, so a fresh value with characters that
 * mean something to HTML is written into the label here, escaped; all others are left to be filled in when the page is painted.
 */
final class FreshLabels {

    private static final Pattern PLACEHOLDER = Pattern.compile("%([^%{} \"'=;]+)%");
    private static final Pattern MARKUP = Pattern.compile("[<>&\\n]");

    /** Names that draw.io itself gives a value. */
    private static final Set<String> PREDEFINED = Set.of(
            "page",
            "pagenumber",
            "pagecount",
            "filename",
            "width",
            "height",
            "id",
            "label",
            "tooltip",
            "date",
            "time",
            "timestamp");

    private final DiagramPage page;
    private final BiPredicate<String, String> fresh;
    private final Map<String, String> variables;
    private final String fileName;
    private final Diagnostics diagnostics;

    /**
     * The labels of a page.
     *
     * @param fresh whether a cell's value of a name is one of the table's
     */
    FreshLabels(
            DiagramPage page,
            BiPredicate<String, String> fresh,
            Map<String, String> variables,
            String fileName,
            Diagnostics diagnostics) {
        this.page = page;
        this.fresh = fresh;
        this.variables = variables;
        this.fileName = fileName;
        this.diagnostics = diagnostics;
    }

    /** What the page's labels, tooltips and links show. */
    static Set<String> names(DiagramPage page) {
        Set<String> names = new LinkedHashSet<>();
        page.cells().forEach(cell -> names.addAll(names(cell)));
        return names;
    }

    private static Set<String> names(Cell cell) {
        Set<String> names = new LinkedHashSet<>();
        if (!isFilledIn(cell)) {
            return names;
        }
        String single = cell.data().get("placeholder");
        if (single != null) {
            names.add(single);
        }
        for (String text : List.of(
                cell.label(),
                cell.data().getOrDefault("tooltip", ""),
                cell.data().getOrDefault("link", ""))) {
            Matcher gap = PLACEHOLDER.matcher(text);
            while (gap.find()) {
                names.add(gap.group(1));
            }
        }
        return names;
    }

    /** What each shape and all that is in it show, by the shape's id. */
    static Map<String, Set<String>> namesInside(DiagramPage page) {
        Map<String, Set<String>> inside = new HashMap<>();
        for (Cell cell : page.cells()) {
            Set<String> names = names(cell);
            for (Cell holder = cell; !names.isEmpty() && holder != null; holder = page.cell(holder.parentId())) {
                inside.computeIfAbsent(holder.id(), id -> new LinkedHashSet<>()).addAll(names);
            }
        }
        return inside;
    }

    private static boolean isFilledIn(Cell cell) {
        return "1".equals(cell.data().get("placeholders"));
    }

    static boolean isHtml(Cell cell) {
        return cell.style().flag("html", false);
    }

    static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    DiagramPage page() {
        List<Cell> cells = new ArrayList<>();
        boolean changed = false;
        for (Cell cell : page.cells()) {
            Cell shown = isFilledIn(cell) ? shown(cell) : cell;
            changed |= shown != cell;
            cells.add(shown);
        }
        return changed
                ? new DiagramPage(
                        page.id(), page.name(), page.attributes(), page.modelAttributes(), cells, page.extras())
                : page;
    }

    private Cell shown(Cell cell) {
        String single = cell.data().get("placeholder");
        if (single != null) {
            String value = freshMarkup(cell, single);
            return value == null || !isHtml(cell) ? cell : withLabel(cell, escaped(value), true);
        }
        StringBuilder label = new StringBuilder();
        Matcher gap = PLACEHOLDER.matcher(cell.label());
        boolean changed = false;
        while (gap.find()) {
            boolean quoted = gap.start() > 0 && cell.label().charAt(gap.start() - 1) == '%';
            String value = quoted ? null : freshMarkup(cell, gap.group(1));
            if (!quoted) {
                reportUnfilled(cell, gap.group(1));
            }
            changed |= value != null && isHtml(cell);
            gap.appendReplacement(
                    label, Matcher.quoteReplacement(value == null || !isHtml(cell) ? gap.group() : escaped(value)));
        }
        gap.appendTail(label);
        return changed ? withLabel(cell, label.toString(), false) : cell;
    }

    /** A fresh value that HTML would take for markup; null for all others. */
    private @Nullable String freshMarkup(Cell cell, String name) {
        for (Cell holder = cell; holder != null; holder = page.cell(holder.parentId())) {
            String value = holder.data().get(name);
            if (value != null) {
                return fresh.test(holder.id(), name) && MARKUP.matcher(value).find() ? value : null;
            }
        }
        String value = PREDEFINED.contains(name) ? null : variables.get(name);
        return value != null && fresh.test("", name) && MARKUP.matcher(value).find() ? value : null;
    }

    private void reportUnfilled(Cell cell, String name) {
        boolean known = PREDEFINED.contains(name) || name.startsWith("date{") || variables.containsKey(name);
        for (Cell holder = cell; !known && holder != null; holder = page.cell(holder.parentId())) {
            known = holder.data().containsKey(name);
        }
        if (!known) {
            diagnostics.add(Diagnostic.warning(
                    "DATA_PLACEHOLDER_UNFILLED",
                    "Nothing fills %" + ValueTable.brief(name) + "%",
                    new Origin(fileName, page.name(), cell.id()),
                    "Add a row with the key " + ValueTable.brief(name) + " to the data."));
        }
    }

    private static Cell withLabel(Cell cell, String label, boolean instead) {
        CellValue old = cell.body().value();
        Map<String, String> data = new LinkedHashMap<>(old.data());
        data.put("label", label);
        if (instead) {
            data.remove("placeholder");
        }
        return withValue(cell, new CellValue(old.text(), old.element(), data, old.children()));
    }

    /** The cell with another value. */
    static Cell withValue(Cell cell, CellValue value) {
        CellBody old = cell.body();
        CellBody body = new CellBody(old.id(), old.parentId(), value, old.style(), old.attributes(), old.extras());
        return cell.accept(new Cell.Visitor<Cell>() {
            @Override
            public Cell layer(Layer layer) {
                return new Layer(body);
            }

            @Override
            public Cell vertex(Vertex vertex) {
                return new Vertex(body, vertex.geometry());
            }

            @Override
            public Cell edge(Edge edge) {
                return new Edge(body, edge.geometry(), edge.source(), edge.target());
            }
        });
    }
}
