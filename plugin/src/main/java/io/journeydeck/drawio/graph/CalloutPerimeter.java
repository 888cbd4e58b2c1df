package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import org.jspecify.annotations.Nullable;

/** A speech bubble's box without the {@code size} px (30) of its tip, at the bottom or where {@code direction} turns it. */
final class CalloutPerimeter implements Perimeter {

    private static final double TIP = 30;

    @Override
    public @Nullable Point meet(Bounds box, Style style, Point next, boolean orthogonal) {
        double tip = Math.max(0, Math.min(box.height(), style.number("size", TIP)));
        boolean flipH = style.flag("flipH", false);
        boolean flipV = style.flag("flipV", false);
        Bounds bubble =
                switch (style.text("direction", "east")) {
                    case "south" -> flipH ? box.inset(0, 0, tip, 0) : box.inset(tip, 0, 0, 0);
                    case "west" -> flipV ? box.inset(0, 0, 0, tip) : box.inset(0, tip, 0, 0);
                    case "north" -> flipH ? box.inset(tip, 0, 0, 0) : box.inset(0, 0, tip, 0);
                    default -> flipV ? box.inset(0, tip, 0, 0) : box.inset(0, 0, 0, tip);
                };
        return JGraphPerimeter.RECTANGLE.meet(bubble, style, next, orthogonal);
    }
}
