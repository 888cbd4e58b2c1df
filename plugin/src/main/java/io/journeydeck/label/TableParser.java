package io.journeydeck.label;

import io.journeydeck.scene.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** HTML tables become table boxes; attributes of old (border, cellpadding, align, bgcolor, …) count like style. */
final class TableParser {

    private static final int MOST_SPAN = 100;
    private static final Color CELL_BORDER = Color.rgb(0x80, 0x80, 0x80);

    private final LabelParser parser;

    TableParser(LabelParser parser) {
        this.parser = parser;
    }

    Box.Table table(Element table, Css css, Look look) {
        double em = look.size();
        double border = css.has("border") ? CssBoxes.border(css, em) : number(table.attr("border"), 0);
        boolean cellBorders = number(table.attr("border"), 0) > 0;
        boolean collapse = css.get("border-collapse").equals("collapse");
        double padding = number(table.attr("cellpadding"), 1);
        Color borderColor = border > 0 && !(collapse && cellBorders)
                ? css.has("border") ? CssBoxes.borderColor(css, look) : CELL_BORDER
                : null;
        Color background = CssBoxes.background(css);
        if (background == null) {
            background = Color.parse(table.attr("bgcolor")).orElse(null);
        }
        Color lines = cellBorders ? collapse ? look.color() : CELL_BORDER : null;
        List<Box.Row> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (table.equals(row.closest("table"))) {
                rows.add(row(row, look, padding, lines));
            }
        }
        double shared = collapse ? widestBorder(rows) : 0;
        double spacing = collapse
                ? -shared
                : Math.max(0, css.length("border-spacing", em, 0).orElse(number(table.attr("cellspacing"), 2)));
        Box.Frame frame = new Box.Frame(
                CssBoxes.sides("margin", css, em, Box.Sides.NONE),
                Box.Sides.NONE,
                shared > 0 ? shared : border,
                shared > 0 ? null : borderColor,
                background);
        return new Box.Table(
                look, frame, CssBoxes.extent(css, em, table.attr("width"), table.attr("height")), spacing, rows);
    }

    /** What neighbours share when borders collapse, px. */
    private static double widestBorder(List<Box.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToDouble(cell -> cell.content().frame().border())
                .max()
                .orElse(0);
    }

    private Box.Row row(Element row, Look outer, double padding, @Nullable Color lines) {
        Css css = Css.parse(row.attr("style"));
        Look look = aligned(row, outer.styled(css));
        Color background = background(row, css, null);
        Color own = lines != null && css.has("border") ? CssBoxes.borderColor(css, look) : lines;
        List<Box.TableCell> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                cells.add(cell(cell, look, padding, own, background, row.attr("valign")));
            }
        }
        return new Box.Row(css.length("height", look.size(), 0).orElse(number(row.attr("height"), 0)), cells);
    }

    private Box.TableCell cell(
            Element cell,
            Look outer,
            double padding,
            @Nullable Color lines,
            @Nullable Color rowBackground,
            String rowValign) {
        boolean head = cell.normalName().equals("th");
        Css css = Css.parse(cell.attr("style"));
        Look base = head ? outer.withBold(true) : outer;
        base = cell.hasAttr("nowrap") ? base.withSpaces(base.keepSpaces(), false) : base;
        Box.Block block = parser.block(cell, cell.normalName(), css, aligned(cell, base));
        double em = block.look().size();
        double border = css.has("border") ? CssBoxes.border(css, em) : lines != null ? 1 : 0;
        Color borderColor = css.has("border") ? CssBoxes.borderColor(css, block.look()) : lines;
        Box.Frame frame = new Box.Frame(
                Box.Sides.NONE,
                CssBoxes.sides("padding", css, em, Box.Sides.all(padding)),
                border,
                borderColor,
                background(cell, css, rowBackground));
        Box.Block content = new Box.Block(block.look(), frame, Box.Extent.FREE, "", block.children());
        String valign = css.has("vertical-align")
                ? css.get("vertical-align")
                : cell.hasAttr("valign") ? cell.attr("valign") : rowValign;
        double rise =
                switch (valign.toLowerCase(Locale.ROOT)) {
                    case "top", "baseline" -> 0;
                    case "bottom" -> 1;
                    default -> 0.5;
                };
        double height = css.length("height", em, 0).orElse(number(cell.attr("height"), 0));
        return new Box.TableCell(
                content,
                span(cell.attr("colspan")),
                span(cell.attr("rowspan")),
                CssBoxes.amount(
                        css.has("width") ? css.get("width") : cell.attr("width").strip(), em),
                Math.max(0, Math.min(10_000, height)),
                rise);
    }

    private static @Nullable Color background(Element element, Css css, @Nullable Color otherwise) {
        Color color = CssBoxes.background(css);
        return color != null ? color : Color.parse(element.attr("bgcolor")).orElse(otherwise);
    }

    private static Look aligned(Element element, Look look) {
        return look.withAlign(Look.align(element.attr("align").toLowerCase(Locale.ROOT), look.align()));
    }

    private static int span(String text) {
        return text.strip().matches("[1-9][0-9]{0,2}") ? Math.min(MOST_SPAN, Integer.parseInt(text.strip())) : 1;
    }

    private static double number(String text, double otherwise) {
        return Math.max(0, Math.min(1000, Css.px(text.strip(), 0, 0).orElse(otherwise)));
    }
}
