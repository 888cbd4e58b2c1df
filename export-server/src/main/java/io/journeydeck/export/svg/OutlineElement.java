package io.journeydeck.export.svg;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Segment;
import java.util.List;
import org.w3c.dom.Element;

/** The element for an outline: {@code rect}, {@code ellipse} or {@code path}, not painted yet. */
final class OutlineElement implements Outline.Visitor<Element> {

    private final SvgPage page;

    OutlineElement(SvgPage page) {
        this.page = page;
    }

    @Override
    public Element rect(Outline.Rect rect) {
        Bounds box = rect.bounds();
        if (box.width() == 0 || box.height() == 0) {
            return flat(box);
        }
        Element element = page.element("rect");
        SvgPage.px(element, "x", box.x());
        SvgPage.px(element, "y", box.y());
        SvgPage.px(element, "width", box.width());
        SvgPage.px(element, "height", box.height());
        if (rect.radiusX() > 0 && rect.radiusY() > 0) {
            SvgPage.px(element, "rx", rect.radiusX());
            if (rect.radiusX() != rect.radiusY()) {
                SvgPage.px(element, "ry", rect.radiusY());
            }
        }
        return element;
    }

    /** SVG paints nothing for a {@code rect} without width or height (SVG 1.1, 9.2); its line is there all the same. */
    private Element flat(Bounds box) {
        List<Segment> line =
                List.of(new Segment.MoveTo(box.topLeft()), new Segment.LineTo(new Point(box.right(), box.bottom())));
        return freeform(new Outline.Freeform(line));
    }

    @Override
    public Element ellipse(Outline.Ellipse ellipse) {
        Bounds box = ellipse.bounds();
        Element element = page.element("ellipse");
        SvgPage.px(element, "cx", box.centerX());
        SvgPage.px(element, "cy", box.centerY());
        SvgPage.px(element, "rx", box.width() / 2);
        SvgPage.px(element, "ry", box.height() / 2);
        return element;
    }

    @Override
    public Element freeform(Outline.Freeform freeform) {
        Element element = page.element("path");
        SvgPage.set(element, "d", PathData.of(freeform.segments()));
        return element;
    }
}
