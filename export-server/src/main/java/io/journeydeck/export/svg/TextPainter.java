package io.journeydeck.export.svg;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A label as one {@code text} element: lines and runs are {@code tspan}s, so that it is selected, searched and edited as one.
 *
 * <p>Every line begins at a place of its own. Runs that touch follow each other without one, and centred lines are given by their
 * centre: with another font than the one that measured the text, lines get longer or shorter but stay whole and centred.
 */
final class TextPainter {

    /** Runs that are nearer than this follow each other, px. */
    private static final double TOUCHING = 0.5;
    /** Share of the font's size that a run's background reaches above the baseline, as Helvetica's metrics have it. */
    private static final double ASCENT = 0.9;

    private static final double DESCENT = 0.22;

    private final SvgPage page;
    private final Definitions definitions;
    private final PathPainter paths;
    private final LinkElements links;

    TextPainter(SvgPage page, Definitions definitions, PathPainter paths, LinkElements links) {
        this.page = page;
        this.definitions = definitions;
        this.paths = paths;
        this.links = links;
    }

    /** Null when there is nothing to see. */
    @Nullable
    Element paint(Text text) {
        List<Element> parts = new ArrayList<>();
        for (Path decoration : text.decorations()) {
            parts.add(paths.paint(decoration));
        }
        for (Text.Line line : text.lines()) {
            for (Text.Span span : line.spans()) {
                Color background = span.run().style().background();
                if (background != null && background.alpha() > 0 && span.width() > 0) {
                    parts.add(highlight(line, span, background));
                }
            }
        }
        Element letters = letters(text);
        if (letters != null) {
            parts.add(letters);
        }
        if (parts.isEmpty()) {
            return null;
        }
        Element whole = parts.get(0);
        if (parts.size() > 1 || (whole != letters && !text.transform().isIdentity())) {
            whole = page.element("g");
            parts.forEach(whole::appendChild);
        }
        Paint.transform(whole, text.transform());
        Bounds clip = text.clip();
        if (clip != null) {
            SvgPage.set(whole, "clip-path", definitions.clip(clip));
        }
        return whole;
    }

    private Element highlight(Text.Line line, Text.Span span, Color background) {
        TextStyle style = span.run().style();
        Element rect = page.element("rect");
        SvgPage.px(rect, "x", span.x());
        SvgPage.px(rect, "y", line.baseline() - style.rise() - ASCENT * style.size());
        SvgPage.px(rect, "width", span.width());
        SvgPage.px(rect, "height", (ASCENT + DESCENT) * style.size());
        Paint.color(rect, "fill", background);
        return rect;
    }

    private @Nullable Element letters(Text text) {
        TextStyle base = null;
        for (Text.Line line : text.lines()) {
            for (Text.Span span : line.spans()) {
                base = base == null ? span.run().style() : base;
            }
        }
        if (base == null) {
            return null;
        }
        Element element = page.element("text");
        element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        TextLook look = TextLook.of(base);
        look.properties().forEach((name, value) -> SvgPage.set(element, name, value));
        TextSide side = TextSide.of(text);
        side.mark(element);
        for (Text.Line line : text.lines()) {
            line(element, line, look, side);
        }
        return element.getFirstChild() == null ? null : element;
    }

    private void line(Element text, Text.Line line, TextLook base, TextSide side) {
        boolean whole = isOnePiece(line);
        double end = Double.NaN;
        double rise = 0;
        for (Text.Span span : line.spans()) {
            String letters = oneLine(span.run().text());
            if (letters.isEmpty()) {
                continue;
            }
            TextStyle style = span.run().style();
            Element run = page.element("tspan", letters);
            TextLook.of(style).differences(base).forEach((name, value) -> SvgPage.set(run, name, value));
            if (Double.isNaN(end) || (!whole && Math.abs(span.x() - end) > TOUCHING)) {
                SvgPage.px(run, "x", whole ? side.place(line) : span.x());
                SvgPage.px(run, "y", line.baseline() - style.rise());
                if (!whole && !side.startsLeft()) {
                    SvgPage.set(run, "text-anchor", side.leftAnchor());
                }
            } else if (style.rise() != rise) {
                SvgPage.px(run, "dy", rise - style.rise());
            }
            rise = style.rise();
            end = span.x() + span.width();
            text.appendChild(links.around(run, span.run().link()));
        }
    }

    /** Whether its runs leave no gaps, in whichever order they are read: then viewers order them as well, with their own fonts. */
    private static boolean isOnePiece(Text.Line line) {
        List<Text.Span> spans = new ArrayList<>(line.spans());
        spans.sort(Comparator.comparingDouble(Text.Span::x));
        for (int i = 1; i < spans.size(); i++) {
            Text.Span before = spans.get(i - 1);
            if (Math.abs(spans.get(i).x() - before.x() - before.width()) > TOUCHING) {
                return false;
            }
        }
        return true;
    }

    /** A line is a line: breaks and tabs in it have been laid out already. */
    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
