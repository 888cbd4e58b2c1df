package io.journeydeck.label;

import io.journeydeck.scene.Color;
import io.journeydeck.scene.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements look like before any style is written: the style sheet that browsers bring along (HTML, 15 Rendering). */
final class BrowserDefaults {

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "head",
            "title",
            "template",
            "iframe",
            "object",
            "svg",
            "math",
            "noscript",
            "select",
            "textarea");

    private static final Set<String> BLOCKS = Set.of(
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "menu",
            "dir",
            "li",
            "blockquote",
            "pre",
            "center",
            "hr",
            "dl",
            "dt",
            "dd",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "address",
            "figure",
            "figcaption",
            "table");

    /** Font size and margin in em of the heading levels, as browsers have them. */
    private static final Map<String, double[]> HEADINGS = Map.of(
            "h1", new double[] {2, 0.67},
            "h2", new double[] {1.5, 0.83},
            "h3", new double[] {1.17, 1},
            "h4", new double[] {1, 1.33},
            "h5", new double[] {0.83, 1.67},
            "h6", new double[] {0.67, 2.33});

    private static final double[] FONT_SIZES = {10, 13, 16, 18, 24, 32, 48};

    private BrowserDefaults() {}

    /** Elements of which nothing is shown, not even their text. */
    static boolean drops(String name) {
        return DROPPED.contains(name);
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static Look inlineLook(Element element, String name, Look look) {
        return switch (name) {
            case "b", "strong" -> look.withBold(true);
            case "i", "em", "cite", "var", "dfn" -> look.withItalic(true);
            case "u", "ins" -> look.withUnderline(true);
            case "s", "strike", "del" -> look.withStrike(true);
            case "small" -> look.withSize(look.size() / 1.2);
            case "big" -> look.withSize(look.size() * 1.2);
            case "sub", "sup" -> look.withSize(look.size() / 1.2);
            case "code", "tt", "kbd", "samp" -> look.withFamily("monospace");
            case "mark" -> look.withBackground(Color.rgb(255, 255, 0)).withColor(Color.BLACK);
            case "font" -> font(element, look);
            default -> look;
        };
    }

    static Look blockLook(Element element, String name, Look outer) {
        Look look = outer;
        double[] heading = HEADINGS.get(name);
        if (heading != null) {
            look = look.withBold(true).withSize(look.size() * heading[0]);
        }
        look = switch (name) {
            case "pre" -> look.withFamily("monospace").withSpaces(true, false);
            case "center" -> look.withAlign(Text.Align.CENTER);
            default -> look;
        };
        String align = element.attr("align").toLowerCase(Locale.ROOT);
        return align.isEmpty() || name.equals("table") ? look : look.withAlign(Look.align(align, look.align()));
    }

    private static Look font(Element element, Look outer) {
        Look look = outer;
        if (element.hasAttr("face")) {
            look = look.withFamily(element.attr("face"));
        }
        Optional<Color> color = Color.parse(element.attr("color"));
        if (color.isPresent()) {
            look = look.withColor(color.get());
        }
        String size = element.attr("size").strip();
        if (size.matches("[+-]?[0-9]")) {
            int number = Integer.parseInt(size.startsWith("+") ? size.substring(1) : size);
            int step = size.startsWith("+") || size.startsWith("-") ? 3 + number : number;
            look = look.withSize(FONT_SIZES[Math.max(1, Math.min(7, step)) - 1]);
        }
        return look;
    }

    static Box.Sides defaultMargin(Element element, String name, double em) {
        double[] heading = HEADINGS.get(name);
        if (heading != null) {
            return new Box.Sides(em * heading[1], 0, em * heading[1], 0);
        }
        return switch (name) {
            case "p", "pre", "dl" -> new Box.Sides(em, 0, em, 0);
            case "ul", "ol", "menu", "dir" -> {
                boolean nested = element.parents().stream().anyMatch(ListMarker::isList);
                yield nested ? Box.Sides.NONE : new Box.Sides(em, 0, em, 0);
            }
            case "blockquote", "figure" -> new Box.Sides(em, 40, em, 40);
            case "dd" -> new Box.Sides(0, 0, 0, 40);
            case "hr" -> new Box.Sides(em / 2, 0, em / 2, 0);
            default -> Box.Sides.NONE;
        };
    }
}
