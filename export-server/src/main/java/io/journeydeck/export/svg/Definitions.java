package io.journeydeck.export.svg;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Shadow;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Gradients, filters and clips, each written once however often it is used; ids count in the order of first use. */
final class Definitions {

    private record ShadowKey(Shadow shadow, int margin) {}

    private record PageShadowKey(Shadow shadow, Bounds view) {}

    private final SvgPage page;
    private final Map<Object, String> ids = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Definitions(SvgPage page) {
        this.page = page;
    }

    String linear(Fill.LinearGradient gradient) {
        return shared(gradient, "gradient", "linearGradient", element -> {
            boolean upright = gradient.towards() == Fill.Side.NORTH || gradient.towards() == Fill.Side.SOUTH;
            boolean backwards = gradient.towards() == Fill.Side.NORTH || gradient.towards() == Fill.Side.WEST;
            SvgPage.set(element, "x1", !upright && backwards ? "1" : "0");
            SvgPage.set(element, "y1", upright && backwards ? "1" : "0");
            SvgPage.set(element, "x2", !upright && !backwards ? "1" : "0");
            SvgPage.set(element, "y2", upright && !backwards ? "1" : "0");
            stops(element, gradient.start(), gradient.end());
            return element;
        });
    }

    String radial(Fill.RadialGradient gradient) {
        return shared(gradient, "gradient", "radialGradient", element -> {
            stops(element, gradient.center(), gradient.edge());
            return element;
        });
    }

    String clip(Bounds box) {
        return shared(box, "clip", "clipPath", element -> {
            Element rect = page.child(element, "rect");
            SvgPage.px(rect, "x", box.x());
            SvgPage.px(rect, "y", box.y());
            SvgPage.px(rect, "width", box.width());
            SvgPage.px(rect, "height", box.height());
            return element;
        });
    }

    /**
     * A blurred copy behind the shape, from filters of SVG 1.1 (Batik has no {@code feDropShadow}).
     *
     * @param margin how far the filter reaches out of the shape's box, in per cent of its sides
     */
    String shadow(Shadow shadow, int margin) {
        return shared(new ShadowKey(shadow, margin), "shadow", "filter", element -> {
            SvgPage.set(element, "x", "-" + margin + "%");
            SvgPage.set(element, "y", "-" + margin + "%");
            SvgPage.set(element, "width", (100 + 2 * margin) + "%");
            SvgPage.set(element, "height", (100 + 2 * margin) + "%");
            shade(element, shadow);
            return element;
        });
    }

    /** As {@link #shadow(Shadow, int)}, for a drawing as large as {@code view}. */
    String shadow(Shadow shadow, Bounds view) {
        return shared(new PageShadowKey(shadow, view), "shadow", "filter", element -> {
            SvgPage.set(element, "filterUnits", "userSpaceOnUse");
            SvgPage.px(element, "x", view.x());
            SvgPage.px(element, "y", view.y());
            SvgPage.px(element, "width", view.width());
            SvgPage.px(element, "height", view.height());
            shade(element, shadow);
            return element;
        });
    }

    private void shade(Element element, Shadow shadow) {
        SvgPage.set(element, "color-interpolation-filters", "sRGB");
        Element blur = page.child(element, "feGaussianBlur");
        SvgPage.set(blur, "in", "SourceAlpha");
        SvgPage.px(blur, "stdDeviation", shadow.blur());
        Element offset = page.child(element, "feOffset");
        SvgPage.px(offset, "dx", shadow.dx());
        SvgPage.px(offset, "dy", shadow.dy());
        SvgPage.set(offset, "result", "shape");
        Element flood = page.child(element, "feFlood");
        SvgPage.set(flood, "flood-color", "#" + shadow.color().hex());
        SvgPage.set(flood, "flood-opacity", Decimals.factor(shadow.color().alpha()));
        Element composite = page.child(element, "feComposite");
        SvgPage.set(composite, "in2", "shape");
        SvgPage.set(composite, "operator", "in");
        Element merge = page.child(element, "feMerge");
        page.child(merge, "feMergeNode");
        SvgPage.set(page.child(merge, "feMergeNode"), "in", "SourceGraphic");
    }

    /** A reference to the definition, {@code url(#id)}, which is made when {@code key} comes for the first time. */
    private String shared(Object key, String prefix, String name, Function<Element, Element> fill) {
        String known = ids.get(key);
        if (known == null) {
            known = prefix + "-" + counts.merge(prefix, 1, Integer::sum);
            Element element = page.element(name);
            SvgPage.set(element, "id", known);
            page.defs().appendChild(fill.apply(element));
            ids.put(key, known);
        }
        return "url(#" + known + ")";
    }

    private void stops(Element gradient, Color first, Color last) {
        stop(gradient, "0", first);
        stop(gradient, "1", last);
    }

    private void stop(Element gradient, String offset, Color color) {
        Element stop = page.child(gradient, "stop");
        SvgPage.set(stop, "offset", offset);
        SvgPage.set(stop, "stop-color", "#" + color.hex());
        if (!color.isOpaque()) {
            SvgPage.set(stop, "stop-opacity", Decimals.factor(color.alpha()));
        }
    }
}
