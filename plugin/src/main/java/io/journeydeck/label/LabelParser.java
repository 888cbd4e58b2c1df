package io.journeydeck.label;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** HTML becomes boxes. Elements by allow-list; of the others only the text stays, of scripts and styles nothing. */
final class LabelParser {

    private static final int DEEPEST = 100;

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
    private static final Color RULE = Color.rgb(0x80, 0x80, 0x80);
    private static final Color LINK_BLUE = Color.rgb(0, 0, 0xee);

    private final LabelRequest request;
    private int depth;

    LabelParser(LabelRequest request) {
        this.request = request;
    }

    /** The boxes of an HTML label. Line ends in the mark-up are line breaks, as draw.io takes them. */
    List<Box> parse(Look look) {
        String markup = request.markup();
        if (markup.endsWith("\n")) {
            markup = markup.substring(0, markup.length() - 1) + "<div><br></div>";
        }
        Element body = Jsoup.parseBodyFragment(markup.replace("\n", "<br/>")).body();
        return children(body, look);
    }

    private List<Box> children(Element parent, Look look) {
        Collected collected = new Collected(look);
        collect(parent, look, collected);
        return collected.finish();
    }

    private void collect(Element parent, Look look, Collected into) {
        request.deadline().check();
        if (depth >= DEEPEST) {
            into.fragments.add(new Box.Fragment(parent.text(), look));
            return;
        }
        depth++;
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                into.fragments.add(new Box.Fragment(text.getWholeText(), look));
            } else if (node instanceof Element element && !DROPPED.contains(element.normalName())) {
                element(element, look, into);
            }
        }
        depth--;
    }

    private void element(Element element, Look look, Collected into) {
        String name = element.normalName();
        Css css = Css.parse(element.attr("style"));
        if (css.get("display").equals("none")) {
            return;
        }
        if (name.equals("br")) {
            into.fragments.add(new Box.Fragment(String.valueOf(Box.Words.BREAK), look));
        } else if (name.equals("wbr")) {
            into.fragments.add(new Box.Fragment("\u200b", look.withSpaces(look.keepSpaces(), true)));
        } else if (name.equals("img")) {
            request.diagnostics()
                    .add(Diagnostic.warning(
                            "LABEL_IMAGE_NOT_SHOWN",
                            "A picture inside the text is not shown",
                            request.origin(),
                            "Put the picture on the page as a shape of its own."));
        } else if (name.equals("table")) {
            into.block(new TableParser(this)
                    .table(element, css, blockLook(element, name, look).styled(css)));
        } else if ((BLOCKS.contains(name) && !css.get("display").startsWith("inline"))
                || css.get("display").equals("block")) {
            into.block(block(element, name, css, look));
        } else {
            inline(element, name, css, look, into);
        }
    }

    private void inline(Element element, String name, Css css, Look look, Collected into) {
        Look inner = (name.equals("a") ? linked(element, look) : inlineLook(element, name, look)).styled(css);
        Color background = background(css);
        if (background != null) {
            inner = inner.withBackground(background);
        }
        if (name.equals("sub") || css.get("vertical-align").equals("sub")) {
            inner = inner.withRise(look.rise() - look.size() / 5 - 1);
        } else if (name.equals("sup") || css.get("vertical-align").equals("super")) {
            inner = inner.withRise(look.rise() + look.size() / 3 + 1);
        }
        if (name.equals("q")) {
            into.fragments.add(new Box.Fragment("“", inner));
        }
        collect(element, inner, into);
        if (name.equals("q")) {
            into.fragments.add(new Box.Fragment("”", inner));
        }
    }

    /** An item with nothing in it is as high as its marker. */
    private List<Box> content(Element element, Look look, String marker) {
        List<Box> boxes = children(element, look);
        return boxes.isEmpty() && !marker.isEmpty()
                ? List.of(new Box.Words(look, List.of(new Box.Fragment("\u200b", look))))
                : boxes;
    }

    Box.Block block(Element element, String name, Css css, Look outer) {
        Look look = blockLook(element, name, outer).styled(css);
        double em = look.size();
        Box.Sides margin = defaultMargin(element, name, em);
        Box.Sides padding = ListMarker.isList(element) ? new Box.Sides(0, 0, 0, 40) : Box.Sides.NONE;
        double border = border(css, em);
        Color borderColor = border > 0 ? borderColor(css, look) : null;
        Box.Extent size = extent(css, em, "", "");
        if (name.equals("hr")) {
            double thick =
                    Math.min(1000, Css.px(element.attr("size").strip(), em, 0).orElse(2));
            border = css.has("border") ? border : Math.max(0, Math.min(1, thick / 2));
            size = thick > 2 && !css.has("height") ? new Box.Extent(size.width(), thick, true) : size;
            borderColor = borderColor == null ? RULE : borderColor;
        }
        Box.Frame frame = new Box.Frame(
                sides("margin", css, em, margin),
                sides("padding", css, em, padding),
                border,
                borderColor,
                background(css));
        String marker = name.equals("li") ? ListMarker.of(element) : "";
        return new Box.Block(look, frame, size, marker, content(element, look, marker));
    }

    private static Look inlineLook(Element element, String name, Look look) {
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

    private Look blockLook(Element element, String name, Look outer) {
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

    /** A link's look; links that must not be followed are only text. */
    private Look linked(Element element, Look look) {
        String target = element.attr("href");
        if (target.isBlank()) {
            return look;
        }
        Optional<Link> link = Link.parse(target);
        if (link.isEmpty()) {
            request.diagnostics()
                    .add(Diagnostic.warning(
                            "LINK_REFUSED",
                            "A link inside the text leads neither to the web, to mail nor to a page",
                            request.origin(),
                            "Use a link that begins with https://, http:// or mailto:."));
            return look;
        }
        return look.withLink(link.get()).withColor(LINK_BLUE).withUnderline(true);
    }

    private static Box.Sides defaultMargin(Element element, String name, double em) {
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

    /** What a style, or else an old attribute, says of a size. */
    static Box.Extent extent(Css css, double em, String width, String height) {
        return new Box.Extent(
                amount(css.has("width") ? css.get("width") : width.strip(), em),
                amount(css.has("height") ? css.get("height") : height.strip(), em),
                css.get("box-sizing").equals("border-box"));
    }

    /** px, or minus a share for a percentage. */
    static double amount(String text, double em) {
        double number = Math.max(0, Css.px(text, em, 1).orElse(0));
        return text.endsWith("%") ? -Math.min(1, number) : Math.min(10_000, number);
    }

    static Box.Sides sides(String property, Css css, double em, Box.Sides otherwise) {
        return new Box.Sides(
                side(property + "-top", css, em, otherwise.top()),
                side(property + "-right", css, em, otherwise.right()),
                side(property + "-bottom", css, em, otherwise.bottom()),
                side(property + "-left", css, em, otherwise.left()));
    }

    private static double side(String property, Css css, double em, double otherwise) {
        double least = property.startsWith("padding") ? 0 : -1000;
        return Math.max(least, Math.min(10_000, css.length(property, em, 0).orElse(otherwise)));
    }

    static double border(Css css, double em) {
        String border = css.get("border");
        if (border.isEmpty() || border.contains("none")) {
            return css.has("border-style")
                    ? Math.max(0, css.length("border-width", em, 0).orElse(3))
                    : 0;
        }
        for (String word : border.split("\\s+", 10)) {
            OptionalDouble width = Css.px(word, em, 0);
            if (width.isPresent()) {
                return Math.max(0, Math.min(100, width.getAsDouble()));
            }
        }
        return 3;
    }

    static Color borderColor(Css css, Look look) {
        for (String word : (css.raw("border") + " " + css.raw("border-color")).split("\\s+(?![^(]*\\))", 20)) {
            Optional<Color> color = Color.parse(word);
            if (color.isPresent()) {
                return color.get();
            }
        }
        return look.color();
    }

    static @Nullable Color background(Css css) {
        return Color.parse(css.raw("background-color"))
                .or(() -> Color.parse(css.raw("background")))
                .filter(color -> color.alpha() > 0)
                .orElse(null);
    }

    /** Gathers inline content into lines of words between blocks. */
    private static final class Collected {
        private final Look look;
        private final List<Box> boxes = new ArrayList<>();
        private final List<Box.Fragment> fragments = new ArrayList<>();

        Collected(Look look) {
            this.look = look;
        }

        void block(Box box) {
            flush();
            boxes.add(box);
        }

        List<Box> finish() {
            flush();
            return boxes;
        }

        private void flush() {
            boolean something = fragments.stream()
                    .anyMatch(fragment -> fragment.look().keepSpaces()
                            ? !fragment.text().isEmpty()
                            : !fragment.text().chars().allMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r'));
            if (something) {
                boxes.add(new Box.Words(look, fragments));
            }
            fragments.clear();
        }
    }
}
