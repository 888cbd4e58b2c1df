package io.journeydeck.export.svg;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.DiagramInSvg;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.Viewport;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Scene;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;

/**
 * One page as an SVG 1.1 picture that shows the same everywhere: text is text, nothing is loaded from outside, no script, no style
 * sheet, no {@code foreignObject}.
 *
 * <p>Each cell is a {@code g} with the cell's id as {@code data-cell-id}, as in draw.io's own pictures.
 */
public final class SvgFormat implements OutputFormat {

    @Override
    public String id() {
        return "svg";
    }

    @Override
    public String title() {
        return "SVG picture";
    }

    @Override
    public String summary() {
        return "A page as a picture with real text and links, for the web and for documents.";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }

    @Override
    public boolean holdsAllPages() {
        return false;
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        PaintedPage painted = drawing.pages().get(0);
        Scene scene = painted.scene();
        Viewport viewport = Viewport.of(scene.bounds(), options);
        SvgPage page = new SvgPage();
        LinkElements links = new LinkElements(page, Origin.UNKNOWN.onPage(scene.name()), drawing.diagnostics());
        Element root = page.root();
        frame(root, viewport);
        if (options.picture().embed()) {
            SvgPage.set(root, DiagramInSvg.ATTRIBUTE, DiagramInSvg.content(drawing.file()));
        }
        root.appendChild(page.element("title", scene.name()));
        root.appendChild(page.element("desc", drawing.name() + ", page " + painted.number()));
        root.appendChild(page.defs());
        Color background = scene.background();
        if (background != null && !options.picture().transparent()) {
            root.appendChild(background(page, viewport.view(), background));
        }
        ScenePainter painter = new ScenePainter(page, links, drawing.deadline());
        Element drawn = root;
        if (scene.shadow() != null) {
            drawn = painter.shaded(scene.shadow(), viewport.view());
            root.appendChild(drawn);
        }
        painter.paint(scene.nodes(), drawn);
        // A picture's parts are hidden from screen readers; where there are links they must not be.
        SvgPage.set(root, "role", links.used() ? "graphics-document" : "img");
        if (page.defs().getFirstChild() == null) {
            root.removeChild(page.defs());
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        XmlText.write(root, writer);
        writer.flush();
    }

    private static void frame(Element root, Viewport viewport) {
        Bounds view = viewport.view();
        root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", SvgPage.SVG);
        root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:xlink", SvgPage.XLINK);
        SvgPage.set(root, "version", "1.1");
        SvgPage.px(root, "width", viewport.width());
        SvgPage.px(root, "height", viewport.height());
        SvgPage.set(
                root,
                "viewBox",
                Decimals.px(view.x()) + " " + Decimals.px(view.y()) + " " + Decimals.px(view.width()) + " "
                        + Decimals.px(view.height()));
        SvgPage.px(root, "stroke-miterlimit", Paint.MITER_LIMIT);
    }

    private static Element background(SvgPage page, Bounds view, Color color) {
        Element rect = page.element("rect");
        SvgPage.px(rect, "x", view.x());
        SvgPage.px(rect, "y", view.y());
        SvgPage.px(rect, "width", view.width());
        SvgPage.px(rect, "height", view.height());
        Paint.color(rect, "fill", color);
        return rect;
    }
}
