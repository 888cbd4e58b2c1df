package io.journeydeck.label;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML becomes boxes. Elements by allow-list; of the others only the text stays, of scripts and styles nothing. */
final class LabelParser {

    private static final int DEEPEST = 100;

    private static final Color RULE = Color.rgb(0x80, 0x80, 0x80);
    /** What browsers shade rules from. */
    private static final Color SUNKEN = Color.rgb(0xee, 0xee, 0xee);

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
        LostStyles.report(body, request);
        if (request.math()) {
            MathNotice.inElement(body, request);
        }
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
            } else if (node instanceof Element element && !BrowserDefaults.drops(element.normalName())) {
                element(element, look, into);
            }
        }
        depth--;
    }

    /** The look with the direction that an element asks for. */
    private static Look directed(Element element, Look look) {
        return switch (element.attr("dir").toLowerCase(Locale.ROOT)) {
            case "rtl" -> look.withDirection(true);
            case "ltr" -> look.withDirection(false);
            case "auto" -> look.withDirection(WritingDirection.AUTO.isRightToLeft(element.text()));
            default -> look;
        };
    }

    private void element(Element element, Look outer, Collected into) {
        String name = element.normalName();
        Css css = Css.parse(element.attr("style"));
        if (css.get("display").equals("none")) {
            return;
        }
        Look look = directed(element, outer);
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
                    .table(
                            element,
                            css,
                            BrowserDefaults.blockLook(element, name, look).styled(css)));
        } else if ((BrowserDefaults.isBlock(name) && !css.get("display").startsWith("inline"))
                || css.get("display").equals("block")) {
            into.block(block(element, name, css, look));
        } else {
            inline(element, name, css, look, into);
        }
    }

    private void inline(Element element, String name, Css css, Look look, Collected into) {
        Look inner = (name.equals("a") ? linked(element, look) : BrowserDefaults.inlineLook(element, name, look))
                .styled(css);
        Color background = CssBoxes.background(css);
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
        Look look = BrowserDefaults.blockLook(element, name, outer).styled(css);
        double em = look.size();
        Box.Sides margin = BrowserDefaults.defaultMargin(element, name, em);
        double inset = ListMarker.isList(element) ? 40 : 0;
        Box.Sides padding = new Box.Sides(0, look.rightToLeft() ? inset : 0, 0, look.rightToLeft() ? 0 : inset);
        if (name.equals("hr")) {
            return rule(element, css, look, margin);
        }
        Box.Frame frame = new Box.Frame(
                CssBoxes.sides("margin", css, em, margin),
                CssBoxes.sides("padding", css, em, padding),
                CssEdges.of(css, em, look.color(), Edges.NONE),
                CssEdges.radius(css, em, 0),
                CssBoxes.background(css));
        String marker = name.equals("li") ? ListMarker.of(element) : "";
        return new Box.Block(
                look,
                frame,
                CssBoxes.extent(css, em, "", ""),
                CssBoxes.stand(css, Box.Stand.LEFT),
                marker,
                content(element, look, marker));
    }

    /** A line across: a sunken box with nothing in it, {@code size} px high with its borders; filled when it has no shade. */
    private static Box.Block rule(Element element, Css css, Look look, Box.Sides margin) {
        double em = look.size();
        Optional<Color> color = Color.parse(element.attr("color"));
        boolean flat = element.hasAttr("noshade") || color.isPresent();
        Color ink = flat ? color.orElse(RULE) : SUNKEN;
        double high = Math.min(1000, Css.px(element.attr("size").strip(), em, 0).orElse(2));
        Edge edge = new Edge(1, flat ? Edge.Line.SOLID : Edge.Line.INSET, ink);
        Edges edges = new Edges(edge, edge, high < 2 ? Edge.NONE : edge, edge);
        Box.Extent size = CssBoxes.extent(css, em, element.attr("width"), "");
        if (high > 2 && !css.has("height")) {
            size = new Box.Extent(size.width(), high - 2, false);
        }
        Color background = CssBoxes.background(css);
        Box.Frame frame = new Box.Frame(
                CssBoxes.sides("margin", css, em, margin),
                CssBoxes.sides("padding", css, em, Box.Sides.NONE),
                CssEdges.of(css, em, css.has("color") ? look.color() : RULE, edges),
                CssEdges.radius(css, em, 0),
                background == null && flat ? ink : background);
        Box.Stand side =
                switch (element.attr("align").toLowerCase(Locale.ROOT)) {
                    case "left" -> Box.Stand.LEFT;
                    case "right" -> Box.Stand.RIGHT;
                    default -> Box.Stand.CENTER;
                };
        return new Box.Block(look, frame, size, CssBoxes.stand(css, side), "", List.of());
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
