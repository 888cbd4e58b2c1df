package io.journeydeck.drawio;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills in {@code %name%} in labels, tooltips and links of one page's cells, as draw.io does for cells whose data say
 * {@code placeholders="1"} (drawio.com, "Predefined placeholders"): the cell's own data first, then its ancestors' up to the root,
 * whose data are the page's; then page, pagenumber, pagecount and filename; then the file's variables.
 *
 * <p>{@code %%name%} gives {@code %name%}. A name that means nothing stays as it is. So do date and time, with a finding: the same
 * input must give the same output at any time.
 */
public final class Placeholders {

    /** {@code %date{…}%} may hold blanks; other names hold nothing that mark-up, styles or formulas are made of. */
    private static final Pattern PLACEHOLDER = Pattern.compile("%(date\\{[^}%]*\\}|[^%{} \"'=;]+)%");

    private static final Pattern CLOCK = Pattern.compile("date|time|timestamp|date\\{.*\\}");

    private final MxFile file;
    private final DiagramPage page;
    private final int pageNumber;
    private final String fileName;
    private final Diagnostics diagnostics;

    /**
     * @param pageNumber from 1
     * @param fileName as the user named it: {@code %filename%} gives it without folders
     */
    public Placeholders(MxFile file, int pageNumber, String fileName, Diagnostics diagnostics) {
        this.file = file;
        this.page = file.pages().get(pageNumber - 1);
        this.pageNumber = pageNumber;
        this.fileName = fileName;
        this.diagnostics = diagnostics;
    }

    /** The cell's label; the value of the data that {@code placeholder} names when it does, otherwise the label with its gaps filled. */
    public String label(Cell cell) {
        String name = isEnabled(cell) ? cell.data().get("placeholder") : null;
        if (name == null) {
            return replace(cell, cell.label());
        }
        String value = inherited(cell, name);
        return value == null ? "" : value;
    }

    /** Null when the cell has no tooltip of its own. */
    public @Nullable String tooltip(Cell cell) {
        return attribute(cell, "tooltip");
    }

    /** Null when the cell has no link; not checked for being a harmless one. */
    public @Nullable String link(Cell cell) {
        return attribute(cell, "link");
    }

    private @Nullable String attribute(Cell cell, String name) {
        String text = cell.data().get(name);
        return text == null || text.isEmpty() ? null : replace(cell, text);
    }

    /** Any text of a cell with its gaps filled; the text itself when the cell does not ask for it. */
    public String replace(Cell cell, String text) {
        if (!isEnabled(cell) || text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        Matcher gap = PLACEHOLDER.matcher(text);
        int done = 0;
        while (gap.find()) {
            boolean quoted = gap.start() > done && text.charAt(gap.start() - 1) == '%';
            String value = quoted ? gap.group().substring(1) : value(cell, gap.group(1));
            filled.append(text, done, gap.start()).append(value == null ? gap.group() : value);
            done = gap.end();
        }
        return filled.append(text, done, text.length()).toString();
    }

    private static boolean isEnabled(Cell cell) {
        return "1".equals(cell.data().get("placeholders"));
    }

    private @Nullable String value(Cell cell, String name) {
        if (name.equals("label") || name.equals("tooltip")) {
            return null;
        }
        String value = name.equals("id") ? cell.id() : inherited(cell, name);
        if (value == null) {
            value = predefined(cell, name);
        }
        return value == null ? file.variables().get(name) : value;
    }

    private @Nullable String inherited(Cell cell, String name) {
        for (Cell holder = cell; holder != null; holder = page.cell(holder.parentId())) {
            String value = holder.data().get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String predefined(Cell cell, String name) {
        if (CLOCK.matcher(name).matches() && !file.variables().containsKey(name)) {
            diagnostics.add(Diagnostic.warning(
                    "PLACEHOLDER_CLOCK",
                    "The placeholder %" + Excerpt.of(name)
                            + "% was left as it is: the output must not depend on the time",
                    new Origin(fileName, page.name(), cell.id()),
                    "Write the date into the label, or set a variable of this name in the file."));
            return null;
        }
        return switch (name) {
            case "page" -> page.name();
            case "pagenumber" -> Integer.toString(pageNumber);
            case "pagecount" -> Integer.toString(file.pages().size());
            case "filename" -> fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
            case "width", "height" -> size(cell, name);
            default -> null;
        };
    }

    private static @Nullable String size(Cell cell, String name) {
        Optional<Geometry> geometry = cell.accept(new Cell.Visitor<Optional<Geometry>>() {
            @Override
            public Optional<Geometry> layer(Layer layer) {
                return Optional.empty();
            }

            @Override
            public Optional<Geometry> vertex(Vertex vertex) {
                return Optional.of(vertex.geometry());
            }

            @Override
            public Optional<Geometry> edge(Edge edge) {
                return Optional.empty();
            }
        });
        return geometry.map(box -> name.equals("width") ? box.width() : box.height())
                .map(BigDecimal::valueOf)
                .map(length -> length.setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse(null);
    }
}
