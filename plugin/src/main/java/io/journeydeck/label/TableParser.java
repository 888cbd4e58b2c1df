package io.journeydeck.label;

import io.journeydeck.scene.Color;
import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** HTML tables become table boxes; attributes of old (border, cellpadding, align, bgcolor, …) count like style. */
final class TableParser {

    private static final int MOST_SPAN = 100;

    private final LabelParser parser;

    TableParser(LabelParser parser) {
        this.parser = parser;
    }

    /**
     * What a table says of its cells.
     *
     * @param edges that cells have of which nothing is said
     */
    private record Cells(double padding, Edges edges) {

        /** Borders of cells take the colours of their row's, as browsers' style sheets have it. */
        Cells in(Edges row) {
            return new Cells(padding, edges.tinted(row));
        }
    }

    Box.Table table(Element table, Css css, Look look) {
        double em = look.size();
        double border = table.hasAttr("border") ? number(table.attr("border"), 1) : 0;
        boolean collapse = css.get("border-collapse").equals("collapse");
        Edges edges = CssEdges.of(css, em, look.color(), frame(table, look, border));
        Cells cells = new Cells(number(table.attr("cellpadding"), 1), inner(table, look, border));
        List<Box.Row> rows = new ArrayList<>();
        List<Edges> rowEdges = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (table.equals(row.closest("table"))) {
                Css own = Css.parse(row.attr("style"));
                Edges around = CssEdges.of(own, em, look.color(), Edges.NONE);
                rows.add(row(row, own, look, cells.in(around)));
                rowEdges.add(around);
            }
        }
        List<Box.Rule> rules = List.of();
        double spacing = Math.max(0, css.length("border-spacing", em, 0).orElse(number(table.attr("cellspacing"), 2)));
        if (collapse) {
            CollapsedBorders collapsed = new CollapsedBorders(rows, rowEdges, edges);
            spacing = 0;
            rows = collapsed.rows();
            rules = collapsed.rules();
            edges = collapsed.around();
        }
        Color background = CssBoxes.background(css);
        Box.Frame frame = new Box.Frame(
                CssBoxes.sides("margin", css, em, Box.Sides.NONE),
                collapse ? Box.Sides.NONE : CssBoxes.sides("padding", css, em, Box.Sides.NONE),
                edges,
                collapse ? 0 : CssEdges.radius(css, em, 0),
                background != null
                        ? background
                        : Color.parse(table.attr("bgcolor")).orElse(null));
        Box.Extent size = CssBoxes.extent(css, em, table.attr("width"), table.attr("height"));
        return new Box.Table(
                look,
                frame,
                new Box.Extent(size.width(), size.height(), true),
                CssBoxes.stand(css, stand(table)),
                spacing,
                columns(table, em),
                css.get("table-layout").equals("fixed") && size.width() != 0,
                rows,
                rules,
                caption(table, look));
    }

    private static Box.Stand stand(Element table) {
        return switch (table.attr("align").toLowerCase(Locale.ROOT)) {
            case "center" -> Box.Stand.CENTER;
            case "right" -> Box.Stand.RIGHT;
            default -> Box.Stand.LEFT;
        };
    }

    /** The table's own border: raised, or plain when a colour or its sides are named. */
    private static Edges frame(Element table, Look look, double border) {
        Color color = Color.parse(table.attr("bordercolor")).orElse(look.color());
        Edge edge = new Edge(border, table.hasAttr("bordercolor") ? Edge.Line.SOLID : Edge.Line.OUTSET, color);
        Edge none = Edge.NONE;
        return switch (table.attr("frame").toLowerCase(Locale.ROOT)) {
            case "void" -> Edges.NONE;
            case "above" -> new Edges(edge, none, none, none);
            case "below" -> new Edges(none, none, edge, none);
            case "hsides" -> new Edges(edge, none, edge, none);
            case "vsides" -> new Edges(none, edge, none, edge);
            case "lhs" -> new Edges(none, none, none, edge);
            case "rhs" -> new Edges(none, edge, none, none);
            default -> border > 0 ? Edges.all(edge) : Edges.NONE;
        };
    }

    /** What borders cells have when the table has one. */
    private static Edges inner(Element table, Look look, double border) {
        Color color = Color.parse(table.attr("bordercolor")).orElse(look.color());
        Edge sunken = new Edge(1, table.hasAttr("bordercolor") ? Edge.Line.SOLID : Edge.Line.INSET, color);
        Edge none = Edge.NONE;
        return switch (table.attr("rules").toLowerCase(Locale.ROOT)) {
            case "none", "groups" -> Edges.NONE;
            case "rows" -> new Edges(sunken, none, sunken, none);
            case "cols" -> new Edges(none, sunken, none, sunken);
            default -> border > 0 ? Edges.all(sunken) : Edges.NONE;
        };
    }

    private static List<Double> columns(Element table, double em) {
        List<Double> widths = new ArrayList<>();
        for (Element column : table.select("col")) {
            if (table.equals(column.closest("table"))) {
                Css css = Css.parse(column.attr("style"));
                double width = CssBoxes.amount(
                        css.has("width")
                                ? css.get("width")
                                : column.attr("width").strip(),
                        em);
                for (int i = span(column.attr("span")); i > 0 && widths.size() < MOST_SPAN; i--) {
                    widths.add(width);
                }
            }
        }
        return widths;
    }

    private Box.@Nullable Block caption(Element table, Look look) {
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                Look centred = look.withAlign(Text.Align.CENTER);
                return parser.block(child, "caption", Css.parse(child.attr("style")), centred);
            }
        }
        return null;
    }

    private Box.Row row(Element row, Css css, Look outer, Cells cells) {
        Look look = aligned(row, outer.styled(css));
        Color background = background(row, css, null);
        List<Box.TableCell> parsed = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                parsed.add(cell(cell, look, cells, background, valign(row, css, "")));
            }
        }
        return new Box.Row(css.length("height", look.size(), 0).orElse(number(row.attr("height"), 0)), parsed);
    }

    private Box.TableCell cell(Element cell, Look outer, Cells cells, @Nullable Color rowBackground, String rowValign) {
        boolean head = cell.normalName().equals("th");
        Css css = Css.parse(cell.attr("style"));
        Look base = head ? outer.withBold(true) : outer;
        base = cell.hasAttr("nowrap") ? base.withSpaces(base.keepSpaces(), false) : base;
        Box.Block block = parser.block(cell, cell.normalName(), css, aligned(cell, base));
        double em = block.look().size();
        Box.Frame frame = new Box.Frame(
                Box.Sides.NONE,
                CssBoxes.sides("padding", css, em, Box.Sides.all(cells.padding())),
                CssEdges.of(css, em, block.look().color(), cells.edges()),
                CssEdges.radius(css, em, 0),
                background(cell, css, rowBackground));
        Box.Block content = new Box.Block(block.look(), frame, Box.Extent.FREE, Box.Stand.LEFT, "", block.children());
        double rise =
                switch (valign(cell, css, rowValign)) {
                    case "top", "baseline" -> 0;
                    case "bottom" -> 1;
                    default -> 0.5;
                };
        double height = css.length("height", em, 0).orElse(number(cell.attr("height"), 0));
        boolean outerSize = css.get("box-sizing").equals("border-box");
        double width = CssBoxes.amount(
                css.has("width") ? css.get("width") : cell.attr("width").strip(), em);
        return new Box.TableCell(
                content,
                span(cell.attr("colspan")),
                span(cell.attr("rowspan")),
                outerSize && width > 0 ? Math.max(0.01, width - frame.across()) : width,
                Math.max(0, Math.min(10_000, outerSize ? height - frame.upright() : height)),
                rise);
    }

    private static String valign(Element element, Css css, String otherwise) {
        String attribute = element.hasAttr("valign") ? element.attr("valign") : otherwise;
        return css.has("vertical-align") ? css.get("vertical-align") : attribute.toLowerCase(Locale.ROOT);
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
